import type { Blueprint } from '../blueprint/blueprint.ts';
import type { Revision } from '../blueprint/revision.ts';
import type { FactEntry } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';
import type { Prompted } from './prompted.ts';

/** What a figure about a blueprint is folded from: facts of many people, one revision, and the time it is now. Facts of other revisions may be among them. */
export type UnderReview = {
  readonly facts: readonly FactEntry[];
  readonly blueprint: Blueprint;
  readonly revision: Revision;
  readonly now: Instant;
  /** The touchpoints that were delivered; without them nothing is said of what was never opened. */
  readonly prompted?: readonly Prompted[];
  /** How the check of the last change stands; while it is too early to tell, no other change is proposed. */
  readonly lastChange?: { readonly verdict: string; readonly moreNeeded: number | null };
};

/** The facts of the revision under review. */
export const factsUnderReview = ({
  facts,
  blueprint,
  revision,
}: Pick<UnderReview, 'facts' | 'revision'> & { readonly blueprint: Pick<Blueprint, 'id'> }): readonly FactEntry[] =>
  facts.filter((fact) => fact.blueprint === blueprint.id && fact.revision === revision);
