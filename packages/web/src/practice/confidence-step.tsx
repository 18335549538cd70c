import { DAY } from '@micromoment/core';
import { useState } from 'preact/hooks';
import { journal, larder } from '../offline/device.ts';
import { ConfidenceChoice } from './before-you-begin.tsx';
import { goOnceTold, tell, type Play } from './play.ts';
import { ratingOf } from './rating-words.ts';
import { Stage, type Frame } from './stage.tsx';
import { say as sayLater } from './player-words.ts';
import { say } from './words.ts';

/** How sure somebody is after a try; and once, near the end, where they now think they began: people see that better from there. */
export function ConfidenceStep({ play, frame, onward }: { play: Play; frame: Frame; onward: () => void }) {
  const { words, write } = play.pen;
  const [rating, back] = [ratingOf(words.value['sure-after']), ratingOf(words.value['sure-back'])];
  const [nearTheEnd] = useState(() => isNearTheEnd(play));
  const tellBoth = async () => {
    if (rating) await tell(play, { kind: 'rated-confidence', facts: { rating, when: 'after' }, words: {} });
    if (back) await tell(play, { kind: 'rated-confidence', facts: { rating: back, when: 'looking-back' }, words: {} });
    // Told once, also for somebody who comes back to this step.
    for (const field of ['sure-after', 'sure-back']) write(field, '');
  };
  return (
    <Stage {...frame} heading={sayLater.andNow} onward={say.goOn} onOnward={() => goOnceTold(play, tellBoth, onward)}>
      <ConfidenceChoice legend={sayLater.howSureNext} rating={rating} onRate={(chosen) => write('sure-after', chosen ? String(chosen) : '')} />
      {nearTheEnd && <ConfidenceChoice legend={sayLater.whereWhenBegan} rating={back} onRate={(chosen) => write('sure-back', chosen ? String(chosen) : '')} />}
    </Stage>
  );
}

/** The share of the horizon after which somebody is asked to look back on the beginning. */
const NEAR_THE_END = 0.85;

function isNearTheEnd(play: Play): boolean {
  const enrolment = larder.peek().enrolments.find(({ blueprint }) => blueprint === play.blueprint.id);
  const asked = journal
    .peek()
    .some((entry) => entry.kind === 'rated-confidence' && entry.blueprint === play.blueprint.id && entry.facts.when === 'looking-back');
  return !asked && enrolment !== undefined && play.openedAt - enrolment.startedAt > play.blueprint.horizonDays * DAY * NEAR_THE_END;
}
