import { DAY, instant, later, MINUTE, type Instant, type Minutes } from '../time/instant.ts';
import { localDay, localDayAt, weekdayOf } from '../time/local-day.ts';
import { instantOnWall, type Span } from '../time/zone.ts';
import type { Availability } from './availability.ts';
import { hoursOf, openingsOf, type Hours } from './day-openings.ts';

/** When a trial planned now ends, when its one reminder comes, and the calendar event it is for; null where there is none. */
export type TrialTimes = { readonly until: Instant; readonly remindAt: Instant | null; readonly occasion: Span | null };

/** What the times of a trial follow from. */
export type TrialPlanned = { readonly plannedAt: Instant; readonly within: Minutes; readonly availability: Availability };

/**
 * A trial ends with the first occasion in the person's calendar, or when the hours its moment allows are over; days on which nobody works do not count.
 * The reminder comes half an hour before the occasion, or as near to that as quiet and working hours let it, between an hour and ten minutes before.
 */
export function trialTimes({ plannedAt, within, availability }: TrialPlanned): TrialTimes {
  const hours = hoursOf(availability);
  const deadline = afterWorkingTime(plannedAt, Math.min(within, LONGEST_TRIAL) * MINUTE, hours);
  const occasion = (availability.occasions ?? []).filter(({ from, until }) => from >= plannedAt && until <= deadline).toSorted((a, b) => a.from - b.from)[0];
  if (!occasion) return { until: deadline, remindAt: null, occasion: null };
  return { until: occasion.until, remindAt: reminderFor(occasion, plannedAt, hours), occasion };
}

/** The instant after so much time of days that are worked on, whatever the hour. */
function afterWorkingTime(from: Instant, milliseconds: number, { zone, working, daysOff }: Hours): Instant {
  let [at, left] = [from, milliseconds];
  for (let day = localDayAt(from, zone); left > 0 && day < localDayAt(from, zone) + FARTHEST_DAYS; day = localDay(day + 1)) {
    const ends = instantOnWall(zone, (day + 1) * DAY);
    if (!working.days.includes(weekdayOf(day)) || daysOff.has(day)) {
      at = ends;
      continue;
    }
    const spent = Math.min(left, ends - at);
    [at, left] = [later(at, spent), left - spent];
  }
  return at;
}

function reminderFor({ from }: Span, plannedAt: Instant, hours: Hours): Instant | null {
  const openings = openingsOf(localDayAt(from, hours.zone), hours);
  const minutesBefore = REMINDERS.find((before) => {
    const at = from - before * MINUTE;
    return at > plannedAt && openings.some((opening) => opening.from <= at && at < opening.until);
  });
  return minutesBefore === undefined ? null : instant(from - minutesBefore * MINUTE);
}

const LONGEST_TRIAL = 24 * 60;
const FARTHEST_DAYS = 30;
const REMINDERS = [30, 25, 20, 15, 10, 35, 40, 45, 50, 55, 60];
