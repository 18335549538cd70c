import type { Rating } from '@micromoment/core';
import { Choices } from '../look/choices.tsx';
import { goOnceTold, tell, type Play } from './play.ts';
import { RATINGS, ratingOf } from './rating-words.ts';
import { Stage, type Frame } from './stage.tsx';
import { say } from './words.ts';

/** Asks once, before the first visit, where somebody stands. It may be passed over. */
export function BeforeYouBegin({ play, frame, onward }: { play: Play; frame: Frame; onward: () => void }) {
  const { words, write } = play.pen;
  const rating = ratingOf(words.value['sure-before']);
  const goOn = () => {
    if (!rating) return onward();
    const tellIt = async () => {
      await tell(play, { kind: 'rated-confidence', facts: { rating, when: 'before' }, words: {} });
      write('sure-before', '');
    };
    goOnceTold(play, tellIt, onward);
  };
  return (
    <Stage {...frame} eyebrow={say.beforeOnce} heading={frame.request} isAuthored onward={say.goOn} onOnward={goOn}>
      <ConfidenceChoice legend={say.howSureToday} rating={rating} onRate={(chosen) => write('sure-before', chosen ? String(chosen) : '')} />
    </Stage>
  );
}

/** Confidence in words; it is never shown as a number. */
export const ConfidenceChoice = ({ legend, rating, onRate }: { legend: string; rating: Rating | undefined; onRate: (rating: Rating | undefined) => void }) => (
  <Choices
    legend={legend}
    note={say.onlyYouAnswer}
    optional
    choices={RATINGS.map((value) => ({ value: String(value), words: `${say[`confidence.${value}`]}.` }))}
    chosen={rating && String(rating)}
    onChoose={(value) => onRate(ratingOf(value))}
  />
);
