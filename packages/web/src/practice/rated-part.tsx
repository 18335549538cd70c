import type { Rating, ReflectionFacts, ReflectionPart } from '@micromoment/core';
import { Choices } from '../look/choices.tsx';
import type { Draft } from '../offline/drawers.ts';
import { RATINGS, ratingOf } from './before-you-begin.tsx';
import type { Pen } from './pen.ts';

/** The parts of a look back that are answered with a word on a scale. */
export type Rated = Extract<ReflectionPart, 'tone' | 'timing' | 'reaction'>;

/** A scale in words, and room for one sentence. */
export function RatedPart({ part, pen }: { part: Rated; pen: Pen }) {
  const { question, anchors, say } = SCALES[part];
  const field = `${part}-rated`;
  const id = `say-${part}`;
  return (
    <div class="rated">
      <Choices
        as="pills"
        optional
        legend={question}
        choices={RATINGS.map((rating) => ({ value: String(rating), words: anchors[rating] }))}
        chosen={pen.words.value[field]}
        onChoose={(value) => pen.write(field, value)}
      />
      <div class="writing">
        <label for={id} class="lighter">
          {say}
        </label>
        <input id={id} value={pen.words.value[part] ?? ''} maxLength={400} autocomplete="off" onInput={(event) => pen.write(part, event.currentTarget.value)} />
      </div>
    </div>
  );
}

/** The ratings that a draft holds, for the parts that were asked. */
export function ratedParts(draft: Draft, asked: readonly ReflectionPart[]): Pick<ReflectionFacts, Rated> {
  const rated = RATED.filter((part) => asked.includes(part) && draft[`${part}-rated`] !== undefined);
  return Object.fromEntries(rated.map((part) => [part, ratingOf(draft[`${part}-rated`] ?? '')]));
}

const RATED = ['tone', 'timing', 'reaction'] as const satisfies readonly Rated[];

const SCALES: Readonly<Record<Rated, { readonly question: string; readonly anchors: Readonly<Record<Rating, string>>; readonly say: string }>> = {
  tone: {
    question: 'Your tone',
    anchors: { 1: 'hurried', 2: 'a little hurried', 3: 'in between', 4: 'fairly unhurried', 5: 'unhurried' },
    say: 'What you heard in your own voice, if you like',
  },
  timing: {
    question: 'The moment you chose',
    anchors: { 1: 'too late', 2: 'rather late', 3: 'late, but in time', 4: 'nearly right', 5: 'just right' },
    say: 'What told you that it was time, if you like',
  },
  reaction: {
    question: 'What you could see of the other person',
    anchors: { 1: 'closed up', 2: 'drew back a little', 3: 'nothing I could see', 4: 'opened a little', 5: 'opened up' },
    say: 'What they did or said next, if you like',
  },
};
