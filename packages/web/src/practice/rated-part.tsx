import { Choices } from '../look/choices.tsx';
import type { Pen } from './pen.ts';
import { ratedField, RATINGS, type Rated } from './rating-words.ts';
import { say } from './player-words.ts';

/** A scale in words, and room for one sentence. */
export function RatedPart({ part, pen }: { part: Rated; pen: Pen }) {
  const field = ratedField(part);
  const id = `say-${part}`;
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
      <div class="writing">
        <label for={id} class="lighter">
          {say[`${part}.say`]}
        </label>
        <input id={id} value={pen.words.value[part] ?? ''} maxLength={400} autocomplete="off" onInput={(event) => pen.write(part, event.currentTarget.value)} />
      </div>
    </div>
  );
}
