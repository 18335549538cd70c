import { Choices } from '../look/choices.tsx';
import { WritingLine } from '../look/writing.tsx';
import type { Pen } from './pen.ts';
import { ratedField, RATINGS, type Rated } from './rating-words.ts';
import { say } from './player-words.ts';

/** A scale in words, and room for one sentence. */
export function RatedPart({ part, pen }: { part: Rated; pen: Pen }) {
  const field = ratedField(part);
  return (
    <div class="rated">
      <Choices
        as="scale"
        optional
        legend={say[part]}
        choices={RATINGS.map((rating) => ({ value: String(rating), words: say[`${part}.${rating}`] }))}
        chosen={pen.words.value[field]}
        onChoose={(value) => pen.write(field, value)}
      />
      <WritingLine lighter label={say[`${part}.say`]} text={pen.words.value[part] ?? ''} longest={400} onWrite={(text) => pen.write(part, text)} />
    </div>
  );
}
