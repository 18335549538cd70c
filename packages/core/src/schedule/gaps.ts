import type { Grade, Memory, Spacing } from './spacing.ts';

/** What the gap before the next visit follows from. */
export type GapFrom = {
  /** The memory as it is after the retrieval. */
  readonly memory: Memory;
  readonly grade: Grade;
  /** The gap planned before this retrieval, in days, and the days that really passed; null for the first. */
  readonly last: { readonly planned: number; readonly passed: number } | null;
  readonly rhythm: Rhythm;
};

/** How fast practice goes. */
export type Rhythm = {
  readonly horizonDays: number;
  readonly spacing: Spacing;
  /** Above 1 gaps are longer and practice takes less time, below 1 the other way round; 1 unless somebody chose otherwise. */
  readonly pace: number;
};

/**
 * The days until a moment should be met again, not yet whole. What came back waits until the model expects recall to near its target, but never
 * more than twice the gap that has just held: a model of memory may be wrong about a person, a gap that held cannot be. What did not come
 * back waits a third of the gap that was too long. Each rule and its figure was chosen by simulation (docs/decisions/0010-planner.md).
 */
export function gapAfter({ memory, grade, last, rhythm }: GapFrom): number {
  const { horizonDays, spacing, pace } = rhythm;
  if (last === null) return Math.max(1, pace ** PACE.first * spacing.daysUntil(memory, FIRST_TARGET));
  if (grade === 'again') return Math.max(1, last.planned * KEPT_AFTER_FAILURE ** (pace ** -PACE.failure));
  const growth = grade === 'good' ? pace ** PACE.growth : GROWTH_WHEN_PARTLY;
  // A gap that was cut short has held only so far.
  const held = last.planned * (1 + growth * Math.min(1, last.passed / last.planned));
  return Math.max(1, Math.min(pace * spacing.daysUntil(memory, TARGET), held, pace ** PACE.longest * longestGap(horizonDays)));
}

/** The longest gap of a horizon: the best one is about a tenth to a fifth of how long a thing must last (Cepeda 2008), and no more than 45 days. */
export const longestGap = (horizonDays: number): number => Math.min(LONGEST_GAP, SHARE_OF_HORIZON * horizonDays);

/** The whole days between meeting one new moment and the next: expanding, and all met by the middle of the horizon, or `slower` times later. */
export function introductionGaps(moments: number, horizonDays: number, slower = 1): readonly number[] {
  const count = Math.max(0, moments - 1);
  const first = Math.max(1, horizonDays * FIRST_INTRODUCTION);
  const expanding = Array.from({ length: count }, (_, index) => first * INTRODUCTION_GROWTH ** index);
  const squeezed = Math.min(1, horizonDays / 2 / expanding.reduce((sum, gap) => sum + gap, 0));
  return expanding.map((gap) => Math.round(slower * Math.max(1, Math.round(gap * squeezed))));
}

/** Days between visits once the horizon is reached: half of a gain is lost in about 6.5 months (Tatel & Ackerman), so four touches a year keep it. */
export const MAINTENANCE_DAYS = 90;

// Early retrievals cost little and build the habit of coming back; later ones may be harder.
const FIRST_TARGET = 0.9;
const TARGET = 0.86;
const GROWTH_WHEN_PARTLY = 0.2;
const KEPT_AFTER_FAILURE = 1 / 3;
// A slower pace takes its time from late gaps rather than early ones, and lets a failure weigh less: with little time, what is hardest must not get all of it.
const PACE = { first: 0.3, growth: 0.35, longest: 0.5, failure: 1.4 } as const;
const LONGEST_GAP = 45;
const SHARE_OF_HORIZON = 0.2;
const FIRST_INTRODUCTION = 0.05;
const INTRODUCTION_GROWTH = 2.2;
