import { grouped } from './by-person.ts';
import type { DropOff } from './drop-off.ts';
import { GROUP_FLOOR } from './group-floor.ts';
import type { Measure } from './measure.ts';
import type { Revision } from '../blueprint/revision.ts';
import { nextWeek, weekOf, type Week } from './week.ts';
import type { Blueprint } from '../blueprint/blueprint.ts';
import type { Instant } from '../time/instant.ts';

/** One count of the roll-up. `who` names the people behind it while they are fewer than five, so that weeks can be put together until they are not. */
export type RolledRow = {
  readonly revision: Revision;
  readonly moment: string;
  readonly twist: string | null;
  readonly week: Week;
  readonly measure: Measure;
  readonly count: number;
  readonly people: number;
  readonly who: readonly string[];
};

/** Weeks of one moment that are shown together, because five people or more stand behind them; shown from that week on. */
export type Batch = { readonly moment: string; readonly shownFrom: Week; readonly rows: readonly RolledRow[] };

/**
 * The rows that figures may rest on by now: those of weeks that are over, at each moment let through only by five people at once, so that no two weeks'
 * figures differ by fewer. @param counted measures behind each of which five people must stand; the others come along with them
 */
export function batchesOf(rows: readonly RolledRow[], counted: readonly (readonly Measure[])[], now: Instant): readonly Batch[] {
  const over = rows.filter(({ week, count }) => week < weekOf(now) && count !== 0);
  return [...grouped(over, ({ moment }) => moment)].flatMap(([moment, own]) => byFives(moment, own, counted));
}

function byFives(moment: string, rows: readonly RolledRow[], counted: readonly (readonly Measure[])[]): readonly Batch[] {
  const batches: Batch[] = [];
  let waiting: readonly RolledRow[] = [];
  for (const [week, own] of [...grouped(rows, (row) => row.week)].toSorted(([a], [b]) => a - b)) {
    waiting = [...waiting, ...own];
    if (!counted.every((measures) => countsFive(waiting.filter(({ measure }) => measures.includes(measure))))) continue;
    batches.push({ moment, shownFrom: nextWeek(week), rows: waiting });
    waiting = [];
  }
  return batches;
}

/** True when five people or more stand behind rows. Where one alone has that many its people need no names. */
const countsFive = (rows: readonly RolledRow[]): boolean =>
  rows.some(({ people }) => people >= GROUP_FLOOR) || new Set(rows.flatMap(({ who }) => who)).size >= GROUP_FLOOR;

/** How often something was counted in some batches. */
export const countIn = (batches: readonly Batch[], measures: readonly Measure[]): number =>
  batches.reduce((total, { rows }) => total + rows.reduce((sum, { measure, count }) => sum + (measures.includes(measure) ? count : 0), 0), 0);

/** The visits that may be shown, at each moment. */
export const visitBatches = (rows: readonly RolledRow[], now: Instant): readonly Batch[] =>
  batchesOf(
    rows.filter(({ measure }) => measure === 'met' || measure === 'settled'),
    [['met']],
    now,
  );

/** The drop-off at each prompt of a blueprint, in its order, from the roll-up: the same counts as from the facts (drop-off.ts). */
export function rolledDropOff(rows: readonly RolledRow[], { moments }: Pick<Blueprint, 'moments'>, now: Instant): readonly Omit<DropOff, 'contributors'>[] {
  const batches = visitBatches(rows, now);
  return moments.map(({ id }) => {
    const here = batches.filter(({ moment }) => moment === id);
    return { moment: id, met: countIn(here, ['met']), stopped: countIn(here, ['met']) - countIn(here, ['settled']) };
  });
}

/** One point of a trend: what was shown first in that week. */
export type TrendPoint = { readonly week: Week; readonly met: number; readonly stopped: number };

/**
 * How many visits stopped, week by week, under every revision. A point holds exactly what became shown in its week, moment by moment and revision by
 * revision, so that it can be taken from no other figure of the page. Weeks in which nothing could be shown are left out.
 * @param alike revisions whose visits are shown together
 */
export function stopsByWeek(rows: readonly RolledRow[], alike: readonly Revision[], now: Instant): readonly TrendPoint[] {
  const together = grouped(rows, ({ revision }) => (alike.includes(revision) ? '' : revision));
  const batches = [...together.values()].flatMap((own) => visitBatches(own, now));
  return [...grouped(batches, ({ shownFrom }) => shownFrom)]
    .toSorted(([a], [b]) => a - b)
    .map(([week, own]) => ({ week, met: countIn(own, ['met']), stopped: countIn(own, ['met']) - countIn(own, ['settled']) }));
}

/** No group is said to have grown more confident over fewer people than this; below it everyone's own arrow is for themselves. */
const ENOUGH_FOR_SLOPE = 10;

/** How confident people were before and are now, on the scale of 1 to 5, on average over those who rated both. */
export type Slope = { readonly from: number; readonly to: number; readonly people: number };

/** The slope of confidence, from the first rating before or from what people say of it in looking back; null over too few. */
export function confidenceSlope(rows: readonly RolledRow[], of: 'confidence' | 'looking-back', now: Instant): Slope | null {
  const batches = batchesOf(
    rows.filter(({ measure }) => measure.startsWith(`${of}-`)),
    [[`${of}-pairs`]],
    now,
  );
  const people = countIn(batches, [`${of}-pairs`]);
  if (people < ENOUGH_FOR_SLOPE) return null;
  const mean = (end: 'start' | 'end'): number => batches.reduce((sum, batch) => sum + sumTold(batch, of, end), 0) / people;
  return { from: mean('start'), to: mean('end'), people };
}

/** The ratings of a batch together, but never as if all had given the lowest or the highest: that would tell on everybody. */
function sumTold(batch: Batch, of: 'confidence' | 'looking-back', end: 'start' | 'end'): number {
  const people = countIn([batch], [`${of}-pairs`]);
  return Math.min(HIGHEST * people - 1, Math.max(LOWEST * people + 1, countIn([batch], [`${of}-${end}`])));
}

const [LOWEST, HIGHEST] = [1, 5];
