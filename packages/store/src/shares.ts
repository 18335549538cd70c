import { asShared, instant, isShareable, type Instant, type Share, type SharedEntry } from '@micromoment/core';
import { ENTRIES_AND_KEYS, entriesFrom, WHOLE, type WholeRow } from './journal/entry-row.ts';
import { compose } from './tables.ts';
import type { OrganisationTransaction } from './transaction.ts';

/** Keeps a share; one that stands already stays as it is. */
export async function share(tx: OrganisationTransaction, { entry, person, with: lead, at }: Share): Promise<void> {
  await tx.rows(
    `insert into app.shared_entry (organisation_id, entry_id, person_id, lead_id, shared_at) values ($1, $2, $3, $4, $5)
      on conflict (organisation_id, entry_id) do update set lead_id = excluded.lead_id, shared_at = excluded.shared_at
      where shared_entry.lead_id <> excluded.lead_id`,
    [tx.organisation, entry, person, lead, at],
  );
}

/** Takes a share back. @param person whose it is; nobody takes back another's */
export async function unshare(tx: OrganisationTransaction, entry: string, person: string): Promise<void> {
  await tx.run(compose.deleteFrom('shared_entry').where('organisation_id', '=', tx.organisation).where('entry_id', '=', entry).where('person_id', '=', person));
}

/** What was shared with somebody by people whom they lead today, the newest first; of one person where it is given. */
export async function sharedWith(tx: OrganisationTransaction, lead: string, person: string | null = null): Promise<readonly SharedEntry[]> {
  const rows = await tx.rows<SharedRow>(SHARED, [tx.organisation, lead, person], 'shared-with');
  const entries = await entriesFrom(tx, rows);
  return entries.flatMap((entry, place) => {
    const at = rows[place]?.shared_at;
    return at !== undefined && isShareable(entry) ? [asShared(entry, instant(at))] : [];
  });
}

type SharedRow = WholeRow & { readonly shared_at: number };

// A lead of former days sees nothing any more: whom somebody is led by is asked each time. Nor is anything left of whoever was erased.
const SHARED = `select ${WHOLE}, s.shared_at from ${ENTRIES_AND_KEYS}
  join app.shared_entry s on s.organisation_id = e.organisation_id and s.entry_id = e.entry_id
  join app.person o on o.organisation_id = $1 and o.person_id = s.person_id and o.managed_by = s.lead_id
  where e.organisation_id = $1 and s.lead_id = $2 and ($3::uuid is null or s.person_id = $3) and p.wrapped is not null
  order by s.shared_at desc, s.entry_id`;

/** When an entry of somebody's was shared, or undefined. */
export async function sharedAt(tx: OrganisationTransaction, entry: string): Promise<Instant | undefined> {
  const [row] = await tx.run(
    compose.selectFrom('shared_entry').select('shared_at').where('organisation_id', '=', tx.organisation).where('entry_id', '=', entry),
  );
  return row && instant(row.shared_at);
}
