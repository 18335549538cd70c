import type { Revision } from '../blueprint/revision.ts';
import type { FactEntry, LookedFor, ReflectionFacts, TrialOutcome } from '../journal/entry.ts';
import { DAY, HOUR, instant, later, type Instant } from '../time/instant.ts';
import { book, CONFIDENCE, TRIALS, type Book, type Sending } from './book.ts';
import { grouped } from './by-person.ts';
import { TRIAL_CLOSES_AFTER_DAYS } from './closed-trials.ts';
import { STOPPED_AFTER_HOURS } from './drop-off.ts';
import { tookWithin, type Measure } from './measure.ts';
import { weekOf, type Week } from './week.ts';

/**
 * A roll-up is what a week's facts about one moment come to: rows that only add, so that a page never scans a journal.
 * What needs three days to be told (a visit, a sending) belongs to the week in which those end, everything else to the week in which it happened:
 * so a row may be shown from the Monday after its week, and nothing about it is still to come.
 */
export type RollUpKey = {
  readonly blueprint: string;
  readonly revision: Revision;
  readonly moment: string;
  readonly twist: string | null;
  readonly week: Week;
};
export type Tally = Readonly<Partial<Record<Measure, number>>>;

/** So much more, or less, in one row, on behalf of one person: whoever the fact is about, and for an observation also whoever made it. */
export type RollUpChange = { readonly person: string; readonly key: RollUpKey; readonly by: Tally };
type Row = Omit<RollUpChange, 'person'>;

/** What is folded: facts, and that a touchpoint was sent. */
export type Rolled = FactEntry | Sending;

/** What is kept of one person and blueprint so that a fact can be folded in without looking at the others, by its name. They hold nothing they wrote. */
export type Books = ReadonlyMap<string, Book>;

/**
 * Folds facts into a person's books and says which rows change by how much. The same facts in any order, together or one by one, give the same books
 * and the same sums, and a sum of changes equals counting from scratch; a fact must come once, which the journal sees to.
 */
export function rollUp(books: Books, facts: readonly Rolled[]): { readonly books: Books; readonly changes: readonly RollUpChange[] } {
  const next = new Map(books);
  const touched = new Map<string, Rolled>();
  for (const fact of facts)
    for (const name of booksTouched(fact)) {
      next.set(name, book(next.get(name) ?? {}, fact, name));
      touched.set(name, fact);
    }
  const rewritten = [...touched].flatMap(([name, { person, blueprint }]) =>
    difference(rowsOf(books.get(name) ?? {}, blueprint), rowsOf(next.get(name) ?? {}, blueprint)).map((row) => ({ ...row, person })),
  );
  return { books: next, changes: summed([...told(facts), ...rewritten]) };
}

/** What facts say without any other, each of its row. */
function told(facts: readonly Rolled[]): readonly RollUpChange[] {
  const changes: RollUpChange[] = [];
  let key: RollUpKey | undefined;
  for (const fact of facts) {
    if (fact.kind === 'sent') continue;
    key = keyOf(fact, key);
    changes.push({ person: fact.person, key, by: toldAtOnce(fact) });
    if (fact.kind === 'observed' && fact.facts.sighting !== 'could-not-tell') changes.push({ person: fact.author, key, by: { observers: 1 } });
  }
  return changes;
}

/** The row of a fact: the very one of the fact before it where they share it, so that they are summed without its name. */
function keyOf({ blueprint, revision, moment, twist, at }: FactEntry, last: RollUpKey | undefined): RollUpKey {
  const week = weekOf(at);
  const isShared = last?.week === week && last.moment === moment && last.twist === twist && last.revision === revision && last.blueprint === blueprint;
  return isShared ? last : { blueprint, revision, moment, twist, week };
}

