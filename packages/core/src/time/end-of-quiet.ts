import type { Instant } from './instant.ts';
import { isQuiet, type QuietHours } from './quiet-hours.ts';
import { instantAt, localTime, type Zone } from './zone.ts';

/** When the quiet hours that run now end, for somebody in that zone; null outside them. */
export function endOfQuiet(now: Instant, zone: Zone, quiet: QuietHours): Instant | null {
  const { year, month, day, minuteOfDay } = localTime(now, zone);
  if (!isQuiet(minuteOfDay, quiet)) return null;
  const endsTomorrow = minuteOfDay >= quiet.until;
  return instantAt(zone, { year, month, day: endsTomorrow ? day + 1 : day }, quiet.until);
}
