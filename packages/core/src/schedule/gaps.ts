import type { Grade, Memory, Spacing } from './spacing.ts';

/** What the gap before the next visit follows from. */
export type GapFrom = { readonly memory: Memory; readonly grade: Grade; readonly visits: number; readonly horizonDays: number; readonly spacing: Spacing };

/** The whole days until a moment should be met again. */
export function gapDays({ memory, grade, visits, horizonDays, spacing }: GapFrom): number {
  if (grade === 'again') return AFTER_FAILURE;
  const target = visits <= EARLY_VISITS ? EARLY_TARGET : LATER_TARGET;
  return Math.max(1, Math.round(Math.min(spacing.daysUntil(memory, target), longestGap(visits, horizonDays))));
}

/** The whole days between meeting one new moment and the next: expanding, and all met by the middle of the horizon. */
export function introductionGaps(moments: number, horizonDays: number): readonly number[] {
  const count = Math.max(0, moments - 1);
  const first = Math.max(1, horizonDays * FIRST_INTRODUCTION);
  const expanding = Array.from({ length: count }, (_, index) => first * NEXT_GAP_FACTOR ** index);
  const squeezed = Math.min(1, horizonDays / 2 / expanding.reduce((sum, gap) => sum + gap, 0));
  return expanding.map((gap) => Math.max(1, Math.round(gap * squeezed)));
}

/** Days between visits once the horizon is reached: half of a gain is lost in about 6.5 months (Tatel & Ackerman), so four touches a year keep it. */
export const MAINTENANCE_DAYS = 90;

// A retrieval at 0.9 costs little and builds the habit of coming back; later ones may be harder (docs/decisions/0010-planner.md).
const EARLY_VISITS = 2;
const EARLY_TARGET = 0.9;
const LATER_TARGET = 0.85;
const AFTER_FAILURE = 1;
const LONGEST_GAP = 45;
const UNCAPPED_VISITS = 2;
// The best gap is about a fifth to a tenth of how long a thing must last (Cepeda 2008).
const SHARE_OF_HORIZON = 0.2;
const FIRST_INTRODUCTION = 0.05;
const NEXT_GAP_FACTOR = 2.2;

const longestGap = (visits: number, horizonDays: number): number =>
  visits <= UNCAPPED_VISITS ? LONGEST_GAP : Math.min(LONGEST_GAP, SHARE_OF_HORIZON * horizonDays);