/** The books a fact is written into: the one of its touchpoint in this revision, and those of the person's confidence and trials. */
export function booksTouched(fact: Rolled): readonly string[] {
  const ofTouchpoint = fact.touchpoint === null ? [] : [`${fact.touchpoint} ${fact.revision}`];
  if (fact.kind === 'rated-confidence') return [...ofTouchpoint, CONFIDENCE];
  return fact.kind === 'planned-trial' || fact.kind === 'reflected' ? [...ofTouchpoint, TRIALS] : ofTouchpoint;
}

/** Several changes as one for each row and person; those that come to nothing are left out. */
function summed(changes: readonly RollUpChange[]): readonly RollUpChange[] {
  return [...grouped(changes, ({ person }) => person)].flatMap(([person, own]) => asOne(own).map((row) => ({ ...row, person })));
}

function asOne(rows: readonly Row[]): readonly Row[] {
  const sums = new Map<string, Sum>();
  const met = new Map<RollUpKey, Sum>();
  for (const { key, by } of rows) {
    const sum = met.get(key) ?? sumOf(sums, key);
    met.set(key, sum);
    for (const [measure, count] of countsOf(by)) sum.by.set(measure, (sum.by.get(measure) ?? 0) + count);
  }
  return [...sums.values()]
    .map(({ key, by }) => ({ key, by: Object.fromEntries([...by].filter(([, count]) => count !== 0)) }))
    .filter(({ by }) => Object.keys(by).length > 0);
}

type Sum = { readonly key: RollUpKey; readonly by: Map<Measure, number> };

function sumOf(sums: Map<string, Sum>, key: RollUpKey): Sum {
  const name = nameOf(key);
  const sum = sums.get(name) ?? { key, by: new Map<Measure, number>() };
  sums.set(name, sum);
  return sum;
}

/** The counts of a row, measure by measure. */
export const countsOf = (by: Tally): readonly (readonly [Measure, number])[] => Object.entries(by) as [Measure, number][]; // the names of counts are measures

const nameOf = ({ blueprint, revision, moment, twist, week }: RollUpKey): string => [blueprint, revision, moment, twist ?? '', week].join('\n');

/** What a fact says without any other. */
function toldAtOnce(fact: FactEntry): Tally {
  const took: Tally = 'seconds' in fact.facts ? { [`took-${tookWithin(fact.facts.seconds)}`]: 1 } : {};
  switch (fact.kind) {
    case 'recalled':
      return { ...took, recalls: 1, ...(fact.facts.recall === 'all' && { 'recalled-all': 1 }) };
    case 'reflected':
      return partsNamed(fact.facts);
    case 'observed':
      return fact.facts.sighting === 'could-not-tell' ? {} : { 'could-tell': 1, ...(fact.facts.sighting === 'saw-it' && { 'saw-it': 1 }) };
    case 'responded':
      return fact.facts.looked ? { ...took, ...lookedFor(fact.facts.looked) } : took;
    case 'decided':
    case 'wrote-scene':
      return took;
    case 'opened':
    case 'skipped':
    case 'rated-confidence':
    case 'planned-trial':
    case 'asked-observer':
      return {};
  }
}

const lookedFor = ({ criteria, unsure }: LookedFor): Tally => ({ 'looked-for': criteria, unsure });

function partsNamed({ outcome, tone, timing, reaction }: ReflectionFacts): Tally {
  if (outcome === 'no-opportunity' || outcome === 'not-yet') return {};
  return { looks: 1, parts: [tone, timing, reaction].filter((part) => part !== undefined).length };
}

/** The rows one book comes to. */
const rowsOf = (of: Book, blueprint: string): readonly Row[] => [
  ...visited(of, blueprint),
  ...sent(of, blueprint),
  ...shifted(of, blueprint),
  ...closed(of, blueprint),
];

