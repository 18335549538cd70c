import type { Minutes } from './instant.ts';

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The days and the daily span, in the learner's local time, in which work happens and a touchpoint may arrive. */
export type WorkingWindow = { readonly days: readonly Weekday[]; readonly from: Minutes; readonly until: Minutes };

/** True on a working day from `from` up to but not at `until`. A window that runs past midnight belongs to the day it began on. */
export function isWorking(day: Weekday, minuteOfDay: Minutes, { days, from, until }: WorkingWindow): boolean {
  if (from <= until) return days.includes(day) && minuteOfDay >= from && minuteOfDay < until;
  const yesterday = (day === 1 ? 7 : day - 1) as Weekday; // 1-7 stays 1-7
  return (days.includes(day) && minuteOfDay >= from) || (days.includes(yesterday) && minuteOfDay < until);
}
