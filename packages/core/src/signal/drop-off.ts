import { isAnswer, type FactEntry } from '../journal/entry.ts';
import { HOUR, later, type Instant } from '../time/instant.ts';
import { byPerson, grouped } from './by-person.ts';
import { GROUP_FLOOR } from './group-floor.ts';
import { factsUnderReview, type UnderReview } from './under-review.ts';
import { visitTally } from './visit-tally.ts';
import { weekByWhichOver, weekOf, type Week } from './week.ts';

/** How many visits met a prompt and how many stopped there. A visit is one touchpoint of one person. */
export type DropOff = {
  readonly moment: string;
  /** Visits in which the moment was opened or answered. */
  readonly met: number;
  /** Those of them that were opened and, within 72 hours, neither answered nor put off. */
  readonly stopped: number;
  /** How many different learners these visits belong to; five at least, or none. */
  readonly contributors: number;
};

/** After so many hours an opened, unanswered moment counts as one at which somebody stopped. */
export const STOPPED_AFTER_HOURS = 72;

/** The drop-off at each prompt of a blueprint, in the blueprint's order, from the visits that may be shown by now. */
export function dropOff(review: UnderReview): readonly DropOff[] {
  const tally = visitTally();
  for (const own of byPerson(factsUnderReview(review)).values()) tally.take(settledVisits(own, review.now));
  return tally.shown().drops(review.blueprint);
}

/** One touchpoint that somebody opened or answered. */
export type Visit = { readonly person: string; readonly moment: string; readonly metAt: Instant; readonly stopped: boolean };
/** A visit that figures may rest on, from that week on. */
export type ShownVisit = Visit & { readonly shownFrom: Week };

/**
 * The visits that figures may rest on by now. A visit counts from the first Monday on which its 72 hours are over, answered or not: counting answers
 * sooner would flatter. And at each prompt visits are let through only by five people at once, so that no two weeks' figures differ by fewer.
 */
export const shownVisits = (review: UnderReview): readonly ShownVisit[] => letThrough(settledVisits(factsUnderReview(review), review.now));

/** The visits of some people whose 72 hours are over by this week's Monday, each with the week from which it may be shown once five have come together. */
export function settledVisits(facts: readonly FactEntry[], now: Instant): readonly ShownVisit[] {
  const thisWeek = weekOf(now);
  return visits(facts)
    .map((visit) => shownFrom(visit, settledIn(visit)))
    .filter((visit) => visit.shownFrom <= thisWeek);
}

/** Those of everybody's settled visits that five people or more stand behind, at each prompt. */
export const letThrough = (settled: readonly ShownVisit[]): readonly ShownVisit[] => [...grouped(settled, ({ moment }) => moment).values()].flatMap(byFives);

// Field by field: a spread takes three times as long, and a year of an organisation has a million of these.
const shownFrom = ({ person, moment, metAt, stopped }: Visit, week: Week): ShownVisit => ({ person, moment, metAt, stopped, shownFrom: week });

/** The first week on whose Monday the 72 hours of a visit are over. */
const settledIn = ({ metAt }: Visit): Week => weekByWhichOver(later(metAt, STOPPED_AFTER_HOURS * HOUR));

function byFives(settled: readonly ShownVisit[]): readonly ShownVisit[] {
  const shown: ShownVisit[] = [];
  let waiting: readonly ShownVisit[] = [];
  for (const [week, visits] of [...grouped(settled, ({ shownFrom }) => shownFrom)].toSorted(([a], [b]) => a - b)) {
    waiting = waiting.length === 0 ? visits : [...waiting, ...visits];
    if (new Set(waiting.map(({ person }) => person)).size < GROUP_FLOOR) continue;
    for (const visit of waiting) shown.push(visit.shownFrom === week ? visit : shownFrom(visit, week));
    waiting = [];
  }
  return shown;
}

/** The visits of many people, each as it stands 72 hours after it was first met. What people do of their own accord is no visit. */
export function visits(facts: readonly FactEntry[]): readonly Visit[] {
  const answering = facts.filter(isOfTouchpoint);
  return [...byPerson(answering).values()].flatMap((own) => [...grouped(own, ({ touchpoint }) => touchpoint).values()].flatMap(visitOf));
}

const isOfTouchpoint = (fact: FactEntry): fact is FactEntry & { readonly touchpoint: string } => fact.touchpoint !== null;

/** The moment a touchpoint is about is the one it opened; what else was done on the way, such as a plan made after a response, is no visit of its own. */
function visitOf(facts: readonly FactEntry[]): readonly Visit[] {
  const opening = earliest(facts, ({ kind }) => kind === 'opened') ?? earliest(facts, isAnswer);
  if (!opening) return [];
  const { moment, person } = opening;
  const metAt = earliest(facts, (fact) => fact.moment === moment && (fact.kind === 'opened' || isAnswer(fact)))?.at ?? opening.at;
  const settledBy = later(metAt, STOPPED_AFTER_HOURS * HOUR);
  const stopped = !facts.some((fact) => fact.moment === moment && (isAnswer(fact) || fact.kind === 'skipped') && fact.at <= settledBy);
  return [{ person, moment, metAt, stopped }];
}

function earliest(facts: readonly FactEntry[], counts: (fact: FactEntry) => boolean): FactEntry | undefined {
  let first: FactEntry | undefined;
  for (const fact of facts) {
    if (!counts(fact)) continue;
    // By seq after time, so that the order in which facts arrive changes nothing.
    if (!first || fact.at < first.at || (fact.at === first.at && fact.seq < first.seq)) first = fact;
  }
  return first;
}
