import { HOUR, instant, later, type AcceptRule, type Instant, type Subscription } from '@micromoment/core';
import type { Selectable } from 'kysely';
import { compose, type Tables } from './tables.ts';
import type { OrganisationTransaction } from './transaction.ts';

/** A subscription with what spares its feed the next time, the HTTP validators of the last look, and whether a look is under way. */
export type KeptSubscription = Subscription & { readonly etag: string | null; readonly lastModified: string | null; readonly lookingSince: Instant | null };

/** Subscribes. @returns false when this organisation subscribes to that address already */
export async function addSubscription(tx: OrganisationTransaction, subscription: Subscription): Promise<boolean> {
  const added = compose
    .insertInto('subscription')
    .values({
      organisation_id: tx.organisation,
      subscription_id: subscription.id,
      address: subscription.address,
      trusted_place: subscription.isTrustedPlace,
      public_key: subscription.key,
      title: subscription.title,
      publisher: subscription.publisher,
      accept_rule: subscription.rule,
      subscribed_at: subscription.subscribedAt,
      look_again_at: subscription.subscribedAt,
    })
    .onConflict((same) => same.doNothing())
    .returning('subscription_id');
  return (await tx.run(added)).length === 1;
}

/** Everything this organisation subscribes to, in the order it began. */
export const subscriptions = async (tx: OrganisationTransaction): Promise<readonly KeptSubscription[]> =>
  (await tx.run(inside(tx).orderBy('subscribed_at').orderBy('subscription_id'))).map(subscriptionFrom);

/** One subscription, or undefined. */
export const subscriptionNamed = async (tx: OrganisationTransaction, id: string): Promise<KeptSubscription | undefined> =>
  (await tx.run(inside(tx).where('subscription_id', '=', id))).map(subscriptionFrom)[0];

/** Subscriptions that should have been looked at by now and are not, at most `limit`. A look begun an hour ago has come to nothing. */
export const dueSubscriptions = async (tx: OrganisationTransaction, now: Instant, limit: number): Promise<readonly KeptSubscription[]> => {
  const due = inside(tx).where('look_again_at', '<=', now).orderBy('look_again_at').limit(limit);
  return (await tx.run(due.where((where) => where.or([where('looking_since', 'is', null), where('looking_since', '<', later(now, -HOUR))])))).map(
    subscriptionFrom,
  );
};

/** Says that a look is under way, so that it is not begun a second time. */
export async function beginLook(tx: OrganisationTransaction, id: string, at: Instant): Promise<void> {
  await tx.run(changing(tx, id).set({ looking_since: at }));
}

/** Ends a look and keeps what came of it. The title and the publisher may change with the feed, the key only when it was handed over. */
export async function keepLook(
  tx: OrganisationTransaction,
  { id, key, title, publisher, lookedAt, trouble, etag, lastModified }: Omit<KeptSubscription, 'lookingSince'>,
  again: Instant,
): Promise<void> {
  const troubles = { troubled_since: trouble?.since ?? null, troubles: trouble?.told ?? [] };
  await tx.run(
    changing(tx, id).set({
      public_key: key,
      title,
      publisher,
      looked_at: lookedAt,
      ...troubles,
      etag,
      last_modified: lastModified,
      look_again_at: again,
      looking_since: null,
    }),
  );
}

/** Sets what becomes of releases that are in order. */
export async function setAcceptRule(tx: OrganisationTransaction, id: string, rule: AcceptRule): Promise<void> {
  await tx.run(changing(tx, id).set({ accept_rule: rule }));
}

/** Ends a subscription. What was taken from it stays in use. @returns false when there is none of that id */
export async function removeSubscription(tx: OrganisationTransaction, id: string): Promise<boolean> {
  const removed = compose
    .deleteFrom('subscription')
    .where('organisation_id', '=', tx.organisation)
    .where('subscription_id', '=', id)
    .returning('subscription_id');
  return (await tx.run(removed)).length === 1;
}

const inside = (tx: OrganisationTransaction) => compose.selectFrom('subscription').selectAll().where('organisation_id', '=', tx.organisation);

const changing = (tx: OrganisationTransaction, id: string) =>
  compose.updateTable('subscription').where('organisation_id', '=', tx.organisation).where('subscription_id', '=', id);

const subscriptionFrom = (row: Selectable<Tables['subscription']>): KeptSubscription => ({
  id: row.subscription_id,
  address: row.address,
  isTrustedPlace: row.trusted_place,
  key: row.public_key,
  title: row.title,
  publisher: row.publisher,
  rule: row.accept_rule,
  subscribedAt: instant(row.subscribed_at),
  lookedAt: row.looked_at === null ? null : instant(row.looked_at),
  trouble: row.troubled_since === null ? null : { since: instant(row.troubled_since), told: row.troubles },
  etag: row.etag,
  lastModified: row.last_modified,
  lookingSince: row.looking_since === null ? null : instant(row.looking_since),
});
