import { isAnswer, type FactEntry } from '../journal/entry.ts';
import { HOUR, later, type Instant } from '../time/instant.ts';
import { factsUnderReview, type UnderReview } from './under-review.ts';

/** How many visits met a prompt and how many stopped there. A visit is one touchpoint of one person. */
export type DropOff = {
  readonly moment: string;
  /** Visits in which the moment was opened or answered. */
  readonly met: number;
  /** Those of them that were opened and, within 72 hours, neither answered nor put off. */
  readonly stopped: number;
  /** How many different learners these visits belong to. */
  readonly contributors: number;
};

/** After so many hours an opened, unanswered moment counts as one at which somebody stopped. */
export const STOPPED_AFTER_HOURS = 72;

/**
 * The drop-off at each prompt of a blueprint, in the blueprint's order, over the facts of one revision.
 * Visits younger than 72 hours are left out whole, answered or not: counting only their answers would flatter.
 */
export function dropOff(review: UnderReview): readonly DropOff[] {
  const settled = visits(factsUnderReview(review)).filter(({ metAt }) => later(metAt, STOPPED_AFTER_HOURS * HOUR) <= review.now);
  return review.blueprint.moments.map(({ id }) => {
    const here = settled.filter(({ moment }) => moment === id);
    return {
      moment: id,
      met: here.length,
      stopped: here.filter(({ stopped }) => stopped).length,
      contributors: new Set(here.map(({ person }) => person)).size,
    };
  });
}

/** One touchpoint that somebody opened or answered. */
export type Visit = { readonly person: string; readonly moment: string; readonly metAt: Instant; readonly stopped: boolean };

/** The visits of many people, each as it stands 72 hours after it was first met. What people do of their own accord is no visit. */
export function visits(facts: readonly FactEntry[]): readonly Visit[] {
  const byTouchpoint = new Map<string, FactEntry[]>();
  for (const fact of facts) {
    if (fact.touchpoint === null) continue;
    const key = `${fact.person} ${fact.touchpoint} ${fact.moment}`;
    byTouchpoint.set(key, [...(byTouchpoint.get(key) ?? []), fact]);
  }
  return [...byTouchpoint.values()].flatMap(visitOf);
}

function visitOf(facts: readonly FactEntry[]): readonly Visit[] {
  const meetings = facts.filter((fact) => fact.kind === 'opened' || isAnswer(fact));
  const [first] = meetings;
  if (!first) return [];
  const metAt = meetings.reduce((earliest, { at }) => (at < earliest ? at : earliest), first.at);
  const settledBy = later(metAt, STOPPED_AFTER_HOURS * HOUR);
  const stopped = !facts.some((fact) => (isAnswer(fact) || fact.kind === 'skipped') && fact.at <= settledBy);
  return [{ person: first.person, moment: first.moment, metAt, stopped }];
}
