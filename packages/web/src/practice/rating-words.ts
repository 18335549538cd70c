import type { Rating, ReflectionFacts, ReflectionPart } from '@micromoment/core';
import type { Draft } from '../offline/drawers.ts';

/** The parts of a look back that are answered with a word on a scale. */
export type Rated = Extract<ReflectionPart, 'tone' | 'timing' | 'reaction'>;

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
