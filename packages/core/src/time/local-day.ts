import { DAY, type Instant } from './instant.ts';
import type { Weekday } from './working-window.ts';
import { offsetAt } from './zone-transitions.ts';
import type { Zone } from './zone.ts';

/** A day of the wall calendar, counted from 1 January 1970, whatever the zone. */
export type LocalDay = number & { readonly unit: 'days since 1970-01-01 on the wall' };

export const localDay = (count: number): LocalDay => count as LocalDay; // the one proven brand: any whole number is a day

/** The day the wall calendar of `zone` shows at an instant. */
export const localDayAt = (at: Instant, zone: Zone): LocalDay => localDay(Math.floor((at + offsetAt(at, zone)) / DAY));

/** The weekday of a day. */
export const weekdayOf = (day: LocalDay): Weekday => (((((day + 3) % 7) + 7) % 7) + 1) as Weekday; // a remainder of 7 plus one; day 0 was a Thursday

/** The day as ISO 8601 writes it: `2026-12-25`. */
export const dayText = (day: LocalDay): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Reads `2026-12-25`; undefined for anything that is no day of the calendar. */
export function dayNamed(text: string): LocalDay | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  const midnight = Date.UTC(year, month - 1, date);
  // A thirtieth of February would roll over into March.
  return new Date(midnight).getUTCDate() === date && month >= 1 && month <= 12 ? localDay(midnight / DAY) : undefined;
}
