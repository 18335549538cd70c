import { instant, type BlueprintId, type Instant, type Revision } from '@micromoment/core';
import type { Selectable } from 'kysely';
import { compose, type Tables } from './tables.ts';
import type { OrganisationTransaction } from './transaction.ts';

/** A blueprint's text as it was published, and why. */
export type PublishedRevision = {
  readonly blueprint: BlueprintId;
  readonly revision: Revision;
  readonly title: string;
  readonly source: string;
  readonly publishedAt: Instant;
  readonly because: string;
};

/** A revision about to be published; `by` is null when it came with the library. */
export type NewRevision = Omit<PublishedRevision, 'publishedAt'> & { readonly by: string | null; readonly at: Instant };

/**
 * Publishes a revision and makes it the current one. Publishing an earlier one again makes it current again.
 * @param over the revision it should take the place of, null for none; left out, any
 * @returns false when another one is current by now: the transaction must then be given up
 */
export async function publishRevision(
  tx: OrganisationTransaction,
  { blueprint, revision, title, source, by, at, because }: NewRevision,
  over?: Revision | null,
): Promise<boolean> {
  const here = { organisation_id: tx.organisation, blueprint_id: blueprint, revision };
  const told = { title, source, published_by: by, published_at: at, because };
  await tx.run(
    compose
      .insertInto('blueprint_revision')
      .values({ ...here, ...told })
      .onConflict((same) => same.columns(['organisation_id', 'blueprint_id', 'revision']).doUpdateSet(told)),
  );
  // The condition stands in the statement that changes the row, so that of two authors at once only one finds it true.
  const placed = compose
    .insertInto('blueprint')
    .values(here)
    .onConflict((same) => {
      const known = same.columns(['organisation_id', 'blueprint_id']);
      return over === null
        ? known.doNothing()
        : over === undefined
          ? known.doUpdateSet({ revision })
          : known.doUpdateSet({ revision }).where('blueprint.revision', '=', over);
    })
    .returning('revision');
  return (await tx.run(placed)).length > 0;
}

/** What learners who begin now are given, or undefined for a blueprint never published. */
export const currentRevision = async (tx: OrganisationTransaction, blueprintId: BlueprintId): Promise<PublishedRevision | undefined> =>
  (await tx.run(current(tx).where('blueprint_revision.blueprint_id', '=', blueprintId))).map(revisionFrom)[0];

/** A revision, current or not, or undefined. */
export const revisionNamed = async (tx: OrganisationTransaction, blueprintId: BlueprintId, revision: Revision): Promise<PublishedRevision | undefined> =>
  (await tx.run(published(tx).where('blueprint_revision.blueprint_id', '=', blueprintId).where('blueprint_revision.revision', '=', revision))).map(
    revisionFrom,
  )[0];

/** The names of every revision of a blueprint, oldest first. */
export const revisionsOf = async (tx: OrganisationTransaction, blueprintId: BlueprintId): Promise<readonly Revision[]> =>
  (
    await tx.run(
      compose
        .selectFrom('blueprint_revision')
        .select('revision')
        .where('organisation_id', '=', tx.organisation)
        .where('blueprint_id', '=', blueprintId)
        .orderBy('published_at'),
    )
  ).map((row) => row.revision as Revision); // published as one

/** The current revision of every blueprint, by title. */
export const currentRevisions = async (tx: OrganisationTransaction): Promise<readonly PublishedRevision[]> =>
  (await tx.run(current(tx).orderBy('blueprint_revision.title').orderBy('blueprint_revision.blueprint_id'))).map(revisionFrom);

const published = (tx: OrganisationTransaction) =>
  compose.selectFrom('blueprint_revision').selectAll('blueprint_revision').where('blueprint_revision.organisation_id', '=', tx.organisation);

const current = (tx: OrganisationTransaction) =>
  published(tx).innerJoin('blueprint', (on) =>
    on
      .onRef('blueprint.organisation_id', '=', 'blueprint_revision.organisation_id')
      .onRef('blueprint.blueprint_id', '=', 'blueprint_revision.blueprint_id')
      .onRef('blueprint.revision', '=', 'blueprint_revision.revision'),
  );

const revisionFrom = (row: Selectable<Tables['blueprint_revision']>): PublishedRevision => ({
  blueprint: row.blueprint_id,
  revision: row.revision as Revision, // published as one
  title: row.title,
  source: row.source,
  publishedAt: instant(row.published_at),
  because: row.because,
});
