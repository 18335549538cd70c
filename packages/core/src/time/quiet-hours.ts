import { minutes, type Minutes } from './instant.ts';
import { no, ok, type Result } from '../result.ts';

/** The daily span, in the learner's local time, in which nothing is delivered. */
export type QuietHours = { readonly from: Minutes; readonly until: Minutes };

export type QuietHoursProblem = { readonly kind: 'not-a-time'; readonly text: string } | { readonly kind: 'empty-span'; readonly text: string };

/** True from `from` up to but not at `until`; a span may run past midnight. @param minuteOfDay 0-1439, local */
export function isQuiet(minuteOfDay: Minutes, { from, until }: QuietHours): boolean {
  const spansMidnight = from > until;
  return spansMidnight ? minuteOfDay >= from || minuteOfDay < until : minuteOfDay >= from && minuteOfDay < until;
}

/** Reads `19:00-08:00`. Problems: a part that is no time of day; a span that begins where it ends. */
export function parseQuietHours(text: string): Result<QuietHours, QuietHoursProblem> {
  const [from, until, ...more] = text.split('-').map((part) => minuteOfDay(part.trim()));
  if (from === undefined || until === undefined || more.length > 0) return no({ kind: 'not-a-time', text });
  if (from === until) return no({ kind: 'empty-span', text });
  return ok({ from, until });
}

/** `19:00-08:00`, as parseQuietHours reads it. */
export const printQuietHours = ({ from, until }: QuietHours): string => `${clockFace(from)}-${clockFace(until)}`;

function minuteOfDay(text: string): Minutes | undefined {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match ? minutes(Number(match[1]) * 60 + Number(match[2])) : undefined;
}

/** A minute of the day as people write it: `08:05`. */
export const clockFace = (minuteOfDay: Minutes): string =>
  `${String(Math.floor(minuteOfDay / 60)).padStart(2, '0')}:${String(minuteOfDay % 60).padStart(2, '0')}`;
