import type { Blueprint } from '../blueprint/blueprint.ts';
import { grouped } from './by-person.ts';
import type { DropOff, ShownVisit } from './drop-off.ts';
import { GROUP_FLOOR } from './group-floor.ts';
import type { Week } from './week.ts';

/** The visits that came to be shown at one prompt in one week: so many, of which so many stopped. */
export type ShownCount = { readonly moment: string; readonly shownFrom: Week; readonly met: number; readonly stopped: number };

/** The visits that figures may rest on, as counts: the same as `shownVisits` gives one by one (drop-off.ts). */
export type ShownCounts = {
  readonly counts: readonly ShownCount[];
  readonly drops: (blueprint: Pick<Blueprint, 'moments'>) => readonly DropOff[];
  /** How many learners these visits belong to. */
  readonly learners: number;
};

/**
 * Takes in the settled visits of many people, one person after the other, and keeps no more than counts by prompt and week, up to five people behind
 * each, and the week in which each person first met each prompt: it grows with the number of people and not with what they do.
 */
export type VisitTally = { readonly take: (own: readonly ShownVisit[]) => void; readonly shown: () => ShownCounts };

export function visitTally(): VisitTally {
  const weeks = new Map<string, Map<Week, OfWeek>>();
  const firsts: ReadonlyMap<string, Week>[] = [];
  return {
    take: (own) => {
      if (own.length > 0) firsts.push(takenIn(weeks, own, firsts.length));
    },
    shown: () =>
      shownOf(
        [...weeks].map(([moment, of]) => byFives(moment, of)),
        firsts,
      ),
  };
}

/** The first five people alone are enough to tell whether five came together, in this week or in some that are put together. */
type OfWeek = { met: number; stopped: number; readonly people: Set<number> };

function takenIn(weeks: Map<string, Map<Week, OfWeek>>, own: readonly ShownVisit[], person: number): ReadonlyMap<string, Week> {
  const firsts = new Map<string, Week>();
  for (const { moment, shownFrom, stopped } of own) {
    const here = weeks.get(moment) ?? new Map<Week, OfWeek>();
    const week = here.get(shownFrom) ?? { met: 0, stopped: 0, people: new Set() };
    week.met += 1;
    week.stopped += Number(stopped);
    if (week.people.size < GROUP_FLOOR) week.people.add(person);
    weeks.set(moment, here.set(shownFrom, week));
    const first = firsts.get(moment);
    if (first === undefined || shownFrom < first) firsts.set(moment, shownFrom);
  }
  return firsts;
}

/** What is shown of one prompt, and the last week that is: every visit of a week up to it has been let through, and none after it. */
type OfMoment = { readonly moment: string; readonly counts: readonly ShownCount[]; readonly until: number };

function byFives(moment: string, weeks: ReadonlyMap<Week, OfWeek>): OfMoment {
  const counts: ShownCount[] = [];
  let waiting = { met: 0, stopped: 0, people: new Set<number>() };
  for (const [shownFrom, { met, stopped, people }] of [...weeks].toSorted(([a], [b]) => a - b)) {
    waiting = { met: waiting.met + met, stopped: waiting.stopped + stopped, people: new Set([...waiting.people, ...people]) };
    if (waiting.people.size < GROUP_FLOOR) continue;
    counts.push({ moment, shownFrom, met: waiting.met, stopped: waiting.stopped });
    waiting = { met: 0, stopped: 0, people: new Set() };
  }
  return { moment, counts, until: counts.at(-1)?.shownFrom ?? -Infinity };
}

function shownOf(all: readonly OfMoment[], firsts: readonly ReadonlyMap<string, Week>[]): ShownCounts {
  const until = new Map(all.map((one) => [one.moment, one.until]));
  const isShown = (moment: string, first: Week | undefined): boolean => first !== undefined && first <= (until.get(moment) ?? -Infinity);
  const counts = all.flatMap((one) => one.counts);
  const byMoment = grouped(counts, ({ moment }) => moment);
  return {
    counts,
    learners: firsts.filter((own) => [...own].some(([moment, first]) => isShown(moment, first))).length,
    drops: ({ moments }) =>
      moments.map(({ id }) => {
        const here = byMoment.get(id) ?? [];
        const contributors = firsts.filter((own) => isShown(id, own.get(id))).length;
        return { moment: id, met: total(here, 'met'), stopped: total(here, 'stopped'), contributors };
      }),
  };
}

const total = (counts: readonly ShownCount[], of: 'met' | 'stopped'): number => counts.reduce((sum, count) => sum + count[of], 0);
