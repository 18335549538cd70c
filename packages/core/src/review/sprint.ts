import { DAY, later, type Instant } from '../time/instant.ts';

/** A sprint is the span between two reviews: it begins with a decision and ends when the next is due. */
export type Sprint = { readonly number: number; readonly from: Instant; readonly until: Instant };

/** How many weeks a sprint lasts unless a review ends it sooner: long enough for a prompt to be met a few times, short enough to remember why. */
export const SPRINT_WEEKS = 4;

/** The sprint that runs now. @param startedAt when the blueprint began to be practised @param reviews when reviews were held, in any order */
export function currentSprint({ startedAt, reviews }: { readonly startedAt: Instant; readonly reviews: readonly Instant[] }, now: Instant): Sprint {
  const held = reviews.filter((at) => at >= startedAt && at <= now).toSorted((a, b) => a - b);
  const from = held.at(-1) ?? startedAt;
  return { number: held.length + 1, from, until: later(from, SPRINT_WEEKS * 7 * DAY) };
}

/** True once a sprint has run its weeks; a review may be held sooner, and is never forced. */
export const reviewIsDue = ({ until }: Sprint, now: Instant): boolean => now >= until;
