import type { Blueprint } from '../blueprint/blueprint.ts';
import type { Constraint } from '../blueprint/constraint.ts';
import { canonicalText, type Revision } from '../blueprint/revision.ts';
import type { FactEntry } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';
import { byPerson } from './by-person.ts';
import type { Prompted } from './prompted.ts';

/** What a figure about a blueprint is folded from: facts of many people, one revision, and the time it is now. Facts of other revisions may be among them. */
export type UnderReview = Under & {
  readonly facts: readonly FactEntry[];
  /** The touchpoints that were delivered; without them nothing is said of what was never opened. */
  readonly prompted?: readonly Prompted[];
  /** What makes practice hardest for whom; without it nobody has said. */
  readonly constraints?: ReadonlyMap<string, Constraint>;
};

/** What is looked at, whoever practises it. */
export type Under = {
  readonly blueprint: Blueprint;
  readonly revision: Revision;
  /** Earlier revisions that put the same before learners (`practisedAlike`); their facts count as well. */
  readonly alike?: readonly Revision[];
  readonly now: Instant;
  /** How the check of the last change stands; while it is too early to tell, no other change is proposed. */
  readonly lastChange?: { readonly verdict: string; readonly moreNeeded: number | null; readonly of: 'visits' | 'people' };
};

/** One person's facts, the touchpoints that were delivered to them, and what makes practice hardest for them, if they have said. */
export type OnePerson = { readonly facts: readonly FactEntry[]; readonly prompted: readonly Prompted[]; readonly constraint: Constraint | null };

/** What is found out from many people's practice, who are taken in one by one: no more than one person's facts need be at hand at a time. */
export type Gathering<Found> = { readonly take: (one: OnePerson) => void; readonly found: () => Found };

/** Takes in everybody of a review. */
export function gathered<Found>({ take, found }: Gathering<Found>, review: Pick<UnderReview, 'facts' | 'prompted' | 'constraints'>): Found {
  const { facts, prompted = [], constraints } = review;
  const [factsOf, promptedOf] = [byPerson(facts), byPerson(prompted)];
  for (const person of new Set([...promptedOf.keys(), ...factsOf.keys()])) {
    take({ facts: factsOf.get(person) ?? [], prompted: promptedOf.get(person) ?? [], constraint: constraints?.get(person) ?? null });
  }
  return found();
}

/** The facts of the revision under review, and of those practised alike. */
export const factsUnderReview = ({
  facts,
  blueprint,
  revision,
  alike = [],
}: Pick<UnderReview, 'facts' | 'revision' | 'alike' | 'blueprint'>): readonly FactEntry[] =>
  facts.filter((fact) => fact.blueprint === blueprint.id && (fact.revision === revision || alike.includes(fact.revision)));

/** True when two revisions ask the same of learners at the same pace, whatever else was mended in their text. */
export const practisedAlike = (one: Blueprint, other: Blueprint): boolean =>
  canonicalText([one.id, one.moments, one.cadence, one.adapt]) === canonicalText([other.id, other.moments, other.cadence, other.adapt]);
