import { DAY, HOUR, MINUTE, minutes, type Instant } from '../../time/instant.ts';
import { dayNamed, localDayAt, weekdayOf } from '../../time/local-day.ts';
import { isQuiet } from '../../time/quiet-hours.ts';
import { isWorking } from '../../time/working-window.ts';
import { wallAt } from '../../time/zone.ts';
import type { Availability, Caps } from '../availability.ts';

/** How many placements break a hard constraint. It reads the wall clock minute by minute and knows nothing of how placements are found. */
export function brokenIn(
  placements: readonly Instant[],
  availability: Availability,
  { minutes: each, caps }: { readonly minutes: number; readonly caps: Caps },
): number {
  const { zone, working, quiet, daysOff, busy } = availability;
  const off = new Set(daysOff.map(dayNamed));
  const sorted = placements.toSorted((a, b) => a - b);
  const perDay = new Map<number, number>();
  return sorted.filter((at, index) => {
    const day = localDayAt(at, zone);
    const minute = minutes(Math.floor((wallAt(at, zone) % DAY) / MINUTE));
    const today = (perDay.get(day) ?? 0) + 1;
    perDay.set(day, today);
    const isTooClose = index > 0 && at - (sorted[index - 1] ?? 0) < caps.hoursApart * HOUR;
    const isTooMuch = today > caps.perDay || today * each > caps.minutesPerDay;
    const isAway = off.has(day) || busy.some(({ from, until }) => at >= from && at < until);
    return isTooClose || isTooMuch || isAway || isQuiet(minute, quiet) || !isWorking(weekdayOf(day), minute, working);
  }).length;
}
