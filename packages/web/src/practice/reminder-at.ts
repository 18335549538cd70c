import { instantAt, localTime, minutes, type Instant, type Minutes, type Zone } from '@micromoment/core';

/** The next instant before `until` at which the wall clock shows `time` (`14:30`); null when there is none, or no time is given. */
export function reminderAt(time: string, now: Instant, until: Instant, zone: Zone): Instant | null {
  const minuteOfDay = minuteFrom(time);
  if (minuteOfDay === undefined) return null;
  const today = localTime(now, zone);
  const next = [0, 1].map((days) => instantAt(zone, { ...today, day: today.day + days }, minuteOfDay)).find((at) => at > now);
  return next !== undefined && next <= until ? next : null;
}

function minuteFrom(time: string): Minutes | undefined {
  const match = /^(\d{2}):(\d{2})/.exec(time);
  return match ? minutes(Number(match[1]) * 60 + Number(match[2])) : undefined;
}
