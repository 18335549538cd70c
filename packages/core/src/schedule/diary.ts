import { HOUR, instant, later, MINUTE, type Instant } from '../time/instant.ts';
import { dayNamed, localDay, localDayAt, type LocalDay } from '../time/local-day.ts';
import { isQuiet } from '../time/quiet-hours.ts';
import { localTime, type Span } from '../time/zone.ts';
import type { Mover } from '../practice/touchpoint.ts';
import type { Availability, Caps } from './availability.ts';
import { openingsOf, type Hours } from './day-openings.ts';

/** A diary is a person's days as a planner sees them: what stands in them already, and what they still have room for. */
export type Diary = {
  readonly hours: Hours;
  readonly busy: readonly Span[];
  readonly caps: Caps;
  readonly perWeek: number;
  readonly appointments: readonly (Appointment & { readonly day: LocalDay })[];
  /** Openings already looked up; a day's openings never change within one plan. */
  readonly openings: Map<LocalDay, readonly Span[]>;
};

/** Something that takes room; only what this blueprint brings of its own accord counts towards its week. */
export type Appointment = { readonly at: Instant; readonly minutes: number; readonly countsInWeek: boolean };

/** What wants a place: not before `from`. */
export type Wanted = { readonly from: Instant; readonly minutes: number; readonly countsInWeek: boolean };

/** A place that was found, and what stood in the way of an earlier one. */
export type Slot = { readonly at: Instant; readonly movedBy: readonly Mover[] };

export function diaryOf(availability: Availability, caps: Caps, perWeek: number): Diary {
  const { zone, working, quiet, daysOff, busy, taken } = availability;
  const off = new Set(daysOff.map(dayNamed).filter((day) => day !== undefined));
  const hours = { zone, working, quiet, daysOff: off };
  const empty: Diary = { hours, busy: busy.toSorted((a, b) => a.from - b.from), caps, perWeek, appointments: [], openings: new Map() };
  return withAppointments(
    empty,
    taken.map((other) => ({ ...other, countsInWeek: false })),
  );
}

/** The diary with more appointments. */
export const withAppointments = (diary: Diary, more: readonly Appointment[]): Diary => ({
  ...diary,
  appointments: [...diary.appointments, ...more.map((one) => ({ ...one, day: localDayAt(one.at, diary.hours.zone) }))],
});

/** The first slot that breaks no constraint; null when the next sixty days have none. */
export function firstSlot(diary: Diary, wanted: Wanted): Slot | null {
  const movedBy = new Set<Mover>();
  const firstDay = localDayAt(wanted.from, diary.hours.zone);
  for (let day = firstDay; day < firstDay + FARTHEST_DAYS; day = localDay(day + 1)) {
    const at = slotOnDay(diary, day, wanted, movedBy);
    if (at !== null) return { at, movedBy: [...movedBy] };
  }
  return null;
}

/** The first slot on a day, or null; adds to `movedBy` what stood in the way. */
export function slotOnDay(diary: Diary, day: LocalDay, wanted: Wanted, movedBy: Set<Mover>): Instant | null {
  const full = fullness(diary, day, wanted);
  if (full) {
    movedBy.add(full);
    return null;
  }
  const openings = openingsOn(diary, day);
  const isHere = localDayAt(wanted.from, diary.hours.zone) === day;
  const isOpen = isHere ? openings.some(({ from, until }) => from <= wanted.from && wanted.from < until) : openings.length > 0;
  if (!isOpen) movedBy.add(closedOn(diary, day, isHere ? wanted.from : null));
  for (const { from, until } of openings) {
    if (until <= wanted.from) continue;
    const at = firstFreeIn(diary, { from: instant(Math.max(from, wanted.from)), until }, movedBy);
    if (at !== null) return at;
  }
  return null;
}

const FARTHEST_DAYS = 60;

function openingsOn(diary: Diary, day: LocalDay): readonly Span[] {
  const kept = diary.openings.get(day);
  if (kept) return kept;
  const made = openingsOf(day, diary.hours);
  diary.openings.set(day, made);
  return made;
}

function fullness({ appointments, caps, perWeek }: Diary, day: LocalDay, wanted: Wanted): Mover | null {
  const today = appointments.filter((other) => other.day === day);
  const minutesToday = today.reduce((sum, { minutes }) => sum + minutes, 0);
  if (today.length >= caps.perDay || minutesToday + wanted.minutes > caps.minutesPerDay) return 'day-is-full';
  if (!wanted.countsInWeek) return null;
  const counting = appointments.filter((other) => other.countsInWeek && Math.abs(other.day - day) < 7);
  const weekIsFull = DAYS_BACK.some((back) => counting.filter((other) => other.day >= day - back && other.day < day - back + 7).length >= perWeek);
  return weekIsFull ? 'week-is-full' : null;
}

// Every seven days that hold the day, so that a full Friday is not followed by a full Monday.
const DAYS_BACK = [0, 1, 2, 3, 4, 5, 6];

/** The first whole minute of a span that is neither busy nor too close to another appointment. */
function firstFreeIn(diary: Diary, span: Span, movedBy: Set<Mover>): Instant | null {
  const gap = diary.caps.hoursApart * HOUR;
  let at = wholeMinute(span.from);
  for (let isMoved = true; isMoved && at < span.until;) {
    isMoved = false;
    for (const other of diary.appointments) {
      if (Math.abs(other.at - at) >= gap) continue;
      movedBy.add('too-close');
      [at, isMoved] = [wholeMinute(later(other.at, gap)), true];
    }
    for (const meeting of diary.busy) {
      if (at < meeting.from || at >= meeting.until) continue;
      movedBy.add('busy');
      [at, isMoved] = [wholeMinute(meeting.until), true];
    }
  }
  return at < span.until ? at : null;
}

const wholeMinute = (at: Instant): Instant => instant(Math.ceil(at / MINUTE) * MINUTE);

/** Why a day, or an instant of it, lies in no opening. */
function closedOn({ hours }: Diary, day: LocalDay, at: Instant | null): Mover {
  if (hours.daysOff.has(day)) return 'day-off';
  return at !== null && isQuiet(localTime(at, hours.zone).minuteOfDay, hours.quiet) ? 'quiet-hours' : 'outside-working-hours';
}
