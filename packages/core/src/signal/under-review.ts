import type { Blueprint } from '../blueprint/blueprint.ts';
import type { Revision } from '../blueprint/revision.ts';
import type { FactEntry } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';

/** What a figure about a blueprint is folded from: facts of many people, one revision, and the time it is now. Facts of other revisions may be among them. */
export type UnderReview = {
  readonly facts: readonly FactEntry[];
  readonly blueprint: Blueprint;
  readonly revision: Revision;
  readonly now: Instant;
};

/** The facts of the revision under review. */
export const factsUnderReview = ({
  facts,
  blueprint,
  revision,
}: Pick<UnderReview, 'facts' | 'revision'> & { readonly blueprint: Pick<Blueprint, 'id'> }): readonly FactEntry[] =>
  facts.filter((fact) => fact.blueprint === blueprint.id && fact.revision === revision);
