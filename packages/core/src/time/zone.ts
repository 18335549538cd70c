import { HOUR, instant, MINUTE, minutes, type Instant, type Minutes } from './instant.ts';
import type { Weekday } from './working-window.ts';
import { offsetAt, offsetByIntl, transitionsBetween } from './zone-transitions.ts';

/** A time zone by its IANA name, such as `Europe/Lisbon`. */
export type Zone = string & { readonly named: 'IANA time zone' };

/** A day and a minute on the wall clock of some zone. `month` and `day` count from 1. */
export type LocalTime = { readonly year: number; readonly month: number; readonly day: number; readonly minuteOfDay: Minutes; readonly weekday: Weekday };

/** From an instant up to but not at another. */
export type Span = { readonly from: Instant; readonly until: Instant };

/** The zone of that name, or undefined when this runtime knows none such. */
export function zoneNamed(name: string): Zone | undefined {
  try {
    offsetByIntl(instant(0), name);
    return name as Zone; // Intl has just accepted it
  } catch {
    return undefined;
  }
}

/** What the wall clock of `zone` shows at an instant. */
export function localTime(at: Instant, zone: Zone): LocalTime {
  const shifted = new Date(wallAt(at, zone));
  const weekday = (shifted.getUTCDay() || 7) as Weekday; // 0 (Sunday) becomes 7
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    minuteOfDay: minutes(shifted.getUTCHours() * 60 + shifted.getUTCMinutes()),
    weekday,
  };
}

/** What the wall clock of `zone` shows at an instant, as the milliseconds UTC would count if it showed the same. */
export const wallAt = (at: Instant, zone: Zone): number => at + offsetAt(at, zone);

/**
 * The instant at which the wall clock of `zone` shows that day and minute; days beyond a month's end roll over.
 * A time that a clock change skips is the first valid minute after the gap; one that happens twice is the first of the two.
 */
export function instantAt(zone: Zone, day: { readonly year: number; readonly month: number; readonly day: number }, minuteOfDay: Minutes): Instant {
  return instantOnWall(zone, Date.UTC(day.year, day.month - 1, day.day) + minuteOfDay * MINUTE);
}

/** The first instant at which the wall clock of `zone` shows `wall` (as of wallAt), or the end of the gap that skips it. */
export function instantOnWall(zone: Zone, wall: number): Instant {
  const { changes, opening } = changesAround(zone, wall, wall);
  let [offset, opened] = [opening, -Infinity];
  for (const change of changes) {
    // Before the change the clock reads up to change.at + offset; a wall time below that has already been shown.
    if (wall < change.at + offset) break;
    [offset, opened] = [change.after, change.at];
  }
  return instant(Math.max(opened, wall - offset));
}

/** The spans in which the wall clock of `zone` reads from `from` up to but not at `until`: one mostly, none in a gap, two where an hour happens twice. */
export function spansOnWall(zone: Zone, from: number, until: number): readonly Span[] {
  const { changes, opening } = changesAround(zone, from, until);
  if (changes.length === 0) return [{ from: instant(from - opening), until: instant(until - opening) }];
  const edges = [{ at: -Infinity, after: opening }, ...changes];
  return edges.flatMap(({ at, after }, index) => {
    const span = { from: instant(Math.max(from - after, at)), until: instant(Math.min(until - after, edges[index + 1]?.at ?? Infinity)) };
    return span.from < span.until ? [span] : [];
  });
}

// Wall clocks run from 12 hours behind UTC to 15 ahead (Metlakatla before 1867 and Manila before 1845 apart).
const FARTHEST_OFFSET = 16 * HOUR;

function changesAround(zone: Zone, from: number, until: number) {
  const first = instant(from - FARTHEST_OFFSET);
  return { changes: transitionsBetween(zone, first, instant(until + FARTHEST_OFFSET)), opening: offsetAt(instant(first - 1), zone) };
}
