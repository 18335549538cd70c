import { instant, type BlueprintId, type Instant, type OfferAnswer, type OfferedRelease, type Revision, type Withdrawal } from '@micromoment/core';
import type { Selectable } from 'kysely';
import { compose, type Tables } from './tables.ts';
import type { OrganisationTransaction } from './transaction.ts';

/** Which release of which subscription. */
export type OfferName = { readonly subscription: string; readonly blueprint: BlueprintId; readonly number: number };

/** Keeps a release that a subscription brought; one that is kept already stays as it is. */
export async function keepOffer(tx: OrganisationTransaction, subscription: string, release: OfferedRelease): Promise<void> {
  await tx.run(
    compose
      .insertInto('offered_release')
      .values({
        organisation_id: tx.organisation,
        subscription_id: subscription,
        blueprint_id: release.blueprint,
        number: release.number,
        revision: release.revision,
        digest: release.digest,
        size: release.size,
        title: release.title,
        behaviour: release.behaviour,
        language: release.language,
        published_at: release.publishedAt,
        changes: release.changes,
        source: release.source,
        offered_at: release.offeredAt,
        answer: release.answer,
        withdrawn_at: release.withdrawn?.withdrawnAt ?? null,
        withdrawn_because: release.withdrawn?.because ?? null,
      })
      .onConflict((same) => same.doNothing()),
  );
}

/** Everything a subscription has brought, by blueprint, the highest number first. */
export const offersOf = async (tx: OrganisationTransaction, subscription: string): Promise<readonly OfferedRelease[]> =>
  (await tx.run(inside(tx).where('subscription_id', '=', subscription).orderBy('blueprint_id').orderBy('number', 'desc'))).map(releaseFrom);

/** One release, or undefined. */
export const offerNamed = async (tx: OrganisationTransaction, { subscription, blueprint, number }: OfferName): Promise<OfferedRelease | undefined> =>
  (await tx.run(inside(tx).where('subscription_id', '=', subscription).where('blueprint_id', '=', blueprint).where('number', '=', number))).map(releaseFrom)[0];

/** Keeps what people here answered. @param by who; null when the subscription's rule did */
export async function answerOffer(
  tx: OrganisationTransaction,
  { subscription, blueprint, number }: OfferName,
  { answer, by, at }: { readonly answer: OfferAnswer; readonly by: string | null; readonly at: Instant },
): Promise<void> {
  await tx.run(
    compose
      .updateTable('offered_release')
      .set({ answer, answered_by: by, answered_at: at })
      .where('organisation_id', '=', tx.organisation)
      .where('subscription_id', '=', subscription)
      .where('blueprint_id', '=', blueprint)
      .where('number', '=', number),
  );
}

/** Keeps that a publisher withdrew a release and why, as it was said first; one that was never offered here is passed over. */
export async function withdrawOffer(tx: OrganisationTransaction, subscription: string, { blueprint, number, withdrawnAt, because }: Withdrawal): Promise<void> {
  await tx.run(
    compose
      .updateTable('offered_release')
      .set({ withdrawn_at: withdrawnAt, withdrawn_because: because })
      .where('organisation_id', '=', tx.organisation)
      .where('subscription_id', '=', subscription)
      .where('blueprint_id', '=', blueprint)
      .where('number', '=', number)
      .where('withdrawn_at', 'is', null),
  );
}

/** Where the revisions in use came from, by blueprint and revision: the title of the catalogue, its publisher, and why they have withdrawn it since, if they have. */
export async function originsOf(tx: OrganisationTransaction): Promise<readonly Origin[]> {
  const rows = await tx.run(
    compose
      .selectFrom('offered_release')
      .innerJoin('subscription', (on) =>
        on
          .onRef('subscription.organisation_id', '=', 'offered_release.organisation_id')
          .onRef('subscription.subscription_id', '=', 'offered_release.subscription_id'),
      )
      .select(['blueprint_id', 'revision', 'subscription.title', 'publisher', 'withdrawn_because'])
      .where('offered_release.organisation_id', '=', tx.organisation)
      .where('answer', '=', 'accepted'),
  );
  return rows.map((row) => ({
    blueprint: row.blueprint_id,
    revision: row.revision as Revision, // offered as one
    catalogue: row.title,
    publisher: row.publisher,
    withdrawn: row.withdrawn_because,
  }));
}
export type Origin = {
  readonly blueprint: BlueprintId;
  readonly revision: Revision;
  readonly catalogue: string;
  readonly publisher: string;
  readonly withdrawn: string | null;
};

const inside = (tx: OrganisationTransaction) => compose.selectFrom('offered_release').selectAll().where('organisation_id', '=', tx.organisation);

const releaseFrom = (row: Selectable<Tables['offered_release']>): OfferedRelease => ({
  blueprint: row.blueprint_id,
  number: row.number,
  revision: row.revision as Revision, // offered as one
  digest: row.digest,
  size: row.size,
  title: row.title,
  behaviour: row.behaviour,
  language: row.language,
  publishedAt: instant(row.published_at),
  changes: row.changes,
  source: row.source,
  offeredAt: instant(row.offered_at),
  answer: row.answer,
  withdrawn: row.withdrawn_at === null ? null : { withdrawnAt: instant(row.withdrawn_at), because: row.withdrawn_because ?? '' },
});
