import { GROUP_FLOOR } from './group-floor.ts';

/**
 * One person's yes or no toward a figure about a team: they tried it this month, a colleague saw it.
 * `period` is the one in which it became known, so that what arrives late never changes a figure already given out.
 */
export type Contribution = { readonly person: string; readonly team: string; readonly period: number; readonly yes: boolean };

/** What a figure counts: things that happen anew each period, or something lasting about a person, which then counts once. */
export type Counts = 'events' | 'traits';

/** Contributions of at least five people of one team, closed for good. All that is ever told of them is `people` and `yes`. */
export type TeamCell = {
  readonly team: string;
  readonly from: number;
  readonly until: number;
  readonly people: number;
  /** At least one and at most all but one, whatever is true: that all did, or none, would tell on everybody. */
  readonly yes: number;
};

/**
 * Contributions put into cells that nothing can be subtracted from. Whoever has not been counted waits until five people of their team can be
 * counted together; a cell never changes afterwards, and what waits is in no figure, not even in a total.
 * So figures differ by whole cells, over time and under any filter, and within a cell people could change places without anyone noticing.
 */
export function teamCells(contributions: readonly Contribution[], counts: Counts): readonly TeamCell[] {
  const teams = [...new Set(contributions.map(({ team }) => team))].toSorted();
  // A person who has moved from one team to another still has only one lasting trait, counted where it was first known.
  const first = counts === 'traits' ? firstOfEach(contributions) : contributions;
  return teams.flatMap((team) => cellsOfTeam(first.filter((each) => each.team === team)));
}

function cellsOfTeam(contributions: readonly Contribution[]): readonly TeamCell[] {
  const cells: TeamCell[] = [];
  let waiting: Contribution[] = [];
  for (const period of [...new Set(contributions.map((each) => each.period))].toSorted((a, b) => a - b)) {
    waiting.push(...contributions.filter((each) => each.period === period));
    const latest = new Map(waiting.map((each) => [each.person, each]));
    if (latest.size < GROUP_FLOOR) continue;
    cells.push(closed([...latest.values()], period));
    waiting = [];
  }
  return cells;
}

function closed(contributions: readonly Contribution[], until: number): TeamCell {
  const people = contributions.length;
  const yes = contributions.filter((each) => each.yes).length;
  return {
    team: contributions[0]?.team ?? '',
    from: Math.min(...contributions.map(({ period }) => period)),
    until,
    people,
    yes: neverAll(yes, people),
  };
}

/** So many of so many, but at least one and at most all but one: that all did, or none, would tell on everybody. */
export const neverAll = (yes: number, of: number): number => Math.min(of - 1, Math.max(1, yes));

function firstOfEach(contributions: readonly Contribution[]): readonly Contribution[] {
  const byPerson = new Map<string, Contribution>();
  for (const each of contributions.toSorted((a, b) => a.period - b.period)) if (!byPerson.has(each.person)) byPerson.set(each.person, each);
  return [...byPerson.values()];
}

/** What may be asked: some teams, some periods. */
export type TeamQuestion = { readonly teams: readonly string[]; readonly from: number; readonly until: number };

/** The answer about a team: in words where few are concerned, in numbers from twenty people on. */
export type TeamFigure =
  | { readonly kind: 'too-few' }
  | { readonly kind: 'in-words'; readonly people: number; readonly share: 'a few' | 'about half' | 'most' }
  | { readonly kind: 'in-numbers'; readonly people: number; readonly yes: number | 'fewer than 5' };

/** The figure over every cell that lies wholly within the question. Counts under twenty are given to the nearest five. */
export function teamFigure(cells: readonly TeamCell[], { teams, from, until }: TeamQuestion): TeamFigure {
  const within = cells.filter((cell) => teams.includes(cell.team) && cell.from >= from && cell.until <= until);
  const [people, yes] = [total(within.map((cell) => cell.people)), total(within.map((cell) => cell.yes))];
  if (people === 0) return { kind: 'too-few' };
  if (people < COUNTED_FROM)
    return { kind: 'in-words', people: toNearestFive(people), share: yes * 3 <= people ? 'a few' : yes * 3 < people * 2 ? 'about half' : 'most' };
  return { kind: 'in-numbers', people, yes: yes < 3 ? 'fewer than 5' : yes < COUNTED_FROM ? toNearestFive(yes) : yes };
}

const COUNTED_FROM = 20;
const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
const toNearestFive = (count: number): number => Math.round(count / 5) * 5;

/** A count for people's eyes: nothing below five, to the nearest five below twenty. */
export const shownCount = (people: number): number => (people < GROUP_FLOOR ? 0 : people < COUNTED_FROM ? toNearestFive(people) : people);
