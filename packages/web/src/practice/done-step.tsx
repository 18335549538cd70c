import { openTrial, type EntryOf } from '@micromoment/core';
import { useEffect } from 'preact/hooks';
import { presentTime } from '../clock.ts';
import { journal, larder, zone } from '../offline/device.ts';
import { nameOf } from '../people/colleagues.ts';
import { PlanSentence } from './carried-trial.tsx';
import { StillLine } from './still-line.ts';
import type { Play } from './play.ts';
import { prefilledIn } from './prefilled.ts';
import { Stage, type Frame } from './stage.tsx';
import { foldToday } from './today.ts';
import { dayWords } from './when-words.ts';
import { say } from './words.ts';

/** The end of a moment: plain, with the day of the next one, and no funnel into another. */
export function DoneStep({ play, frame }: { play: Play; frame: Frame }) {
  useEffect(() => void play.pen.lay(), []);
  const today = foldToday(journal.value, larder.value, presentTime.value, zone.value);
  const next = today.later[0];
  const trial = openTrial(journal.value.filter(({ blueprint }) => blueprint === play.blueprint.id));
  const asked = journal.value.findLast((entry): entry is EntryOf<'asked-observer'> => entry.kind === 'asked-observer' && entry.at >= play.openedAt);
  return (
    <Stage
      {...frame}
      heading={today.now ? say.doneToday : next ? say.doneUntil({ day: dayWords(next.touchpoint.due, presentTime.value, zone.value) }) : say.doneForNow}
    >
      {trial && (
        <div class="well">
          <p class="note">{say.carryingIntoDay}</p>
          <PlanSentence {...trial.plan.words} prefilled={prefilledIn(trial.plan)} />
        </div>
      )}
      {asked && <p>{say.haveAsked({ name: nameOf(asked.facts.observer) })}</p>}
      <div class="row">
        <a class="button quiet" href="/">
          {say.backToToday}
        </a>
      </div>
      <StillLine />
    </Stage>
  );
}
