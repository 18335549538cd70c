import { DAY, instant, later, type Instant } from '../time/instant.ts';
import { localDay, localDayAt, weekdayOf, type LocalDay } from '../time/local-day.ts';
import type { Hours } from './day-openings.ts';

/** A leave is a run of five days or more on none of which the person works, both ends included. */
export type Leave = { readonly first: LocalDay; readonly last: LocalDay };

/** The leaves that days off and the weekends between them make, in order. */
export function leavesIn({ daysOff, working }: Pick<Hours, 'daysOff' | 'working'>): readonly Leave[] {
  const isFree = (day: LocalDay) => daysOff.has(day) || !working.days.includes(weekdayOf(day));
  const leaves: Leave[] = [];
  for (const day of [...daysOff].toSorted((a, b) => a - b)) {
    if (day <= (leaves.at(-1)?.last ?? -Infinity)) continue;
    let [first, last] = [day, day];
    while (isFree(localDay(first - 1)) && day - first < LONGEST) first = localDay(first - 1);
    while (isFree(localDay(last + 1)) && last - day < LONGEST) last = localDay(last + 1);
    leaves.push({ first, last });
  }
  return leaves.filter(({ first, last }) => last - first + 1 >= SHORTEST);
}

/** An ideal instant, with the leaves between it and the instant it counts from left out: due dates rest while a person does. */
export function withoutLeave(ideal: Instant, since: Instant, leaves: readonly Leave[], { zone }: Hours): Instant {
  let moved = ideal;
  for (const { first, last } of leaves) {
    const begins = Math.max(first, localDayAt(since, zone) + 1);
    if (begins > last || localDayAt(moved, zone) < begins) continue;
    moved = later(moved, (last - begins + 1) * DAY);
  }
  return instant(moved);
}

const SHORTEST = 5;
// Somebody who works on no day at all is on no leave without end.
const LONGEST = 400;
