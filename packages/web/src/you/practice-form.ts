import { dayText, instant, instantAt, localDayAt, minutes, type Constraint, type Instant, type Weekday, type Zone } from '@micromoment/core';
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
  /** Days of leave, such as 2026-12-25. */
  readonly leave: readonly string[];
  /** Whose public holidays are days off, such as DE-BY, or empty. */
  readonly region: string;
  /** The most in a day, and in a week of each practice; empty for as usual. */
  readonly perDay: string;
  readonly perWeek: string;
  /** What makes each practice hardest, by the enrolment's id; null for nothing. */
  readonly hardest: Readonly<Record<string, Constraint | null>>;
};

/** What a part of the form is given. */
export type Formed = { readonly form: PracticeForm; readonly onChange: (form: PracticeForm) => void };

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The form that shows a practice. A pause shows while any practice rests and its end is to come. */
export function formOf({ working, quiet, zone, channels, enrolments, leave, region, most }: Practice, now: Instant): PracticeForm {
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
    leave,
    region: region ?? '',
    perDay: String(most.perDay ?? ''),
    perWeek: String(most.perWeek ?? ''),
    hardest: Object.fromEntries(enrolments.map(({ id, constraint }) => [id, constraint])),
  };
}

/** A form as it goes on when its practice was changed elsewhere meanwhile: what was changed here stays changed, everything else is as it is now. */
export function rebased(form: PracticeForm, before: Practice, current: Practice, now: Instant): PracticeForm {
  const [was, is] = [formOf(before, now), formOf(current, now)];
  const own = Object.entries(form).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(was[field as keyof PracticeForm])); // a form has no other fields
  const addedHere = form.leave.filter((day) => !was.leave.includes(day));
  const leave = [...is.leave.filter((day) => !was.leave.includes(day) || form.leave.includes(day)), ...addedHere];
  const hardest = Object.entries(is.hardest).map(([id, constraint]) => [id, form.hardest[id] === was.hardest[id] ? constraint : form.hardest[id]]);
  return { ...is, ...Object.fromEntries(own), leave: [...new Set(leave)].toSorted(), hardest: Object.fromEntries(hardest) };
}

/** What the form changes of a practice; parts that stand as they were are left out. */
export function changeFrom(form: PracticeForm, practice: Practice, now: Instant): PracticeChangeSent {
  const before = formOf(practice, now);
  const differs = (...fields: readonly (keyof PracticeForm)[]) => fields.some((field) => JSON.stringify(form[field]) !== JSON.stringify(before[field]));
  const enrolments = changedEnrolments(form, before, practice);
  return {
    mark: practice.mark,
    ...(differs('days', 'from', 'until') && { working: { days: [...form.days], from: minuteOf(form.from), until: minuteOf(form.until) } }),
    ...(differs('quietFrom', 'quietUntil') && { quiet: { from: minuteOf(form.quietFrom), until: minuteOf(form.quietUntil) } }),
    ...(differs('zone') && { zone: form.zone }),
    ...(differs('email') && { channels: { email: form.email } }),
    ...(differs('leave') && { leave: [...form.leave] }),
    ...(differs('region') && { region: form.region === '' ? null : form.region }),
    ...(differs('perDay', 'perWeek') && { most: { perDay: countOf(form.perDay), perWeek: countOf(form.perWeek) } }),
    ...(enrolments.length > 0 && { enrolments }),
  };
}

/** What stands in the way of a week: no day is left in it, or its hours or its quiet begin where they end. */
export type WeekFault = 'no-days' | 'no-time' | 'no-quiet';

/** What is at fault in the form, before anybody is asked to follow it. */
export function weekFault({ days, from, until, quietFrom, quietUntil }: PracticeForm): WeekFault | undefined {
  if (days.length === 0) return 'no-days';
  if (from === until) return 'no-time';
  return quietFrom === quietUntil ? 'no-quiet' : undefined;
}

function changedEnrolments(form: PracticeForm, before: PracticeForm, { enrolments, zone }: Practice): NonNullable<PracticeChangeSent['enrolments']> {
  const rests = form.pausedUntil !== before.pausedUntil;
  return enrolments.flatMap(({ id }) => {
    const constraint = form.hardest[id] ?? null;
    const isOther = constraint !== (before.hardest[id] ?? null);
    return rests || isOther ? [{ id, ...(isOther && { constraint }), ...(rests && { pausedUntil: startOf(form.pausedUntil, zone) }) }] : [];
  });
}

const countOf = (text: string): number | null => (text === '' ? null : Number(text));

/** True when the form holds something that differs. */
export const changesAnything = ({ mark: _mark, ...change }: PracticeChangeSent): boolean => Object.keys(change).length > 0;

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
