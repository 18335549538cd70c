import '../practice/practice.css';
import { momentOf, spokenLanguage, twistsOf, type Moment } from '@micromoment/core';
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { now } from '../clock.ts';
import { Announcer } from '../look/announce.tsx';
import { MomentPlayer } from '../practice/moment-player.tsx';
import { takeUpPen, type Pen } from '../practice/pen.ts';
import { go, place } from '../router.ts';
import { fill, tongue } from '../words/catalogue.ts';
import { makeUpPhone, UNPUBLISHED } from './made-up.ts';
import { say } from './words.ts';
import type { FromPhone, PhoneLook, Shown, ToPhone } from './shown.ts';

/** What the phone plays now; null until the page around it has said. */
const shown = signal<Shown | null>(null);
/** How often it was begun again on the phone itself. */
const replays = signal(0);
const HOME = location.pathname;

/** Listens to the page around the phone, and tells it that there is somebody to talk to. */
export function listenToDesk(): void {
  addEventListener('message', ({ origin, source, data: told }: MessageEvent<ToPhone>) => {
    if (origin !== location.origin || source !== parent || told?.kind !== 'show') return;
    void takeUp(told.shown).then(() => requestAnimationFrame(() => answer({ kind: 'shown', stamp: told.stamp })));
  });
  answer({ kind: 'ready' });
}

const answer = (told: FromPhone): void => parent.postMessage(told, location.origin);

/** The screens speak the language of the blueprint, as they do for those who practise it. */
async function takeUp(next: Shown): Promise<void> {
  const spoken = spokenLanguage([next.blueprint.language]);
  if (tongue.peek() !== spoken) await fill(spoken);
  const before = shown.peek();
  const isSamePlay = before !== null && keyOf(before) === keyOf(next);
  if (!isSamePlay) begin(next);
  lookAs(next.look);
  document.documentElement.lang = next.blueprint.language;
  shown.value = next;
}

function begin(play: Shown): void {
  makeUpPhone(play, now());
  replays.value += 1;
  go(HOME);
}

function lookAs({ theme, direction, text }: PhoneLook): void {
  const root = document.documentElement;
  if (theme === 'device') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  root.dir = direction;
  root.classList.toggle('large-text', text === 'large');
}

/** A moment as it is played on a learner's phone, by the very screens that a learner has. */
export function PhoneScreen() {
  const here = shown.value;
  const moment = here && momentOf(here.blueprint, here.moment);
  return (
    <div class="frame">
      <main id="content" tabIndex={-1}>
        {here && moment && (place.value.path === HOME ? <Played key={replays.value} shown={here} moment={moment} /> : <Over shown={here} />)}
      </main>
      <Announcer />
    </div>
  );
}

function Played({ shown: { blueprint, surface, asFirstVisit }, moment }: { shown: Shown; moment: Moment }) {
  const [pen, setPen] = useState<Pen>();
  const [openedAt] = useState(now);
  useEffect(() => void takeUpPen('preview').then(setPen), []);
  if (!pen) return null;
  const twist = twistsOf(moment).find(({ id }) => id === surface);
  const about = { blueprint: blueprint.id, revision: UNPUBLISHED, moment: moment.id, twist: twist?.id ?? null, touchpoint: null };
  return <MomentPlayer play={{ blueprint, moment, twist, about, visits: asFirstVisit ? 0 : 1, openedAt, pen }} />;
}

/** Where a learner would be back on Today. */
const Over = ({ shown: here }: { shown: Shown }) => (
  <div class="rhythm">
    <h1>{say.momentEnds}</h1>
    <p class="muted">{say.backOnToday}</p>
    <button class="button" onClick={() => begin(here)}>
      {say.playAgain}
    </button>
  </div>
);

const keyOf = ({ moment, surface, asFirstVisit, round }: Shown): string => JSON.stringify([moment, surface, asFirstVisit, round]);
