import type { Blueprint } from '../blueprint/blueprint.ts';
import type { Adjustment } from './adjustment.ts';

/** How often a blueprint may come, in moments a week. A step down lengthens the gap by half to twice. */
const STEPS = [
  { perWeek: 0.25, pace: 'monthly' },
  { perWeek: 0.5, pace: 'fortnightly' },
  { perWeek: 1, pace: 'weekly' },
  { perWeek: 2, pace: 'two' },
  { perWeek: 3, pace: 'three' },
  { perWeek: 5, pace: 'five' },
  { perWeek: 7, pace: 'daily' },
] as const satisfies readonly { readonly perWeek: number; readonly pace: string }[];

/** The name of a step, for whoever words it; `other` for what is none. */
export type Pace = (typeof STEPS)[number]['pace'] | 'other';

export const paceOf = (perWeek: number): Pace => STEPS.find((step) => step.perWeek === perWeek)?.pace ?? 'other';

/** The next slower cadence as an adjustment; undefined at the slowest. */
export const fewerPerWeek = (blueprint: Blueprint): Adjustment | undefined => stepTo(STEPS.findLast(({ perWeek }) => perWeek < blueprint.cadence.perWeek));

/** The next faster cadence as an adjustment; undefined at the fastest. */
export const morePerWeek = (blueprint: Blueprint): Adjustment | undefined => stepTo(STEPS.find(({ perWeek }) => perWeek > blueprint.cadence.perWeek));

/** Every other step as an adjustment, the slowest first. */
export const otherPaces = (perWeek: number): readonly (typeof STEPS)[number]['perWeek'][] =>
  STEPS.map((step) => step.perWeek).filter((other) => other !== perWeek);

const stepTo = (step: { readonly perWeek: number } | undefined): Adjustment | undefined =>
  step && { kind: 'cadence', change: 'per-week', perWeek: step.perWeek };
