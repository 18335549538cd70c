import type { Blueprint } from '../blueprint/blueprint.ts';
import type { Adjustment } from './adjustment.ts';

/** How often a blueprint may come, in moments a week, each step with its words. A step down lengthens the gap by half to twice. */
const STEPS = [
  { perWeek: 0.25, pace: 'monthly', words: 'one in four weeks' },
  { perWeek: 0.5, pace: 'fortnightly', words: 'one in two weeks' },
  { perWeek: 1, pace: 'weekly', words: 'one a week' },
  { perWeek: 2, pace: 'two', words: 'two a week' },
  { perWeek: 3, pace: 'three', words: 'three a week' },
  { perWeek: 5, pace: 'five', words: 'five a week' },
  { perWeek: 7, pace: 'daily', words: 'one a day' },
] as const satisfies readonly { readonly perWeek: number; readonly pace: string; readonly words: string }[];

/** The name of a step, for whoever words it; `other` for what is none. */
export type Pace = (typeof STEPS)[number]['pace'] | 'other';

export const paceOf = (perWeek: number): Pace => STEPS.find((step) => step.perWeek === perWeek)?.pace ?? 'other';

/** The next slower cadence as an adjustment; undefined at the slowest. */
export const fewerPerWeek = (blueprint: Blueprint): Adjustment | undefined => stepTo(STEPS.findLast(({ perWeek }) => perWeek < blueprint.cadence.perWeek));

/** The next faster cadence as an adjustment; undefined at the fastest. */
export const morePerWeek = (blueprint: Blueprint): Adjustment | undefined => stepTo(STEPS.find(({ perWeek }) => perWeek > blueprint.cadence.perWeek));

/** A cadence in words, such as "two a week". */
export const cadenceWords = (perWeek: number): string => STEPS.find((step) => step.perWeek === perWeek)?.words ?? `${perWeek} a week`;

const stepTo = (step: { readonly perWeek: number } | undefined): Adjustment | undefined =>
  step && { kind: 'cadence', change: 'per-week', perWeek: step.perWeek };
