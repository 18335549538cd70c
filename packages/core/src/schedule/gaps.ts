import type { Grade, Memory, Spacing } from './spacing.ts';

/** What the gap before the next visit follows from. */
export type GapFrom = {
  /** The memory as it is after the retrieval. */
  readonly memory: Memory;
  readonly grade: Grade;
  /** Retrievals so far, this one included. */
  readonly retrievals: number;
  /** The gap planned before this retrieval, in days, and the days that really passed; null for the first. */
  readonly last: { readonly planned: number; readonly passed: number } | null;
  readonly rhythm: Rhythm;
};

/** How fast practice goes. */
export type Rhythm = {
  readonly horizonDays: number;
  readonly spacing: Spacing;
  /** All gaps times this; 1 unless somebody chose otherwise. */
  readonly pace: number;
};

/**
 * The days until a moment should be met again, not yet whole. What came back waits until the model expects recall to near its target, but never
 * more than twice the gap that has just held: a model of memory may be wrong about a person, a gap that held cannot be. What did not come
 * back waits about a third of the gap that was too long, and a week at most. The three rules were chosen by simulation (docs/decisions/0010-planner.md).
 */
export function gapAfter({ memory, grade, retrievals, last, rhythm }: GapFrom): number {
  const { horizonDays, spacing, pace } = rhythm;
  if (grade === 'again') return Math.max(1, Math.min(pace * LONGEST_AFTER_FAILURE, (last?.planned ?? 1) * KEPT_AFTER_FAILURE));
  const expected = pace * spacing.daysUntil(memory, retrievals <= EARLY_RETRIEVALS ? EARLY_TARGET : LATER_TARGET);
  const held = last === null ? Infinity : Math.max(last.planned, last.passed) * (grade === 'good' ? GROWTH : GROWTH_WHEN_PARTLY);
  return Math.max(1, Math.min(expected, held, pace * longestGap(horizonDays)));
}

/** The longest gap of a horizon: the best one is about a tenth to a fifth of how long a thing must last (Cepeda 2008), and no more than 45 days. */
export const longestGap = (horizonDays: number): number => Math.min(LONGEST_GAP, SHARE_OF_HORIZON * horizonDays);

/** The whole days between meeting one new moment and the next: expanding, and all met by the middle of the horizon. */
export function introductionGaps(moments: number, horizonDays: number): readonly number[] {
  const count = Math.max(0, moments - 1);
  const first = Math.max(1, horizonDays * FIRST_INTRODUCTION);
  const expanding = Array.from({ length: count }, (_, index) => first * INTRODUCTION_GROWTH ** index);
  const squeezed = Math.min(1, horizonDays / 2 / expanding.reduce((sum, gap) => sum + gap, 0));
  return expanding.map((gap) => Math.max(1, Math.round(gap * squeezed)));
}

/** Days between visits once the horizon is reached: half of a gain is lost in about 6.5 months (Tatel & Ackerman), so four touches a year keep it. */
export const MAINTENANCE_DAYS = 90;

// A retrieval at 0.9 costs little and builds the habit of coming back; later ones may be harder.
const EARLY_RETRIEVALS = 2;
const EARLY_TARGET = 0.9;
const LATER_TARGET = 0.85;
const GROWTH = 2;
const GROWTH_WHEN_PARTLY = 1.2;
const KEPT_AFTER_FAILURE = 0.35;
const LONGEST_AFTER_FAILURE = 7;
const LONGEST_GAP = 45;
const SHARE_OF_HORIZON = 0.2;
const FIRST_INTRODUCTION = 0.05;
const INTRODUCTION_GROWTH = 2.2;
