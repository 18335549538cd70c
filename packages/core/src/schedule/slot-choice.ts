import type { Mover } from '../practice/touchpoint.ts';
import { DAY, instant, MINUTE, type Instant } from '../time/instant.ts';
import { localDay, type LocalDay } from '../time/local-day.ts';
import type { Diary, Slot } from './diary.ts';

/** What wants a slot somewhere around its ideal instant. */
export type Wanting = {
  readonly ideal: Instant;
  /** Never before this; null when even the past would do. */
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
export type Leeway = { readonly sooner: number; readonly later: number };

/** The leeway of a gap: a day or so for a few days, about a tenth of a month; twice as much later as sooner. */
export function leewayOf(gapDays: number): Leeway {
  if (gapDays < SHORTEST_WITH_LEEWAY) return NO_LEEWAY;
  // As wide as the fuzz that Anki's users have lived with for years: a share of each part of the gap, on top of a day.
  const [short, middle, long] = [Math.min(gapDays, 7) - SHORTEST_WITH_LEEWAY, Math.max(0, Math.min(gapDays, 20) - 7), Math.max(0, gapDays - 20)];
  const sooner = Math.round(1 + 0.15 * short + 0.1 * middle + 0.05 * long);
  return { sooner, later: 2 * sooner };
}

export const NO_LEEWAY: Leeway = { sooner: 0, later: 0 };

/**
 * The slot that serves best within the leeway, and failing that the first one after it; null when sixty days have none.
 * Hard constraints are the diary's and never broken; what is weighed here is nearness to the ideal, an even load and a day's rest between visits.
 */
export function chooseSlot(diary: Diary, wanting: Wanting): Slot | null {
  const movedBy: Mover[] = [];
  const idealDay = diary.dayOf(wanting.ideal);
  const paired = wanting.pairs ? pairedSlot(diary, wanting, idealDay) : null;
  if (paired) return paired;
  const wanted = { from: wanting.ideal, minutes: wanting.minutes, countsInWeek: wanting.countsInWeek };
  const asWished = diary.slotOn(idealDay, wanted, movedBy);
  const best = bestDay(diary, wanting, idealDay, asWished);
  if (best !== null) return { at: best.at, movedBy: best.day !== idealDay && movedBy.length === 0 ? ['evened-out'] : movedBy };
  for (let day = localDay(idealDay + 1 + wanting.leeway.later); day < idealDay + FARTHEST_DAYS; day = localDay(day + 1)) {
    const at = diary.slotOn(day, wanted, movedBy);
    if (at !== null) return { at, movedBy };
  }
  return null;
}

/** A quarter of an hour before the occasion nearest to the ideal, within the leeway and inside no other event; null when there is none such. */
function pairedSlot(diary: Diary, { ideal, earliest, leeway, minutes, countsInWeek }: Wanting, idealDay: LocalDay): Slot | null {
  const near = diary.occasions
    .filter(({ from }) => {
      const day = diary.dayOf(from);
      return day >= idealDay - leeway.sooner && day <= idealDay + leeway.later;
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

function bestDay(diary: Diary, wanting: Wanting, idealDay: LocalDay, asWished: Instant | null): Chosen | null {
  const { ideal, earliest, leeway, minutes, countsInWeek } = wanting;
  if (leeway.later === 0) return asWished === null ? null : { day: idealDay, at: asWished };
  let best: (Chosen & { readonly cost: number }) | null = null;
  for (let away = -leeway.sooner; away <= leeway.later; away += 1) {
    const day = localDay(idealDay + away);
    const cost = costOf(diary, wanting, day, away);
    if (best !== null && cost >= best.cost) continue;
    const from = instant(away < 0 ? Math.max(ideal + away * DAY, earliest ?? -Infinity) : ideal);
    const at = away === 0 ? asWished : diary.slotOn(day, { from, minutes, countsInWeek });
    if (at !== null) best = { day, at, cost };
  }
  return best;
}

/** What a day costs: its distance, the load it already has, a visit the day before or after; the salt spreads what costs the same. */
function costOf(diary: Diary, { leeway, salt, minutes }: Wanting, day: LocalDay, away: number): number {
  const distance = away / (away < 0 ? leeway.sooner : leeway.later);
  const load = (diary.minutesOn(day) + minutes) / diary.limits.caps.minutesPerDay;
  const neighbours = diary.countingOn(localDay(day - 1)) + diary.countingOn(localDay(day + 1));
  return WEIGHT.distance * distance * distance + WEIGHT.load * load * load + WEIGHT.neighbour * neighbours + WEIGHT.spread * spreadOf(salt, day);
}

const WEIGHT = { distance: 1, load: 2, neighbour: 0.5, spread: 3 } as const;
const SHORTEST_WITH_LEEWAY = 2.5;
const FARTHEST_DAYS = 60;

/** Evenly between 0 and 1. */
function spreadOf(salt: number, day: LocalDay): number {
  let mixed = Math.imul(salt ^ Math.imul(day, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}
