import { DAY, type Rating } from '@micromoment/core';
import { useState } from 'preact/hooks';
import { journal, larder } from '../offline/device.ts';
import { ConfidenceChoice } from './before-you-begin.tsx';
import { goOnceTold, tell, type Play } from './play.ts';
import { Stage, type Frame } from './stage.tsx';
import { say as sayLater } from './player-words.ts';
import { say } from './words.ts';

/** How sure somebody is after a try; and once, near the end, where they now think they began: people see that better from there. */
export function ConfidenceStep({ play, frame, onward }: { play: Play; frame: Frame; onward: () => void }) {
  const [rating, setRating] = useState<Rating>();
  const [back, setBack] = useState<Rating>();
  const [nearTheEnd] = useState(() => isNearTheEnd(play));
  const tellBoth = async () => {
    if (rating) await tell(play, { kind: 'rated-confidence', facts: { rating, when: 'after' }, words: {} });
    if (back) await tell(play, { kind: 'rated-confidence', facts: { rating: back, when: 'looking-back' }, words: {} });
  };
  return (
    <Stage {...frame} heading={sayLater.andNow} onward={say.goOn} onOnward={() => goOnceTold(play, tellBoth, onward)}>
      <ConfidenceChoice legend={sayLater.howSureNext} rating={rating} onRate={setRating} />
      {nearTheEnd && <ConfidenceChoice legend={sayLater.whereWhenBegan} rating={back} onRate={setBack} />}
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
