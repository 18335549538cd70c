import { DAY, later, type Instant } from '../time/instant.ts';
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

/**
 * An ideal instant, or when it falls into a leave, one soon after it: what fell due while somebody was away comes in the same order, four times as close.
 * Nothing else is moved. To let all due dates rest as long as the person did was kinder to the calendar and cost two parts in a hundred of what is remembered.
 */
export function afterLeave(ideal: Instant, since: Instant, leaves: readonly Leave[], { zone }: Hours): Instant {
  const day = localDayAt(ideal, zone);
  const leave = leaves.find(({ first, last }) => day >= first && day <= last);
  if (!leave || localDayAt(since, zone) > leave.last) return ideal;
  const ends = leave.last + 1;
  const begins = Math.max(leave.first, localDayAt(since, zone));
  return later(ideal, (ends - day + Math.floor((day - begins) / CLOSER)) * DAY);
}

const CLOSER = 4;
const SHORTEST = 5;
// Somebody who works on no day at all is on no leave without end.
const LONGEST = 400;
