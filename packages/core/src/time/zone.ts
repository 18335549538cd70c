import { HOUR, instant, MINUTE, minutes, type Instant, type Minutes } from './instant.ts';
import type { Weekday } from './working-window.ts';

/** A time zone by its IANA name, such as `Europe/Lisbon`. */
export type Zone = string & { readonly named: 'IANA time zone' };

/** A day and a minute on the wall clock of some zone. `month` and `day` count from 1. */
export type LocalTime = { readonly year: number; readonly month: number; readonly day: number; readonly minuteOfDay: Minutes; readonly weekday: Weekday };

/** The zone of that name, or undefined when this runtime knows none such. */
export function zoneNamed(name: string): Zone | undefined {
  try {
    wallClock(name);
    return name as Zone; // Intl has just accepted it
  } catch {
    return undefined;
  }
}

/** What the wall clock of `zone` shows at an instant. */
export function localTime(at: Instant, zone: Zone): LocalTime {
  const shifted = new Date(at + offsetAt(at, zone));
  const weekday = (shifted.getUTCDay() || 7) as Weekday; // 0 (Sunday) becomes 7
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    minuteOfDay: minutes(shifted.getUTCHours() * 60 + shifted.getUTCMinutes()),
    weekday,
  };
}

/**
 * The instant at which the wall clock of `zone` shows that day and minute; days beyond a month's end roll over.
 * A time that a clock change skips is the first valid minute after the gap; one that happens twice is the first of the two.
 */
export function instantAt(zone: Zone, day: { readonly year: number; readonly month: number; readonly day: number }, minuteOfDay: Minutes): Instant {
  const wall = Date.UTC(day.year, day.month - 1, day.day) + minuteOfDay * MINUTE;
  const before = offsetAt(instant(wall - DAY_EITHER_SIDE), zone);
  const after = offsetAt(instant(wall + DAY_EITHER_SIDE), zone);
  const matches = [wall - before, wall - after].filter((candidate) => candidate + offsetAt(instant(candidate), zone) === wall);
  return matches.length > 0 ? instant(Math.min(...matches)) : firstInstantAfterGap(zone, wall - Math.max(before, after), wall - Math.min(before, after));
}

// No zone has changed its clock twice within two days since 1970, so the offsets a day either side bracket one change.
const DAY_EITHER_SIDE = 24 * HOUR;

/** Halves the span in which the offset changes until one minute is left. */
function firstInstantAfterGap(zone: Zone, from: number, until: number): Instant {
  const offsetBefore = offsetAt(instant(from), zone);
  let [low, high] = [from, until];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offsetAt(instant(middle), zone) === offsetBefore) low = middle;
    else high = middle;
  }
  return instant(high);
}

/** How far the wall clock of `zone` runs ahead of UTC at an instant, in milliseconds. */
export function offsetAt(at: Instant, zone: Zone): number {
  const hour = Math.floor(at / HOUR);
  const known = offsets(zone);
  const kept = known.get(hour);
  if (kept !== undefined) return kept;
  // Clock changes fall on quarter hours; an hour in which one falls is never kept.
  const [first, last] = [offsetByIntl(hour * HOUR, zone), offsetByIntl(hour * HOUR + 59 * MINUTE, zone)];
  if (first !== last) return offsetByIntl(at, zone);
  if (known.size > 20_000) known.clear();
  known.set(hour, first);
  return first;
}

function offsetByIntl(at: number, zone: Zone): number {
  const part: Record<string, number> = {};
  for (const { type, value } of wallClock(zone).formatToParts(at)) part[type] = Number(value);
  const wall = Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute'], part['second']); // the format below names every part
  return wall - Math.floor(at / 1000) * 1000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function wallClock(zone: string): Intl.DateTimeFormat {
  const kept = clocks.get(zone);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, made);
  return made;
}

const offsetsByZone = new Map<Zone, Map<number, number>>();

function offsets(zone: Zone): Map<number, number> {
  const kept = offsetsByZone.get(zone);
  if (kept) return kept;
  const made = new Map<number, number>();
  offsetsByZone.set(zone, made);
  return made;
}
