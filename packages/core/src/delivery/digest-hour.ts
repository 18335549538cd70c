import type { Person } from '../people/person.ts';
import { weekOf, type Week } from '../signal/week.ts';
import { instant, type Instant } from '../time/instant.ts';
import { dayText, localDay, localDayAt, weekdayOf } from '../time/local-day.ts';
import { isQuiet } from '../time/quiet-hours.ts';
import { isWorking } from '../time/working-window.ts';
import { localTime, wallAt } from '../time/zone.ts';
import type { Days } from './days.ts';

/**
 * True in the hours in which a weekly digest may come: the first day of the person's week on which they work and are not away, while they work and are
 * not to be left in peace.
 */
export function isDigestHour({ zone, working, quiet, daysOff }: Days & Pick<Person, 'quiet'>, now: Instant): boolean {
  const { weekday, minuteOfDay } = localTime(now, zone);
  const today = localDayAt(now, zone);
  const monday = today - weekday + 1;
  const first = Array.from({ length: 7 }, (_, place) => localDay(monday + place)).find(
    (day) => working.days.includes(weekdayOf(day)) && !daysOff.includes(dayText(day)),
  );
  return today === first && isWorking(weekday, minuteOfDay, working) && !isQuiet(minuteOfDay, quiet);
}

/** The week a person's calendar shows, by which a digest comes once. */
export const digestWeek = ({ zone }: Pick<Person, 'zone'>, now: Instant): Week => weekOf(instant(wallAt(now, zone)));
