import { HOUR, later, localTime, type Instant, type Zone } from '@micromoment/core';

/** A time to suggest: two hours from now to the full hour, within the working day, else ten the next morning. */
export function suggestedReminder(now: Instant, zone: Zone): string {
  const hour = Math.floor(localTime(later(now, 2 * HOUR), zone).minuteOfDay / 60);
  const staysToday = localTime(later(now, 2 * HOUR), zone).day === localTime(now, zone).day;
  return staysToday && hour >= 9 && hour <= 16 ? `${String(hour).padStart(2, '0')}:00` : '10:00';
}
