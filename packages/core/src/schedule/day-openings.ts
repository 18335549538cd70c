import type { Availability } from './availability.ts';
import { dayNamed, localDay, weekdayOf, type LocalDay } from '../time/local-day.ts';
import { DAY, HOUR, MINUTE, type Instant } from '../time/instant.ts';
import type { QuietHours } from '../time/quiet-hours.ts';
import type { WorkingWindow } from '../time/working-window.ts';
import { spansOnWall, type Span, type Zone } from '../time/zone.ts';

/** The hours a person can be reached in, by their own wall clock. */
export type Hours = { readonly zone: Zone; readonly working: WorkingWindow; readonly quiet: QuietHours; readonly daysOff: ReadonlySet<LocalDay> };

/** The hours of an availability; a day off that is no day of the calendar is passed over. */
export const hoursOf = ({ zone, working, quiet, daysOff }: Availability): Hours => ({
  zone,
  working,
  quiet,
  daysOff: new Set(daysOff.map(dayNamed).filter((day) => day !== undefined)),
});

/** A day's openings, and the instant at which it begins. */
export type Daylight = { readonly midnight: Instant; readonly openings: readonly Span[] };

/** The days already looked up for such hours. Thousands of people share an office's hours, and a plan looks at some forty days. */
export function daylightOf({ zone, working, quiet }: Hours, daysOff: readonly string[]): Map<LocalDay, Daylight> {
  const name = [zone, working.days, working.from, working.until, quiet.from, quiet.until, daysOff].join(' ');
  const kept = daylights.get(name);
  if (kept) return kept;
  if (daylights.size >= MOST_HOURS) daylights.clear();
  const made = new Map<LocalDay, Daylight>();
  daylights.set(name, made);
  return made;
}

const MOST_HOURS = 500;
const daylights = new Map<string, Map<LocalDay, Daylight>>();

/** The spans of a local day that lie in working hours and outside quiet hours; none on a day off. A shift past midnight counts to both its days. */
export function openingsOf(day: LocalDay, hours: Hours): readonly Span[] {
  return outside(workingOn(day, hours), hours.quiet).flatMap(([from, until]) => spansOnWall(hours.zone, day * DAY + from * MINUTE, day * DAY + until * MINUTE));
}

/** Whether a week has any opening at all. */
export const hasOpenings = (week: Omit<Hours, 'daysOff'>): boolean =>
  Array.from({ length: 7 }, (_, day) => localDay(day)).some((day) => openingsOf(day, { ...week, daysOff: new Set() }).length > 0);

/** From one minute of the wall clock's day up to but not at another. */
type MinuteSpan = readonly [from: number, until: number];

const MINUTES_A_DAY = (24 * HOUR) / MINUTE;

function workingOn(day: LocalDay, { working, daysOff }: Hours): readonly MinuteSpan[] {
  if (daysOff.has(day)) return [];
  const { days, from, until } = working;
  const isWorkday = days.includes(weekdayOf(day));
  if (from <= until) return isWorkday ? [[from, until]] : [];
  // The night shift: its second half belongs to the day it began on, and is off when that day is.
  const yesterday = localDay(day - 1);
  const endsHere = days.includes(weekdayOf(yesterday)) && !daysOff.has(yesterday);
  return [...(endsHere ? [[0, until] as const] : []), ...(isWorkday ? [[from, MINUTES_A_DAY] as const] : [])];
}

function outside(spans: readonly MinuteSpan[], quiet: QuietHours): readonly MinuteSpan[] {
  const { from, until } = quiet;
  const loud: readonly MinuteSpan[] =
    from > until
      ? [[until, from]]
      : [
          [0, from],
          [until, MINUTES_A_DAY],
        ];
  return spans
    .flatMap((span) => loud.map((other) => [Math.max(span[0], other[0]), Math.min(span[1], other[1])] as const))
    .filter(([start, end]) => start < end);
}
