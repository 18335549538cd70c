import type { Instant } from '@micromoment/core';
import { compose } from '../tables.ts';
import type { OrganisationTransaction } from '../transaction.ts';

/** Puts a star on an entry of a person's own, or takes it off. @returns false when the entry is not theirs */
export async function setStar(
  tx: OrganisationTransaction,
  person: string,
  { entry, at }: { readonly entry: string; readonly at: Instant | null },
): Promise<boolean> {
  const own = await tx.rows('select 1 from app.entry where organisation_id = $1 and entry_id = $2 and person_id = $3 and author_id is null', [
    tx.organisation,
    entry,
    person,
  ]);
  if (own.length === 0) return false;
  const here = { organisation_id: tx.organisation, person_id: person, entry_id: entry };
  const on = compose
    .insertInto('star')
    .values({ ...here, starred_at: at ?? 0 })
    .onConflict((same) => same.doNothing());
  const off = compose.deleteFrom('star').where('organisation_id', '=', here.organisation_id).where('person_id', '=', person).where('entry_id', '=', entry);
  await (at === null ? tx.run(off) : tx.run(on));
  return true;
}

/** The entries a person put a star on, the newest star first. */
export async function starredBy(tx: OrganisationTransaction, person: string): Promise<readonly string[]> {
  const stars = compose.selectFrom('star').select('entry_id').where('organisation_id', '=', tx.organisation).where('person_id', '=', person);
  return (await tx.run(stars.orderBy('starred_at', 'desc'))).map(({ entry_id }) => entry_id);
}
