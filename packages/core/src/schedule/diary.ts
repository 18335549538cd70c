import type { Mover } from '../practice/touchpoint.ts';
import { DAY, HOUR, instant, later, MINUTE, type Instant } from '../time/instant.ts';
import { dayNamed, localDay, localDayAt, type LocalDay } from '../time/local-day.ts';
import { isQuiet } from '../time/quiet-hours.ts';
import { instantOnWall, localTime, type Span } from '../time/zone.ts';
import type { Availability, Caps } from './availability.ts';
import { openingsOf, type Hours } from './day-openings.ts';

/** Something that takes room in a person's days. */
export type Appointment = {
  readonly at: Instant;
  readonly minutes: number;
  /** True for what this blueprint brings of its own accord: only that counts towards its week. */
  readonly countsInWeek: boolean;
};

/** What wants a place on some day: not before `from`, and best at that minute of the day. */
export type Wanted = { readonly from: Instant; readonly minutes: number; readonly countsInWeek: boolean };

/** A place that was found, and what stood in the way of the ideal one. */
export type Slot = { readonly at: Instant; readonly movedBy: readonly Mover[] };

/** What a plan may not exceed: the person's caps and the cadence of its blueprint. */
export type Limits = { readonly caps: Caps; readonly perWeek: number };

/** A diary is a person's days as one plan sees them: what stands in them, what the plan has put there, what they have room for. */
export class Diary {
  readonly hours: Hours;
  readonly limits: Limits;
  private readonly busy: readonly Span[];
  private readonly days = new Map<LocalDay, Appointment[]>();
  private readonly openings: Map<LocalDay, readonly Span[]>;

  /** @param openings the days already looked up for the same hours, to share between plans */
  constructor({ zone, working, quiet, daysOff, busy, taken }: Availability, limits: Limits, openings: Map<LocalDay, readonly Span[]> = new Map()) {
    this.hours = { zone, working, quiet, daysOff: new Set(daysOff.map(dayNamed).filter((day) => day !== undefined)) };
    this.limits = limits;
    this.busy = busy.toSorted((a, b) => a.from - b.from);
    this.openings = openings;
    for (const { at, minutes } of taken) this.book({ at, minutes, countsInWeek: false });
  }

  book(appointment: Appointment): void {
    const day = localDayAt(appointment.at, this.hours.zone);
    this.days.set(day, [...this.on(day), appointment]);
  }

  /** What stands on a day. */
  on(day: LocalDay): readonly Appointment[] {
    return this.days.get(day) ?? NOTHING;
  }

  /** The slot on a day that breaks no constraint, at the wanted minute of the day or as soon after it as can be, else before it; null when there is none. What stood in the way is added to `movedBy`. */
  slotOn(day: LocalDay, wanted: Wanted, movedBy?: Set<Mover>): Instant | null {
    const full = this.fullness(day, wanted);
    if (full) {
      movedBy?.add(full);
      return null;
    }
    const openings = this.openingsOn(day);
    const isIdealDay = localDayAt(wanted.from, this.hours.zone) === day;
    const isOpen = isIdealDay ? openings.some(({ from, until }) => from <= wanted.from && wanted.from < until) : openings.length > 0;
    if (!isOpen) movedBy?.add(this.closedOn(day, isIdealDay ? wanted.from : null));
    const preferred = isIdealDay ? wanted.from : this.sameMinuteOn(day, wanted.from);
    return this.firstFree(openings, preferred, movedBy) ?? (preferred > wanted.from ? this.firstFree(openings, wanted.from) : null);
  }

  private openingsOn(day: LocalDay): readonly Span[] {
    const kept = this.openings.get(day);
    if (kept) return kept;
    const made = openingsOf(day, this.hours);
    this.openings.set(day, made);
    return made;
  }

  private sameMinuteOn(day: LocalDay, at: Instant): Instant {
    const { zone } = this.hours;
    return instantOnWall(zone, day * DAY + localTime(at, zone).minuteOfDay * MINUTE);
  }

  private fullness(day: LocalDay, { minutes, countsInWeek }: Wanted): Mover | null {
    const { caps, perWeek } = this.limits;
    const today = this.on(day);
    const minutesToday = today.reduce((sum, other) => sum + other.minutes, 0);
    if (today.length >= caps.perDay || minutesToday + minutes > caps.minutesPerDay) return 'day-is-full';
    return countsInWeek && this.busiestWeekWith(day) >= perWeek ? 'week-is-full' : null;
  }

  /** The most that counts in any seven days that hold the day, so that a full Friday is not followed by a full Monday. */
  private busiestWeekWith(day: LocalDay): number {
    const counts = SIX_DAYS_AROUND.map((away) => this.on(localDay(day + away)).filter((other) => other.countsInWeek).length);
    let inWeek = counts.slice(0, 7).reduce((sum, count) => sum + count, 0);
    let most = inWeek;
    for (let last = 7; last < counts.length; last += 1) {
      inWeek += (counts[last] ?? 0) - (counts[last - 7] ?? 0);
      most = Math.max(most, inWeek);
    }
    return most;
  }

  private firstFree(openings: readonly Span[], from: Instant, movedBy?: Set<Mover>): Instant | null {
    for (const opening of openings) {
      if (opening.until <= from) continue;
      const at = this.firstFreeIn({ from: instant(Math.max(opening.from, from)), until: opening.until }, movedBy);
      if (at !== null) return at;
    }
    return null;
  }

  /** The first whole minute of a span that is neither busy nor too close to another appointment. */
  private firstFreeIn(span: Span, movedBy?: Set<Mover>): Instant | null {
    const others = this.near(span);
    const gap = this.limits.caps.hoursApart * HOUR;
    let at = wholeMinute(span.from);
    for (let isMoved = true; isMoved && at < span.until;) {
      isMoved = false;
      for (const other of others) {
        if (Math.abs(other.at - at) >= gap) continue;
        movedBy?.add('too-close');
        [at, isMoved] = [wholeMinute(later(other.at, gap)), true];
      }
      for (const meeting of this.busy) {
        if (at < meeting.from || at >= meeting.until) continue;
        movedBy?.add('busy');
        [at, isMoved] = [wholeMinute(meeting.until), true];
      }
    }
    return at < span.until ? at : null;
  }

  private near({ from, until }: Span): readonly Appointment[] {
    const { zone } = this.hours;
    const reach = Math.ceil(this.limits.caps.hoursApart / 24);
    const near: Appointment[] = [];
    for (let day = localDayAt(from, zone) - reach; day <= localDayAt(until, zone) + reach; day += 1) near.push(...this.on(localDay(day)));
    return near;
  }

  /** Why a day, or an instant of it, lies in no opening. */
  private closedOn(day: LocalDay, at: Instant | null): Mover {
    const { daysOff, zone, quiet } = this.hours;
    if (daysOff.has(day)) return 'day-off';
    return at !== null && isQuiet(localTime(at, zone).minuteOfDay, quiet) ? 'quiet-hours' : 'outside-working-hours';
  }
}

const NOTHING: readonly Appointment[] = [];
const SIX_DAYS_AROUND = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6];
const wholeMinute = (at: Instant): Instant => instant(Math.ceil(at / MINUTE) * MINUTE);
