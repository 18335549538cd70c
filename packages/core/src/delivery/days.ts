import type { Person } from '../people/person.ts';
import { DAY, later, type Instant } from '../time/instant.ts';
import { dayText, localDayAt, weekdayOf } from '../time/local-day.ts';

/** The days on which somebody works, and those on which they are away all the same: leave and public holidays, as `2026-12-25`. */
export type Days = Pick<Person, 'zone' | 'working'> & { readonly daysOff: readonly string[] };

/** How long until a day on which they work and are not away, in whole days; nothing in the days themselves, and a season at most. */
export function untilTheirDay({ zone, working, daysOff }: Days, now: Instant): number {
  for (let days = 0; days < A_SEASON; days += 1) {
    const day = localDayAt(later(now, days * DAY), zone);
    if (working.days.includes(weekdayOf(day)) && !daysOff.includes(dayText(day))) return days;
  }
  return 0;
}

const A_SEASON = 92;
