import type { Leeway, Mover } from '../practice/touchpoint.ts';
import { DAY, instant, MINUTE, type Instant } from '../time/instant.ts';
import { localDay, type LocalDay } from '../time/local-day.ts';
import type { Diary, Slot } from './diary.ts';

/** What wants a slot somewhere around its ideal instant. */
export type Wanting = {
  readonly ideal: Instant;
  /** Never before this, though the ideal may be past; null when even the past would do. */
  readonly earliest: Instant | null;
  /** How many days sooner or later serve as well, by the length of the gap. */
  readonly leeway: Leeway;
  readonly minutes: number;
  readonly countsInWeek: boolean;
  /** Tells equal days apart, the same way in every plan. */
  readonly salt: number;
  /** True for what helps most right before an event that it is for. */
  readonly pairs?: boolean;
};

/** The leeway of a gap: a day or so for a few days, about a tenth of a month; twice as much later as sooner. */
export function leewayOf(gapDays: number): Leeway {
  if (gapDays < SHORTEST_WITH_LEEWAY) return NO_LEEWAY;
  // As wide as the fuzz that Anki's users have lived with for years: a share of each part of the gap, on top of a day.
  const [short, middle, long] = [Math.min(gapDays, 7) - SHORTEST_WITH_LEEWAY, Math.max(0, Math.min(gapDays, 20) - 7), Math.max(0, gapDays - 20)];
  const sooner = Math.round(1 + 0.15 * short + 0.1 * middle + 0.05 * long);
  return { sooner, later: 2 * sooner };
}

/** The leeway of what comes again because it was let pass: nobody waits for a certain day. */
export const A_DAY_OR_SO: Leeway = { sooner: 1, later: 1 };

export const NO_LEEWAY: Leeway = { sooner: 0, later: 0 };

/**
 * The slot that serves best within the leeway, and failing that the first one after it; null when sixty days have none.
 * Hard constraints are the diary's and never broken; what is weighed here is nearness to the ideal, even days and a day's rest between visits.
 */
export function chooseSlot(diary: Diary, wanting: Wanting): Slot | null {
  const days = daysFor(diary, wanting);
  const paired = wanting.pairs ? pairedSlot(diary, wanting, days) : null;
  if (paired) return paired;
  const movedBy: Mover[] = [];
  const asWished = slotFrom(diary, wanting, { day: days.asked, days, movedBy });
  const best = days.isPast ? null : bestDay(diary, wanting, days, asWished);
  if (best !== null)
    return { at: best.at, movedBy: best.day !== days.ideal && movedBy.length === 0 ? [days.ideal < days.open ? 'time-passed' : 'evened-out'] : movedBy };
  if (days.isPast && asWished !== null) return { at: asWished, movedBy: sinceItsTime(diary, wanting, days, movedBy) };
  for (let day = localDay(Math.max(days.last, days.asked) + 1); day < days.asked + FARTHEST_DAYS; day = localDay(day + 1)) {
    const at = slotFrom(diary, wanting, { day, days, movedBy });
    if (at !== null) return { at, movedBy: days.isPast ? sinceItsTime(diary, wanting, days, movedBy) : movedBy };
  }
  return null;
}

/** What kept from its own time what is looked for anew: that it went by, or why it could not come then; and how full the days since were. */
function sinceItsTime(diary: Diary, { ideal, minutes, countsInWeek }: Wanting, days: Days, movedBy: readonly Mover[]): readonly Mover[] {
  const full = movedBy.filter((mover) => mover !== 'quiet-hours' && mover !== 'outside-working-hours' && mover !== 'day-off');
  const then: Mover[] = [];
  for (let day = days.ideal; day < Math.min(days.open, days.ideal + FARTHEST_DAYS); day = localDay(day + 1))
    if (diary.slotOn(day, { from: ideal, minutes, countsInWeek }, then) !== null) return ['time-passed', ...full];
  return [...new Set([...then, ...full])];
}

/** The days that a choice is about. */
type Days = {
  readonly ideal: LocalDay;
  /** The first and the last within the leeway: of the ideal, not of the day on which a plan is made, so that no plan puts off what another has chosen. */
  readonly first: LocalDay;
  readonly last: LocalDay;
  /** The first day that may be taken, and whether all the leeway lies before it. */
  readonly open: number;
  readonly isPast: boolean;
  /** The day that is asked why it cannot be: the ideal, or the first that may be taken once the leeway is used up. */
  readonly asked: LocalDay;
};

function daysFor(diary: Diary, { ideal, earliest, leeway }: Wanting): Days {
  const day = diary.dayOf(ideal);
  const open = earliest === null ? -Infinity : diary.dayOf(earliest);
  const [first, last] = [localDay(day - leeway.sooner), localDay(day + leeway.later)];
  const isPast = last < open;
  return { ideal: day, first, last, open, isPast, asked: isPast ? localDay(open) : day };
}

