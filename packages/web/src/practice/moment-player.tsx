import type { Moment } from '@micromoment/core';
import { fetchedLater } from '../look/later.tsx';
import type { Play } from './play.ts';
import { RespondPlayer } from './respond-player.tsx';

type Players = { readonly [Kind in Moment['kind']]: Playing<Extract<Moment, { readonly kind: Kind }>> };
type Playing<Played extends Moment> = { readonly play: Play<Played> };

// Most days begin with a response; the other players come while it is being read.
const DecidePlayer = fetchedLater<Players['decide']>('ahead', () => import('./decide-player.tsx').then((file) => file.DecidePlayer));
const RecallPlayer = fetchedLater<Players['recall']>('ahead', () => import('./recall-player.tsx').then((file) => file.RecallPlayer));
const OwnScenePlayer = fetchedLater<Players['own-scene']>('ahead', () => import('./own-scene-player.tsx').then((file) => file.OwnScenePlayer));
const TrialPlayer = fetchedLater<Players['trial']>('ahead', () => import('./trial-player.tsx').then((file) => file.TrialPlayer));
const ReflectPlayer = fetchedLater<Players['reflect']>('ahead', () => import('./reflect-player.tsx').then((file) => file.ReflectPlayer));
const ObservePlayer = fetchedLater<Players['observe']>('ahead', () => import('./observe-player.tsx').then((file) => file.ObservePlayer));

/** Each kind of moment has a player of its own. */
export function MomentPlayer({ play }: { play: Play }) {
  const { moment } = play;
  switch (moment.kind) {
    case 'respond':
      return <RespondPlayer play={{ ...play, moment }} />;
    case 'decide':
      return <DecidePlayer play={{ ...play, moment }} />;
    case 'recall':
      return <RecallPlayer play={{ ...play, moment }} />;
    case 'own-scene':
      return <OwnScenePlayer play={{ ...play, moment }} />;
    case 'trial':
      return <TrialPlayer play={{ ...play, moment }} />;
    case 'reflect':
      return <ReflectPlayer play={{ ...play, moment }} />;
    case 'observe':
      return <ObservePlayer play={{ ...play, moment }} />;
  }
}
