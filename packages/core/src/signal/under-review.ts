import type { Blueprint } from '../blueprint/blueprint.ts';
import { canonicalText, type Revision } from '../blueprint/revision.ts';
import type { FactEntry } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';
import type { Prompted } from './prompted.ts';

/** What a figure about a blueprint is folded from: facts of many people, one revision, and the time it is now. Facts of other revisions may be among them. */
export type UnderReview = {
  readonly facts: readonly FactEntry[];
  readonly blueprint: Blueprint;
  readonly revision: Revision;
  /** Earlier revisions that put the same before learners (`practisedAlike`); their facts count as well. */
  readonly alike?: readonly Revision[];
  readonly now: Instant;
  /** The touchpoints that were delivered; without them nothing is said of what was never opened. */
  readonly prompted?: readonly Prompted[];
  /** How the check of the last change stands; while it is too early to tell, no other change is proposed. */
  readonly lastChange?: { readonly verdict: string; readonly moreNeeded: number | null };
};

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
