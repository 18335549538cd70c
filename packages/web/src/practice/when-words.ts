import { clockFace, DAY, localTime, type Instant, type Zone } from '@micromoment/core';
import { capital } from '../look/capital.ts';
import { intlTag } from '../words/language.ts';
import { say } from './words.ts';

/** The day of an instant, seen from now: today, tomorrow, yesterday, a weekday, or a date. */
export function dayWords(at: Instant, now: Instant, zone: Zone): string {
  const days = daysBetween(now, at, zone);
  if (days === 0) return say['day.today'];
  if (days === 1) return say['day.tomorrow'];
  if (days === -1) return say['day.yesterday'];
  if (days > 0 && days < 7) return say['day.weekday']({ weekday: weekday(at, zone) });
  if (days < 0 && days > -7) return say['day.last']({ weekday: weekday(at, zone) });
  return say['day.date']({ date: date(at, zone) });
}

/** The same with the part of the day: "Thursday morning". */
export function dayPartWords(at: Instant, now: Instant, zone: Zone): string {
  const part = partOfDay(localTime(at, zone).minuteOfDay);
  const days = daysBetween(now, at, zone);
  if (days === 0) return say[`part.today.${part}`];
  if (days === 1) return say[`part.tomorrow.${part}`];
  if (days > 0 && days < 7) return say[`part.weekday.${part}`]({ weekday: weekday(at, zone) });
  return say[`part.other.${part}`]({ day: dayWords(at, now, zone) });
}

/** The time on the wall clock, as `09:41`. */
export const timeWords = (at: Instant, zone: Zone): string => clockFace(localTime(at, zone).minuteOfDay);

/** The day and time of a clock that somebody may move: "Tue 24 Nov, 09:41". */
export const shortTimeWords = (at: Instant, zone: Zone): string =>
  `${format(at, zone, { weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '')}, ${timeWords(at, zone)}`;

function partOfDay(minuteOfDay: number): 'morning' | 'afternoon' | 'evening' {
  if (minuteOfDay < 12 * 60) return 'morning';
  return minuteOfDay < 17 * 60 ? 'afternoon' : 'evening';
}

function daysBetween(from: Instant, to: Instant, zone: Zone): number {
  const dayOf = (at: Instant) => {
    const { year, month, day } = localTime(at, zone);
    return Date.UTC(year, month - 1, day);
  };
  return Math.round((dayOf(to) - dayOf(from)) / DAY);
}

const weekday = (at: Instant, zone: Zone): string => format(at, zone, { weekday: 'long' });

/** A day by its date, however near it is: for tables in which every row is one. */
export const dateWords = (at: Instant, zone: Zone): string => capital(date(at, zone));

const date = (at: Instant, zone: Zone): string => format(at, zone, { weekday: 'long', day: 'numeric', month: 'long' });

const format = (at: Instant, zone: Zone, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(intlTag(), { timeZone: zone, ...parts }).format(at);
