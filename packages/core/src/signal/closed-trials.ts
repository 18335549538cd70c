import type { FactEntry } from '../journal/entry.ts';
import { DAY, later, type Instant } from '../time/instant.ts';
import { byPerson } from './by-person.ts';
import { byTime, isKind, type FactOf } from './fact-of.ts';

/** Three days after its span a trial that nobody looked back on closes by itself, as one for which there was no occasion. */
export const TRIAL_CLOSES_AFTER_DAYS = 3;

/** A trial that is over, and what came of it. */
export type ClosedTrial = {
  readonly person: string;
  readonly moment: string;
  readonly outcome: FactOf<'reflected'>['facts']['outcome'];
  readonly ranOut: boolean;
};

/** When a trial closes that nobody looks back on. */
export const closesAt = ({ facts: { until } }: FactOf<'planned-trial'>): Instant => later(until, TRIAL_CLOSES_AFTER_DAYS * DAY);

/** Every trial that is closed by now, with what came of it. */
export function closedTrials(facts: readonly FactEntry[], now: Instant): readonly ClosedTrial[] {
  return [...byPerson(facts).values()].flatMap((own) => {
    const plans = own.filter(isKind('planned-trial')).toSorted(byTime);
    const looks = own.filter(isKind('reflected')).toSorted(byTime);
    return plans.flatMap((plan, index): readonly ClosedTrial[] => {
      const next = plans[index + 1]?.at ?? Infinity;
      const look = looks.find(({ at }) => at >= plan.at && at < next);
      if (look) return [{ person: plan.person, moment: plan.moment, outcome: look.facts.outcome, ranOut: false }];
      // A new plan in the place of one still open says nothing of the first.
      return closesAt(plan) <= Math.min(now, next) ? [{ person: plan.person, moment: plan.moment, outcome: 'no-opportunity', ranOut: true }] : [];
    });
  });
}
