import { levelsOfLooks } from './statistics/alpha-spending.ts';
import type { Instant } from '../time/instant.ts';
import { weekOf, type Week } from './week.ts';

/** Of a hundred healthy blueprints, in at most this many is a change proposed in half a year of weekly looks; each kind of sign has its share. */
export const FALSE_ALARMS = { drop: 0.035, opens: 0.003, slot: 0.003, examples: 0.003, limits: 0.006 } as const;
export type Allowed = keyof typeof FALSE_ALARMS;

/** One look a week for half a year; then a new half-year begins, with a new allowance. */
export const LOOKS = 26;

/**
 * The level at which a sign of that kind may be called in the week of `now`. Counted from the first week in which anything it rests on was there,
 * however often the page was really opened; how much was there by each week says how much of the allowance the looks before have used up.
 * @param arrivals how many visits, or facts, were there from each week on
 */
export function levelNow(kind: Allowed, arrivals: ReadonlyMap<Week, number>, now: Instant): number {
  const first = [...arrivals.keys()].reduce<number>((earliest, week) => Math.min(earliest, week), Infinity);
  const weeks = weekOf(now) - first;
  if (!(weeks >= 0)) return 0;
  const halfYear = first + Math.floor(weeks / LOOKS) * LOOKS;
  const upTo = (week: number): number => [...arrivals].reduce((sum, [arrived, count]) => (arrived <= week ? sum + count : sum), 0);
  const information = Array.from({ length: (weeks % LOOKS) + 1 }, (_, look) => upTo(halfYear + look));
  return levelsOfLooks(information, { alpha: FALSE_ALARMS[kind], looks: LOOKS }).at(-1) ?? 0;
}

/** The level the last look of a half-year has when figures come in evenly: what the half-year can still see. */
export function lastLevel(kind: Allowed): number {
  const kept = lastLevels.get(kind);
  if (kept !== undefined) return kept;
  const evenly = Array.from({ length: LOOKS }, (_, look) => look + 1);
  const level = levelsOfLooks(evenly, { alpha: FALSE_ALARMS[kind], looks: LOOKS }).at(-1) ?? 0;
  lastLevels.set(kind, level);
  return level;
}

const lastLevels = new Map<Allowed, number>();
