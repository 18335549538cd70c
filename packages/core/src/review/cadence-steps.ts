import type { Blueprint } from '../blueprint/blueprint.ts';
import type { Adjustment } from './adjustment.ts';

/** How often a blueprint may come, in moments a week, each step with its words. A step down lengthens the gap by half to twice. */
const STEPS: readonly { readonly perWeek: number; readonly words: string }[] = [
  { perWeek: 0.25, words: 'one in four weeks' },
  { perWeek: 0.5, words: 'one in two weeks' },
  { perWeek: 1, words: 'one a week' },
  { perWeek: 2, words: 'two a week' },
  { perWeek: 3, words: 'three a week' },
  { perWeek: 5, words: 'five a week' },
  { perWeek: 7, words: 'one a day' },
];

/** The next slower cadence as an adjustment; undefined at the slowest. */
export const fewerPerWeek = (blueprint: Blueprint): Adjustment | undefined => stepTo(STEPS.findLast(({ perWeek }) => perWeek < blueprint.cadence.perWeek));

/** The next faster cadence as an adjustment; undefined at the fastest. */
export const morePerWeek = (blueprint: Blueprint): Adjustment | undefined => stepTo(STEPS.find(({ perWeek }) => perWeek > blueprint.cadence.perWeek));

/** A cadence in words, such as "two a week". */
export const cadenceWords = (perWeek: number): string => STEPS.find((step) => step.perWeek === perWeek)?.words ?? `${perWeek} a week`;

const stepTo = (step: { readonly perWeek: number } | undefined): Adjustment | undefined =>
  step && { kind: 'cadence', change: 'per-week', perWeek: step.perWeek };
