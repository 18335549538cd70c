import type { Mover } from '../practice/touchpoint.ts';
import { DAY, HOUR, instant, later, MINUTE, minutes, type Instant } from '../time/instant.ts';
import { localDay, localDayAt, type LocalDay } from '../time/local-day.ts';
import { isQuiet } from '../time/quiet-hours.ts';
import { instantOnWall, wallAt, type Span } from '../time/zone.ts';
import type { Availability, Caps } from './availability.ts';
import { daylightOf, hoursOf, openingsOf, type Daylight, type Hours } from './day-openings.ts';

/** Something that takes room in a person's days. */
export type Appointment = {
  readonly at: Instant;
  readonly minutes: number;
  /** True for what this blueprint brings of its own accord: only that counts towards its week. */
  readonly countsInWeek: boolean;
};

/** What wants a place: not before `from`, and on other days best at the same time of the day. */
export type Wanted = { readonly from: Instant; readonly minutes: number; readonly countsInWeek: boolean };

/** A place that was found, what stood in the way of the ideal one, and when the event begins that it was put before. */
export type Slot = { readonly at: Instant; readonly movedBy: readonly Mover[]; readonly occasion?: Instant };

/** What a plan may not exceed: the person's caps and the cadence of its blueprint. */
export type Limits = { readonly caps: Caps; readonly perWeek: number };

/** A diary is a person's days as one plan sees them: what stands in them, what the plan has put there, what they have room for. */
export class Diary {
  readonly hours: Hours;
  readonly limits: Limits;
  /** Calendar events that are an occasion for what is practised, soonest first. */
  readonly occasions: readonly Span[];
  private readonly busy: readonly Span[];
  private readonly pages = new Map<LocalDay, Page>();
  /** The day of each appointment that counts in the week, in order. */
  private readonly counting: LocalDay[] = [];
  private readonly daylight: Map<LocalDay, Daylight>;

  constructor(availability: Availability, limits: Limits) {
    this.hours = hoursOf(availability);
    this.limits = limits;
    this.occasions = availability.occasions?.toSorted((a, b) => a.from - b.from) ?? [];
    this.busy = availability.busy.toSorted((a, b) => a.from - b.from);
    this.daylight = daylightOf(this.hours, availability.daysOff);
    for (const other of availability.taken) this.book({ at: other.at, minutes: other.minutes, countsInWeek: false });
  }

  book(appointment: Appointment): void {
    const day = this.dayOf(appointment.at);
    const page = this.page(day);
    page.appointments.push(appointment);
    page.minutes += appointment.minutes;
    if (!appointment.countsInWeek) return;
    page.counting += 1;
    insert(this.counting, day);
  }

  dayOf(at: Instant): LocalDay {
    return localDayAt(at, this.hours.zone);
  }

  /** The minutes that stand on a day. */
  minutesOn(day: LocalDay): number {
    return this.pages.get(day)?.minutes ?? 0;
  }

  /** How much of what stands on a day counts in this blueprint's week. */
  countingOn(day: LocalDay): number {
    return this.pages.get(day)?.counting ?? 0;
  }

  /** Whether anything could come on a day at all. */
  isOpenOn(day: LocalDay): boolean {
    return this.daylightOn(day).openings.length > 0;
  }

  /**
   * The slot on a day that breaks no constraint: at the wanted time of the day or as soon after it as can be, else before it; null when there is none.
   * What stood in the way of the wanted instant is added to `movedBy`.
   */
  slotOn(day: LocalDay, wanted: Wanted, movedBy?: Mover[]): Instant | null {
    const wantedDay = this.dayOf(wanted.from);
    if (day < wantedDay) return null;
    const full = this.fullness(day, wanted);
    if (full) {
      note(full, movedBy);
      return null;
    }
    const { midnight, openings } = this.daylightOn(day);
    const isWantedDay = day === wantedDay;
    if (movedBy && !isOpenFor(openings, isWantedDay ? wanted.from : null)) note(this.closedOn(day, isWantedDay ? wanted.from : null), movedBy);
    if (openings.length === 0) return null;
    const preferred = isWantedDay ? wanted.from : instant(midnight + (wallAt(wanted.from, this.hours.zone) % DAY));
    return this.firstFree(day, preferred, movedBy) ?? (preferred > wanted.from ? this.firstFree(day, wanted.from) : null);
  }

