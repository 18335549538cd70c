import {
  instant,
  type BlueprintId,
  type Check,
  type Checked,
  type CheckDesign,
  type Instant,
  type Outcome,
  type Review,
  type Revision,
  type ShareBack,
} from '@micromoment/core';
import type { Selectable } from 'kysely';
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
      owned_by: review.ownedBy,
      design: review.check?.design ?? null,
      change: review.check?.subject ?? null,
      publishes: review.waiting?.source ?? null,
      told: review.waiting?.shareBack ?? null,
      published_at: review.publishedAt,
      standing: review.standing,
      outcome: review.outcome,
      outcome_at: review.outcomeAt,
      put_back_at: review.putBackAt,
    }),
  );
}

/** The reviews of a blueprint, newest first. */
export async function reviewsOf(tx: OrganisationTransaction, blueprintId: BlueprintId): Promise<readonly Review[]> {
  const held = compose.selectFrom('review').selectAll().where('organisation_id', '=', tx.organisation).where('blueprint_id', '=', blueprintId);
  return (await tx.run(held.orderBy('held_at', 'desc').orderBy('review_id', 'desc'))).map(reviewFrom);
}

/** Every review whose change is still being checked. */
export async function openReviews(tx: OrganisationTransaction): Promise<readonly Review[]> {
  const open = compose.selectFrom('review').selectAll().where('organisation_id', '=', tx.organisation).where('design', 'is not', null);
  return (await tx.run(open.where('outcome', 'is', null).orderBy('held_at').orderBy('review_id'))).map(reviewFrom);
}

/** Notes that the change of a review has reached learners, as this revision. */
export async function notePublished(
  tx: OrganisationTransaction,
  review: string,
  { after, at }: { readonly after: Revision; readonly at: Instant },
): Promise<void> {
  const published = compose.updateTable('review').set({ revision_after: after, published_at: at, publishes: null });
  await tx.run(published.where('organisation_id', '=', tx.organisation).where('review_id', '=', review));
}

/** Keeps how a review's check stands this week. */
export async function keepStanding(tx: OrganisationTransaction, review: string, standing: Checked): Promise<void> {
  const kept = compose.updateTable('review').set({ standing }).where('organisation_id', '=', tx.organisation);
  await tx.run(kept.where('review_id', '=', review));
}

/** Keeps what came of a review's change. The first verdict stands. @returns false when there was one */
export async function keepOutcome(
  tx: OrganisationTransaction,
  review: string,
  { outcome, at }: { readonly outcome: Outcome; readonly at: Instant },
): Promise<boolean> {
  const told = compose.updateTable('review').set({ outcome, outcome_at: at, publishes: null }).where('organisation_id', '=', tx.organisation);
  return (await tx.run(told.where('review_id', '=', review).where('outcome', 'is', null).returning('review_id'))).length > 0;
}

/** Notes that the change of a review was put back. */
export async function notePutBack(tx: OrganisationTransaction, review: string, at: Instant): Promise<void> {
  const back = compose.updateTable('review').set({ put_back_at: at }).where('organisation_id', '=', tx.organisation);
  await tx.run(back.where('review_id', '=', review));
}

const reviewFrom = (row: Selectable<Tables['review']>): Review => ({
  id: row.review_id,
  blueprint: row.blueprint_id,
  by: row.held_by,
  at: instant(row.held_at),
  insight: row.insight,
  adjustment: row.adjustment,
  because: row.because,
  before: row.revision_before as Revision, // held between two of them
  after: row.revision_after as Revision, // as above
  ownedBy: row.owned_by ?? row.held_by,
  check: row.design !== null && row.change !== null ? { design: row.design, subject: row.change } : null,
  waiting: row.publishes === null ? null : { source: row.publishes, shareBack: row.told },
  standing: row.standing,
  publishedAt: row.published_at === null ? null : instant(row.published_at),
  outcome: row.outcome,
  outcomeAt: row.outcome_at === null ? null : instant(row.outcome_at),
  putBackAt: row.put_back_at === null ? null : instant(row.put_back_at),
});

export type ReviewTable = {
  organisation_id: string;
  review_id: string;
  blueprint_id: string;
  held_by: string;
  held_at: number;
  insight: Review['insight'];
  adjustment: Review['adjustment'];
  because: string;
  revision_before: string;
  revision_after: string;
  owned_by: string | null;
  design: CheckDesign | null;
  change: Check['subject'] | null;
  publishes: string | null;
  told: string | null;
  published_at: number | null;
  standing: Checked | null;
  outcome: Outcome | null;
  outcome_at: number | null;
  put_back_at: number | null;
};

/** Keeps what learners are told of a review. */
export async function keepShareBack(tx: OrganisationTransaction, { id, review, blueprint, text, at }: ShareBack & { readonly review: string }): Promise<void> {
  await tx.run(
    compose
      .insertInto('share_back')
      .values({ organisation_id: tx.organisation, share_back_id: id, review_id: review, blueprint_id: blueprint, words: text, told_at: at }),
  );
}

/** What learners were told, by its id; undefined when there is none, or its change was put back. */
export const shareBackNamed = (tx: OrganisationTransaction, id: string): Promise<ShareBack | undefined> => oneShareBack(tx, 'share_back_id', id);

/** What learners were told of a review, or undefined when nobody was told anything. */
export const shareBackOf = (tx: OrganisationTransaction, review: string): Promise<ShareBack | undefined> => oneShareBack(tx, 'review_id', review);

async function oneShareBack(tx: OrganisationTransaction, by: 'share_back_id' | 'review_id', id: string): Promise<ShareBack | undefined> {
  const told = compose
    .selectFrom('share_back')
    .innerJoin('review', (on) => on.onRef('review.organisation_id', '=', 'share_back.organisation_id').onRef('review.review_id', '=', 'share_back.review_id'))
    .selectAll('share_back')
    .where('share_back.organisation_id', '=', tx.organisation)
    .where('review.put_back_at', 'is', null);
  const [row] = await tx.run(told.where(`share_back.${by}`, '=', id));
  return row && shareBackFrom(row);
}

/** The share-back a row keeps. */
export const shareBackFrom = (row: Tables['share_back']): ShareBack => ({
  id: row.share_back_id,
  blueprint: row.blueprint_id,
  text: row.words,
  at: instant(row.told_at),
});
