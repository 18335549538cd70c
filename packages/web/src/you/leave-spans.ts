import { dayNamed, dayText, localDay, type LocalDay } from '@micromoment/core';

/** Days of leave that follow one another, from the first to the last of them, as a date input writes days. */
export type LeaveSpan = { readonly from: string; readonly until: string };

/** The most days that one span may have: what is longer is no leave, and a slip of the hand. */
const MOST_DAYS = 366;

/** The spans that days make, soonest first. */
export function leaveSpans(days: readonly string[]): readonly LeaveSpan[] {
  const spans: { from: LocalDay; until: LocalDay }[] = [];
  for (const day of days.flatMap((text) => dayNamed(text) ?? []).toSorted((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && day <= last.until + 1) last.until = day;
    else spans.push({ from: day, until: day });
  }
  return spans.map(({ from, until }) => ({ from: dayText(from), until: dayText(until) }));
}

/** The days with those of one more span among them; null for a span that ends before it begins, or never. */
export function withSpan(days: readonly string[], { from, until }: LeaveSpan): readonly string[] | null {
  const [first, last] = [dayNamed(from), dayNamed(until)];
  if (first === undefined || last === undefined || last < first || last - first >= MOST_DAYS) return null;
  return inOrder([...days, ...Array.from({ length: last - first + 1 }, (_, index) => dayText(localDay(first + index)))]);
}

/** The days without those of a span. */
export const withoutSpan = (days: readonly string[], { from, until }: LeaveSpan): readonly string[] => days.filter((day) => day < from || day > until);

const inOrder = (days: readonly string[]): readonly string[] => [...new Set(days)].toSorted();
