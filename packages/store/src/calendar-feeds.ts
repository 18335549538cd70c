import type { Instant } from '@micromoment/core';
import type { OrganisationTransaction } from './transaction.ts';

/** Makes a person's feed, or gives it another secret: the one before opens nothing from then on. Only the hash is kept. */
export async function keepFeed(
  tx: OrganisationTransaction,
  { person, hash, at }: { readonly person: string; readonly hash: Buffer; readonly at: Instant },
): Promise<void> {
  await tx.rows(
    `insert into app.calendar_feed (organisation_id, person_id, token_hash, made_at) values ($1, $2, $3, $4)
      on conflict (organisation_id, person_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at`,
    [tx.organisation, person, hash, at],
  );
}

/** Takes a person's feed away. */
export async function removeFeed(tx: OrganisationTransaction, person: string): Promise<void> {
  await tx.rows('delete from app.calendar_feed where organisation_id = $1 and person_id = $2', [tx.organisation, person]);
}

/** When a person's feed was made; null for somebody who has none. */
export async function feedMadeAt(tx: OrganisationTransaction, person: string): Promise<number | null> {
  const [row] = await tx.rows<{ readonly made_at: number }>('select made_at from app.calendar_feed where organisation_id = $1 and person_id = $2', [
    tx.organisation,
    person,
  ]);
  return row?.made_at ?? null;
}

/** Whose feed a secret opens, or undefined. */
export async function feedOwner(tx: OrganisationTransaction, hash: Buffer): Promise<string | undefined> {
  const [row] = await tx.rows<{ readonly person_id: string }>('select person_id from app.calendar_feed where organisation_id = $1 and token_hash = $2', [
    tx.organisation,
    hash,
  ]);
  return row?.person_id;
}
