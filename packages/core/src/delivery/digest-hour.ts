import type { Person } from '../people/person.ts';
import { isQuiet } from '../time/quiet-hours.ts';
import { isWorking } from '../time/working-window.ts';
import { localTime, wallAt } from '../time/zone.ts';
import { instant, type Instant } from '../time/instant.ts';
import { weekOf, type Week } from '../signal/week.ts';

/** True in the hours in which a weekly digest may come: the first day of the person's working week, while they work and are not to be left in peace. */
export function isDigestHour({ zone, working, quiet }: Pick<Person, 'zone' | 'working' | 'quiet'>, now: Instant): boolean {
  const { weekday, minuteOfDay } = localTime(now, zone);
  return weekday === Math.min(...working.days) && isWorking(weekday, minuteOfDay, working) && !isQuiet(minuteOfDay, quiet);
}

/** The week a person's calendar shows, by which a digest comes once. */
export const digestWeek = ({ zone }: Pick<Person, 'zone'>, now: Instant): Week => weekOf(instant(wallAt(now, zone)));