/** A slot on a day, at the time of the day of the ideal if that can be, and on other days than the ideal also sooner; null for a day that is over. */
function slotFrom(
  diary: Diary,
  { ideal, earliest, minutes, countsInWeek }: Wanting,
  { day, days, movedBy }: { readonly day: LocalDay; readonly days: Days; readonly movedBy?: Mover[] },
): Instant | null {
  const sameTime = instant(ideal + (day - days.ideal) * DAY);
  const isToday = earliest !== null && day === days.open;
  // What is wanted from the day before on may come at any time of this one.
  const from = isToday ? instant(Math.max(sameTime, earliest)) : day < days.ideal ? instant(sameTime - DAY) : ideal;
  const at = diary.slotOn(day, { from, minutes, countsInWeek }, movedBy);
  if (day < days.open) return null;
  if (at !== null || !isToday || day === days.ideal || sameTime <= earliest) return at;
  return diary.slotOn(day, { from: earliest, minutes, countsInWeek });
}

/** A quarter of an hour before the occasion nearest to the ideal, within the leeway and inside no other event; null when there is none such. */
function pairedSlot(diary: Diary, { ideal, earliest, minutes, countsInWeek }: Wanting, { first, last, asked }: Days): Slot | null {
  const near = diary.occasions
    .filter(({ from }) => {
      const day = diary.dayOf(from);
      return day >= first && day <= Math.max(last, asked);
    })
    .toSorted((a, b) => Math.abs(a.from - ideal) - Math.abs(b.from - ideal));
  for (const { from: occasion } of near) {
    for (const before of MINUTES_BEFORE) {
      const at = instant(Math.floor(occasion / MINUTE) * MINUTE - before * MINUTE);
      if (earliest !== null && at < earliest) continue;
      if (diary.slotOn(diary.dayOf(at), { from: at, minutes, countsInWeek }) === at) return { at, movedBy: ['paired-with-event'], occasion };
    }
  }
  return null;
}

// Near enough to be fresh, far enough to be done before the door opens.
const MINUTES_BEFORE = [15, 20, 10];

type Chosen = { readonly day: LocalDay; readonly at: Instant };

function bestDay(diary: Diary, wanting: Wanting, days: Days, asWished: Instant | null): Chosen | null {
  if (days.last === days.ideal) return asWished === null ? null : { day: days.ideal, at: asWished };
  let best: (Chosen & { readonly cost: number }) | null = null;
  let isAfterDayOff = !diary.isOpenOn(localDay(days.first - 1));
  for (let day = days.first; day <= days.last; day = localDay(day + 1)) {
    const isOpen = diary.isOpenOn(day);
    const atLeast = costByItself(wanting, day, day - days.ideal) + (isAfterDayOff ? WEIGHT.afterDaysOff : 0);
    isAfterDayOff = !isOpen;
    // What costs more by itself than the best day does in all need not be looked up in the diary.
    if (!isOpen || day < days.open || (best !== null && atLeast >= best.cost)) continue;
    const cost = atLeast + costAmongOthers(diary, wanting, day);
    if (best !== null && cost >= best.cost) continue;
    const at = day === days.ideal ? asWished : slotFrom(diary, wanting, { day, days });
    if (at !== null) best = { day, at, cost };
  }
  return best;
}

/** What a day costs for its distance; the salt spreads what costs the same. */
function costByItself({ leeway, salt }: Wanting, day: LocalDay, away: number): number {
  const distance = away / (away < 0 ? leeway.sooner : leeway.later);
  return WEIGHT.distance * distance * distance + WEIGHT.spread * spreadOf(salt, day);
}

/** What it costs for the load it already has, a visit the day before or after, and a day off after it. */
function costAmongOthers(diary: Diary, { minutes }: Wanting, day: LocalDay): number {
  const load = (diary.minutesOn(day) + minutes) / diary.limits.caps.minutesPerDay;
  const after = localDay(day + 1);
  const neighbours = diary.countingOn(localDay(day - 1)) + diary.countingOn(after);
  return WEIGHT.load * load * load + WEIGHT.neighbour * neighbours + (diary.isOpenOn(after) ? 0 : WEIGHT.beforeDaysOff);
}

// A Monday gets all that fell on a weekend and had no leeway, so what has some makes room for it; a Friday gets what came sooner.
const WEIGHT = { distance: 0.5, load: 2, neighbour: 0.5, afterDaysOff: 0.75, beforeDaysOff: 0.4, spread: 6 } as const;
const SHORTEST_WITH_LEEWAY = 2.5;
const FARTHEST_DAYS = 60;

/** Evenly between 0 and 1. */
function spreadOf(salt: number, day: LocalDay): number {
  let mixed = Math.imul(salt ^ Math.imul(day, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}
