import type { Moment } from '@micromoment/core';
import { DecidePlayer } from './decide-player.tsx';
import { ObservePlayer } from './observe-player.tsx';
import { OwnScenePlayer } from './own-scene-player.tsx';
import type { Play } from './play.ts';
import { RecallPlayer } from './recall-player.tsx';
import { ReflectPlayer } from './reflect-player.tsx';
import { RespondPlayer } from './respond-player.tsx';
import { TrialPlayer } from './trial-player.tsx';

/** Each kind of moment has a player of its own. */
export function MomentPlayer({ play }: { play: Play }) {
  const { moment } = play;
  switch (moment.kind) {
    case 'respond':
      return <RespondPlayer play={as(play, moment)} />;
    case 'decide':
      return <DecidePlayer play={as(play, moment)} />;
    case 'recall':
      return <RecallPlayer play={as(play, moment)} />;
    case 'own-scene':
      return <OwnScenePlayer play={as(play, moment)} />;
    case 'trial':
      return <TrialPlayer play={as(play, moment)} />;
    case 'reflect':
      return <ReflectPlayer play={as(play, moment)} />;
    case 'observe':
      return <ObservePlayer play={as(play, moment)} />;
  }
}

const as = <Kind extends Moment>(play: Play, moment: Kind): Play<Kind> => ({ ...play, moment });
