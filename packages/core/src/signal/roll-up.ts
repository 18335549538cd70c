import type { Revision } from '../blueprint/revision.ts';
import { isAnswer, type FactEntry } from '../journal/entry.ts';
import { HOUR, later, type Instant } from '../time/instant.ts';
import { STOPPED_AFTER_HOURS } from './drop-off.ts';
import { weekOf, type Week } from './week.ts';

/** A roll-up is what a week's facts about one moment come to: rows that only add, so that a dashboard never scans a journal. */
export type RollUpKey = { readonly blueprint: string; readonly revision: Revision; readonly moment: string; readonly week: Week };

/** What a row counts. Visits belong to the week in which they were first met, everything else to the week in which it happened. */
export type Tally = {
  readonly met: number;
  /** Visits answered or put off within 72 hours: once a week is three days past, `met` less `settled` is how many stopped. */
  readonly settled: number;
  /** People with at least one visit in this row. */
  readonly contributors: number;
  readonly tried: number;
  readonly noOccasion: number;
  /** Looks back on a real attempt, and how many of tone, timing and reaction they named. */
  readonly looks: number;
  readonly parts: number;
  readonly sawIt: number;
  readonly notYet: number;
};

export const EMPTY_TALLY: Tally = { met: 0, settled: 0, contributors: 0, tried: 0, noOccasion: 0, looks: 0, parts: 0, sawIt: 0, notYet: 0 };

/** So much more, or less, in one row. */
export type TallyChange = { readonly key: RollUpKey; readonly by: Partial<Tally> };

/**
 * What is kept of one person and one blueprint revision so that a fact can be folded in without looking at the others: the touchpoints they met,
 * each with the instants that decide whether it stopped. It is as small as the person's plan, and holds nothing they wrote.
 */
export type VisitBook = Readonly<Record<string, BookedVisit>>;
export type BookedVisit = {
  /** The moment the touchpoint opened, or, before any opening is known, the first one answered. */
  readonly opened: Stamp | null;
  readonly answered: Readonly<Record<string, Stamp>>;
  readonly putOff: Readonly<Record<string, Instant>>;
};
type Stamp = { readonly moment: string; readonly at: Instant; readonly seq: number };

/**
 * Folds one fact into a person's book and says which rows change by how much. The same facts in any order give the same book and the same sums,
 * and a sum of changes equals counting from scratch; a fact must come once, which the journal sees to.
 */
export function rollUp(book: VisitBook, fact: FactEntry): { readonly book: VisitBook; readonly changes: readonly TallyChange[] } {
  const happened = { key: { ...named(fact), week: weekOf(fact.at) }, by: told(fact) };
  const own = Object.keys(happened.by).length > 0 ? [happened] : [];
  if (fact.touchpoint === null || !(fact.kind === 'opened' || fact.kind === 'skipped' || isAnswer(fact))) return { book, changes: own };
  const next = { ...book, [fact.touchpoint]: booked(book[fact.touchpoint] ?? UNMET, fact) };
  return { book: next, changes: [...own, ...difference(tallyOf(book, fact), tallyOf(next, fact))] };
}

/** A row with a change added. */
export function addTally(row: Tally, by: Partial<Tally>): Tally {
  const counts = Object.entries(row).map(([name, count]) => [name, count + (by[name as keyof Tally] ?? 0)]); // the names of a tally are its keys
  return Object.fromEntries(counts) as Tally; // as above
}

const UNMET: BookedVisit = { opened: null, answered: {}, putOff: {} };

function booked(visit: BookedVisit, { kind, moment, at, seq, ...fact }: FactEntry): BookedVisit {
  if (kind === 'opened') return { ...visit, opened: earlier(visit.opened, { moment, at, seq }) };
  if (kind === 'skipped') return { ...visit, putOff: withEarlier(visit.putOff, moment, at) };
  return isAnswer({ ...fact, kind })
    ? { ...visit, answered: { ...visit.answered, [moment]: earlier(visit.answered[moment] ?? null, { moment, at, seq }) } }
    : visit;
}

const earlier = (one: Stamp | null, other: Stamp): Stamp => (!one || other.at < one.at || (other.at === one.at && other.seq < one.seq) ? other : one);
const withEarlier = (instants: Readonly<Record<string, Instant>>, moment: string, at: Instant): Readonly<Record<string, Instant>> =>
  at < (instants[moment] ?? Infinity) ? { ...instants, [moment]: at } : instants;

function told(fact: FactEntry): Partial<Tally> {
  if (fact.kind === 'observed') return fact.facts.sighting === 'saw-it' ? { sawIt: 1 } : fact.facts.sighting === 'not-yet' ? { notYet: 1 } : {};
  if (fact.kind !== 'reflected') return {};
  const { outcome, tone, timing, reaction } = fact.facts;
  if (outcome === 'no-opportunity') return { noOccasion: 1 };
  return outcome === 'not-yet' ? {} : { tried: 1, looks: 1, parts: [tone, timing, reaction].filter((part) => part !== undefined).length };
}

const named = ({ blueprint, revision, moment }: FactEntry): Omit<RollUpKey, 'week'> => ({ blueprint, revision, moment });

/** The visits of one book as rows, each person once a row. */
function tallyOf(book: VisitBook, { blueprint, revision }: Pick<FactEntry, 'blueprint' | 'revision'>): ReadonlyMap<string, TallyChange> {
  const rows = new Map<string, TallyChange>();
  for (const visit of Object.values(book)) {
    const met = meeting(visit);
    if (!met) continue;
    const key = { blueprint, revision, moment: met.moment, week: weekOf(met.at) };
    const name = `${key.week} ${key.moment}`;
    const by = rows.get(name)?.by ?? { met: 0, settled: 0, contributors: 1 };
    rows.set(name, { key, by: { ...by, met: (by.met ?? 0) + 1, settled: (by.settled ?? 0) + Number(met.settled) } });
  }
  return rows;
}

function meeting({ opened, answered, putOff }: BookedVisit): { readonly moment: string; readonly at: Instant; readonly settled: boolean } | undefined {
  const moment = opened?.moment ?? Object.values(answered).toSorted((a, b) => a.at - b.at || a.seq - b.seq)[0]?.moment;
  if (moment === undefined) return undefined;
  const firsts = [opened?.at, answered[moment]?.at].filter((at) => at !== undefined);
  const at = firsts.reduce((first, other) => (other < first ? other : first));
  const by = later(at, STOPPED_AFTER_HOURS * HOUR);
  return { moment, at, settled: [answered[moment]?.at, putOff[moment]].some((done) => done !== undefined && done <= by) };
}

function difference(before: ReadonlyMap<string, TallyChange>, after: ReadonlyMap<string, TallyChange>): readonly TallyChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): readonly TallyChange[] => {
    const [was, is] = [before.get(name), after.get(name)];
    const key = is?.key ?? was?.key;
    const by = { met: less(is, was, 'met'), settled: less(is, was, 'settled'), contributors: less(is, was, 'contributors') };
    return key && Object.values(by).some((count) => count !== 0) ? [{ key, by }] : [];
  });
}

const less = (is: TallyChange | undefined, was: TallyChange | undefined, name: keyof Tally): number => (is?.by[name] ?? 0) - (was?.by[name] ?? 0);
