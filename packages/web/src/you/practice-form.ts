import { dayText, instant, instantAt, localDayAt, minutes, type Instant, type Weekday, type Zone } from '@micromoment/core';
import type { Practice, PracticeChangeSent } from '@micromoment/wire';

/** Settings as a form holds them: what inputs of a page give and take, as text. */
export type PracticeForm = {
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly until: string;
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly zone: string;
  readonly email: boolean;
  /** A day such as 2026-12-25, or empty. */
  readonly pausedUntil: string;
};

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The form that shows a practice. A pause shows while any practice rests and its end is to come. */
export function formOf({ working, quiet, zone, channels, enrolments }: Practice, now: Instant): PracticeForm {
  const pauses = enrolments.flatMap(({ pausedUntil }) => (pausedUntil !== null && pausedUntil > now ? [pausedUntil] : []));
  return {
    days: working.days,
    from: clock(working.from),
    until: clock(working.until),
    quietFrom: clock(quiet.from),
    quietUntil: clock(quiet.until),
    zone,
    email: channels.email,
    pausedUntil: pauses.length === 0 ? '' : dayIn(instant(Math.max(...pauses)), zone),
  };
}

/** What the form changes of a practice; parts that stand as they were are left out. */
export function changeFrom(form: PracticeForm, practice: Practice, now: Instant): PracticeChangeSent {
  const before = formOf(practice, now);
  const differs = (...fields: readonly (keyof PracticeForm)[]) => fields.some((field) => String(form[field]) !== String(before[field]));
  return {
    ...(differs('days', 'from', 'until') && { working: { days: [...form.days], from: minuteOf(form.from), until: minuteOf(form.until) } }),
    ...(differs('quietFrom', 'quietUntil') && { quiet: { from: minuteOf(form.quietFrom), until: minuteOf(form.quietUntil) } }),
    ...(differs('zone') && { zone: form.zone }),
    ...(differs('email') && { channels: { email: form.email } }),
    ...(differs('pausedUntil') && { enrolments: practice.enrolments.map(({ id }) => ({ id, pausedUntil: startOf(form.pausedUntil, practice.zone) })) }),
  };
}

/** True when the form holds something that differs. */
export const changesAnything = (change: PracticeChangeSent): boolean => Object.keys(change).length > 0;

/** A minute of the day as a clock shows it, 09:00. */
export const clock = (minuteOfDay: number): string =>
  `${String(Math.floor((minuteOfDay % 1440) / 60)).padStart(2, '0')}:${String(minuteOfDay % 60).padStart(2, '0')}`;

// A working day that ends at midnight ends at minute 1440, which an input shows as 00:00.
function minuteOf(text: string): number {
  const [hours = 0, rest = 0] = text.split(':').map(Number);
  return hours * 60 + rest;
}

function startOf(day: string, zone: Zone): Instant | null {
  const [year, month, date] = day.split('-').map(Number);
  return year && month && date ? instantAt(zone, { year, month, day: date }, minutes(0)) : null;
}

/** The local day of an instant, as a date input writes it. */
const dayIn = (at: Instant, zone: Zone): string => dayText(localDayAt(at, zone));