/** A visit, and whether it was answered or put off within its three days. */
function visited({ opened, answered = {}, putOff = {} }: Book, blueprint: string): readonly Row[] {
  const opening = opened ?? Object.values(answered).toSorted((a, b) => a.at - b.at || a.seq - b.seq)[0];
  if (!opening) return [];
  const { moment, twist, revision } = opening;
  const at = Math.min(opening.at, answered[moment]?.at ?? Infinity);
  const by = later(instant(at), STOPPED_AFTER_HOURS * HOUR);
  const settled = [answered[moment]?.at, putOff[moment]].some((done) => done !== undefined && done <= by);
  return [{ key: { blueprint, revision, moment, twist, week: closingWeek(by) }, by: { met: 1, ...(settled && { settled: 1 }) } }];
}

/** A sending, all in all, by the part of the day of the first, and on each channel; and what became of it within three days. */
function sent({ sent: all = {}, touched, answered = {} }: Book, blueprint: string): readonly Row[] {
  const firstAnswer = Math.min(...Object.values(answered).map(({ at }) => at));
  const on = Object.entries(all).toSorted(([a, one], [b, other]) => one.at - other.at || (a < b ? -1 : 1));
  return on.flatMap(([channel, { at, part, moment, twist, revision }], place): Row[] => {
    const by = later(at, STOPPED_AFTER_HOURS * HOUR);
    const became = ['sent', ...((touched ?? Infinity) <= by ? ['sent-opened'] : []), ...(firstAnswer <= by ? ['sent-answered'] : [])];
    const names = place === 0 ? became.flatMap((name) => [name, `${name}-${part}`, `${name}-by-${channel}`]) : became.map((name) => `${name}-by-${channel}`);
    return [{ key: { blueprint, revision, moment, twist, week: closingWeek(by) }, by: Object.fromEntries(names.map((name) => [name, 1])) }];
  });
}

/** How a person's confidence moved: the latest rating after, against the first before, and against what they say of before in looking back. */
function shifted({ before, after, lookingBack }: Book, blueprint: string): readonly Row[] {
  if (!after) return [];
  const pair = (name: 'confidence' | 'looking-back', earlier: typeof before): Tally =>
    earlier === undefined || (name === 'confidence' && earlier.at > after.at)
      ? {}
      : {
          [`${name}-pairs`]: 1,
          [`${name}-start`]: earlier.rating,
          [`${name}-end`]: after.rating,
          ...(after.rating > earlier.rating && { [`${name}-up`]: 1 }),
        };
  const by = { ...pair('confidence', before), ...pair('looking-back', lookingBack) };
  return [{ key: { blueprint, revision: after.revision, moment: after.moment, twist: after.twist, week: weekOf(after.at) }, by }];
}

/** Trials that closed, three days after the day they were planned for, and what was said of them; a plan replaced before that says nothing. */
function closed({ plans = [], looks = [] }: Book, blueprint: string): readonly Row[] {
  return plans.flatMap(({ moment, twist, revision, at, until }, place): Row[] => {
    const next = plans[place + 1]?.at ?? Infinity;
    const look = looks.find((one) => one.at >= at && one.at < next);
    const closesAt = later(until, TRIAL_CLOSES_AFTER_DAYS * DAY);
    if (!look && closesAt > next) return [];
    const became: Tally = look ? { 'looked-back': 1, ...cameOf(look.outcome) } : {};
    return [{ key: { blueprint, revision, moment, twist, week: closingWeek(closesAt) }, by: { planned: 1, ...became } }];
  });
}

const cameOf = (outcome: TrialOutcome): Tally =>
  outcome === 'tried' || outcome === 'partly' ? { tried: 1 } : outcome === 'no-opportunity' ? { 'no-occasion': 1 } : {};

/** The week in which a span ends; one that ends with a week's last instant belongs to that week. */
const closingWeek = (until: Instant): Week => weekOf(later(until, -1));

const difference = (before: readonly Row[], after: readonly Row[]): readonly Row[] => [
  ...after,
  ...before.map(({ key, by }) => ({ key, by: Object.fromEntries(countsOf(by).map(([measure, count]) => [measure, -count])) })),
];
