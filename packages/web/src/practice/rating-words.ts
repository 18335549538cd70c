import type { Rating, ReflectionFacts, ReflectionPart } from '@micromoment/core';
import type { Draft } from '../offline/drawers.ts';

/** The parts of a look back that are answered with a word on a scale. */
export type Rated = Extract<ReflectionPart, 'tone' | 'timing' | 'reaction'>;

/** A scale: its question, a word for each rating, and what one sentence may be about. */
export type Scale = { readonly question: string; readonly anchors: Readonly<Record<Rating, string>>; readonly say: string };

export const SCALES: Readonly<Record<Rated, Scale>> = {
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

export const RATINGS = [1, 2, 3, 4, 5] as const satisfies readonly Rating[];

/** The rating that a radio's value stands for; undefined when nothing was chosen. */
export const ratingOf = (value: string | undefined): Rating | undefined => RATINGS.find((rating) => String(rating) === value);

/** The name of the draft's field that holds a rating. */
export const ratedField = (part: Rated): string => `${part} rated`;

/** The ratings that a draft holds, for the parts that were asked. */
export function ratedParts(draft: Draft, asked: readonly ReflectionPart[]): Pick<ReflectionFacts, Rated> {
  const rated = RATED.flatMap((part) => {
    const rating = asked.includes(part) ? ratingOf(draft[ratedField(part)]) : undefined;
    return rating === undefined ? [] : [[part, rating] as const];
  });
  return Object.fromEntries(rated);
}

const RATED = ['tone', 'timing', 'reaction'] as const satisfies readonly Rated[];
