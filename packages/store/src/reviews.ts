import { instant, type BlueprintId, type Review, type Revision, type ShareBack } from '@micromoment/core';
import { compose, type Tables } from './tables.ts';
import type { OrganisationTransaction } from './transaction.ts';

/** Keeps a review as it was held. */
export async function keepReview(tx: OrganisationTransaction, review: Review): Promise<void> {
  await tx.run(
    compose.insertInto('review').values({
      organisation_id: tx.organisation,
      review_id: review.id,
      blueprint_id: review.blueprint,
      held_by: review.by,
      held_at: review.at,
      insight: review.insight,
      adjustment: review.adjustment,
      because: review.because,
      revision_before: review.before,
      revision_after: review.after,
    }),
  );
}

/** The reviews of a blueprint, newest first. */
export async function reviewsOf(tx: OrganisationTransaction, blueprintId: BlueprintId): Promise<readonly Review[]> {
  const held = compose.selectFrom('review').selectAll().where('organisation_id', '=', tx.organisation).where('blueprint_id', '=', blueprintId);
  return (await tx.run(held.orderBy('held_at', 'desc').orderBy('review_id', 'desc'))).map((row) => ({
    id: row.review_id,
    blueprint: row.blueprint_id,
    by: row.held_by,
    at: instant(row.held_at),
    insight: row.insight,
    adjustment: row.adjustment,
    because: row.because,
    before: row.revision_before as Revision, // held between two of them
    after: row.revision_after as Revision, // as above
  }));
}

/** Keeps what learners are told of a review. */
export async function keepShareBack(tx: OrganisationTransaction, { id, review, blueprint, text, at }: ShareBack & { readonly review: string }): Promise<void> {
  await tx.run(
    compose
      .insertInto('share_back')
      .values({ organisation_id: tx.organisation, share_back_id: id, review_id: review, blueprint_id: blueprint, words: text, told_at: at }),
  );
}

/** What learners of these blueprints were told, newest first. */
export async function shareBacksFor(tx: OrganisationTransaction, blueprintIds: readonly BlueprintId[]): Promise<readonly ShareBack[]> {
  if (blueprintIds.length === 0) return [];
  const told = compose.selectFrom('share_back').selectAll().where('organisation_id', '=', tx.organisation).where('blueprint_id', 'in', blueprintIds);
  return (await tx.run(told.orderBy('told_at', 'desc').orderBy('share_back_id', 'desc'))).map(shareBackFrom);
}

/** What learners were told, by its id, or undefined. */
export const shareBackNamed = async (tx: OrganisationTransaction, id: string): Promise<ShareBack | undefined> =>
  (await tx.run(compose.selectFrom('share_back').selectAll().where('organisation_id', '=', tx.organisation).where('share_back_id', '=', id))).map(
    shareBackFrom,
  )[0];

/** The share-back a row keeps. */
export const shareBackFrom = (row: Tables['share_back']): ShareBack => ({
  id: row.share_back_id,
  blueprint: row.blueprint_id,
  text: row.words,
  at: instant(row.told_at),
});
