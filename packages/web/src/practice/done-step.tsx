import { openTrial, type EntryOf } from '@micromoment/core';
import { useEffect } from 'preact/hooks';
import { presentTime } from '../clock.ts';
import { journal, larder, zone } from '../offline/device.ts';
import { nameOf } from '../people/colleagues.ts';
import { PlanSentence } from './carried-trial.tsx';
import { LineState } from './line-state.tsx';
import type { Play } from './play.ts';
import { Stage, type Frame } from './stage.tsx';
import { foldToday } from './today.ts';
import { dayWords } from './when-words.ts';

/** The end of a moment: plain, with the day of the next one, and no funnel into another. */
export function DoneStep({ play, frame }: { play: Play; frame: Frame }) {
  useEffect(() => play.pen.lay(), []);
  const today = foldToday(journal.value, larder.value, presentTime.value, zone.value);
  const next = today.now ?? today.later[0];
  const trial = openTrial(journal.value.filter(({ blueprint }) => blueprint === play.blueprint.id));
  const day = next && (today.now ? 'today' : dayWords(next.touchpoint.due, presentTime.value, zone.value));
  const asked = journal.value.findLast((entry): entry is EntryOf<'asked-observer'> => entry.kind === 'asked-observer' && entry.at >= play.openedAt);
  return (
    <Stage {...frame} heading={day === undefined ? 'Done. That is all for now.' : day === 'today' ? 'Done. See you later today.' : `Done. See you ${day}.`}>
      {trial && (
        <div class="well">
          <p class="note">You are carrying this into your day:</p>
          <PlanSentence {...trial.plan.words} />
        </div>
      )}
      {asked && <p>We have asked {nameOf(asked.facts.observer)}. The answer will stand on your Today, and only you will see it.</p>}
      <div class="row">
        <a class="button quiet" href="/">
          Back to today
        </a>
      </div>
      <LineState />
    </Stage>
  );
}
