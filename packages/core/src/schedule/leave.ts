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
 * An ideal instant, moved by the leave that stands between it and the instant it counts from. What falls due during a leave comes after it, and what
 * falls due then makes room: all in the same order, a little closer together, until twice the length of the leave has made up for it.
 * To let due dates rest as long as the person did would be kinder still to the calendar, and costs two parts in a hundred of what is remembered.
 */
export function afterLeave(ideal: Instant, since: Instant, leaves: readonly Leave[], { zone }: Hours): Instant {
  if (leaves.length === 0) return ideal;
  const [day, met] = [localDayAt(ideal, zone), localDayAt(since, zone)];
  const leave = leaves.find(({ first, last }) => met <= last && day >= first && day < last + 1 + MADE_UP_IN * (last + 1 - first));
  if (!leave) return ideal;
  const begins = Math.max(leave.first, met);
  const away = leave.last + 1 - begins;
  const madeUp = (day - begins) / (1 + MADE_UP_IN);
  return later(ideal, Math.max(0, Math.round(away - madeUp)) * DAY);
}

/** In how many times its own length a leave is made up for. */
const MADE_UP_IN = 2;
const SHORTEST = 5;
// Somebody who works on no day at all is on no leave without end.
const LONGEST = 400;
