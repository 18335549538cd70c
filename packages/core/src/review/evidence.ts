import type { FactEntry } from '../journal/entry.ts';
import { settledVisits, visits } from '../signal/drop-off.ts';
import { closing, sentTo } from '../signal/prompted.ts';
import { factsUnderReview, type OnePerson, type Under } from '../signal/under-review.ts';
import { visitTally, type ShownCounts } from '../signal/visit-tally.ts';
import { mondayOf, nextWeek, weekOf, type Week } from '../signal/week.ts';
import type { Instant } from '../time/instant.ts';
import type { Own, Practice } from './sign-row.ts';

/** What the decision table rests on beside its rows: everything up to the last Monday, and nothing after it. */
export type Evidence = {
  readonly under: Under;
  /** The visits that may be shown. */
  readonly shown: ShownCounts;
  /** How many facts were there from each week on. */
  readonly known: ReadonlyMap<Week, number>;
  /** Visits so far, shown or not, and the people whose they are. */
  readonly met: { readonly visits: number; readonly people: number };
};

/** Takes people in one by one. @returns what the rows read of each */
export type EvidenceGathering = { readonly take: (one: OnePerson) => Practice; readonly evidence: () => Evidence };

export function gatherEvidence(under: Under): EvidenceGathering {
  const [monday, tally, known] = [mondayOf(weekOf(under.now)), visitTally(), new Map<Week, number>()];
  let met = { visits: 0, people: 0 };
  return {
    take: ({ facts: all, prompted, constraint }) => {
      const own = factsUnderReview({ ...under, facts: all });
      tally.take(settledVisits(own, under.now));
      const facts = own.filter(({ at }) => at < monday);
      countWeeks(known, facts);
      const many = visits(facts).length;
      met = { visits: met.visits + many, people: met.people + Number(many > 0) };
      const sent = sentTo({ facts, prompted: prompted.filter(({ revision }) => isUnder(under, revision)) }, monday);
      return practiceOf({ facts, sent, constraint, monday });
    },
    evidence: () => ({ under, shown: tally.shown(), known, met }),
  };
}

/** What was there on a Monday is looked up once for all the rows that ask. */
function practiceOf(now: Own): Practice {
  const before = new Map<Week, Own>([[weekOf(now.monday), now]]);
  return {
    now,
    until: (week) => {
      const own = before.get(week) ?? asOf(mondayOf(week), now);
      before.set(week, own);
      return own;
    },
  };
}

const asOf = (monday: Instant, { facts, sent, constraint }: Own): Own => ({
  facts: facts.filter(({ at }) => at < monday),
  sent: sent.filter(({ at }) => closing(at) <= monday),
  constraint,
  monday,
});

const isUnder = ({ revision, alike = [] }: Under, other: Under['revision']): boolean => other === revision || alike.includes(other);

function countWeeks(known: Map<Week, number>, facts: readonly FactEntry[]): void {
  for (const { at } of facts) {
    const week = nextWeek(weekOf(at));
    known.set(week, (known.get(week) ?? 0) + 1);
  }
}