  private page(day: LocalDay): Page {
    const kept = this.pages.get(day);
    if (kept) return kept;
    const made: Page = { appointments: [], minutes: 0, counting: 0 };
    this.pages.set(day, made);
    return made;
  }

  private daylightOn(day: LocalDay): Daylight {
    const kept = this.daylight.get(day);
    if (kept) return kept;
    const made = { midnight: instantOnWall(this.hours.zone, day * DAY), openings: openingsOf(day, this.hours) };
    this.daylight.set(day, made);
    return made;
  }

  private fullness(day: LocalDay, wanted: Wanted): Mover | null {
    const { caps } = this.limits;
    const page = this.pages.get(day);
    if (wanted.minutes > caps.minutesPerDay || caps.perDay < 1) return 'day-is-full';
    if (page && (page.appointments.length >= caps.perDay || page.minutes + wanted.minutes > caps.minutesPerDay)) return 'day-is-full';
    return wanted.countsInWeek && this.isWeekFull(day) ? 'week-is-full' : null;
  }

  /** Whether seven days that hold the day have their fill, so that a full Friday is not followed by a full Monday. */
  private isWeekFull(day: LocalDay): boolean {
    const fill = Math.ceil(this.limits.perWeek);
    if (fill < 1) return true;
    const { counting } = this;
    for (let first = counting.length - fill; first >= 0; first -= 1) {
      const [begins, ends] = [counting[first], counting[first + fill - 1]];
      if (begins === undefined || ends === undefined || begins >= day + 7) continue;
      if (ends <= day - 7) return false;
      // So many that follow one another, and the day, all in seven days.
      if (Math.max(ends, day) - Math.min(begins, day) < 7) return true;
    }
    return false;
  }

  /** The first whole minute of the day's openings from an instant on that is neither busy nor too close to another appointment. */
  private firstFree(day: LocalDay, from: Instant, movedBy?: Mover[]): Instant | null {
    for (const opening of this.daylightOn(day).openings) {
      let at = wholeMinute(Math.max(opening.from, from));
      while (at < opening.until) {
        const pushed = this.pushed(day, at, movedBy);
        if (pushed === at) return at;
        at = pushed;
      }
    }
    return null;
  }

  /** The instant itself when nothing is in its way, else the first one after what is. */
  private pushed(day: LocalDay, at: Instant, movedBy?: Mover[]): Instant {
    const gap = this.limits.caps.hoursApart * HOUR;
    const reach = Math.ceil(gap / DAY);
    for (let near = day - reach; near <= day + reach; near += 1) {
      const page = this.pages.get(localDay(near));
      if (!page) continue;
      for (const other of page.appointments) {
        if (Math.abs(other.at - at) >= gap) continue;
        note('too-close', movedBy);
        return wholeMinute(later(other.at, gap));
      }
    }
    for (const meeting of this.busy) {
      if (meeting.from > at) break;
      if (at >= meeting.until) continue;
      note('busy', movedBy);
      return wholeMinute(meeting.until);
    }
    return at;
  }

  /** Why a day, or an instant of it, lies in no opening. */
  private closedOn(day: LocalDay, at: Instant | null): Mover {
    const { daysOff, zone, quiet } = this.hours;
    if (daysOff.has(day)) return 'day-off';
    return at !== null && isQuiet(minutes(Math.floor((wallAt(at, zone) % DAY) / MINUTE)), quiet) ? 'quiet-hours' : 'outside-working-hours';
  }
}

type Page = { readonly appointments: Appointment[]; minutes: number; counting: number };

function isOpenFor(openings: readonly Span[], at: Instant | null): boolean {
  if (at === null) return openings.length > 0;
  for (const { from, until } of openings) if (from <= at && at < until) return true;
  return false;
}

/** Notes once what stood in the way, for whoever wants to know. */
function note(mover: Mover, movedBy?: Mover[]): void {
  if (movedBy && !movedBy.includes(mover)) movedBy.push(mover);
}

/** Puts a day among days that are in order. */
function insert(days: LocalDay[], day: LocalDay): void {
  let place = days.length;
  for (let before = days[place - 1]; before !== undefined && before > day; before = days[place - 1]) {
    days[place] = before;
    place -= 1;
  }
  days[place] = day;
}

const wholeMinute = (at: number): Instant => instant(Math.ceil(at / MINUTE) * MINUTE);
