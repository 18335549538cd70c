import type { Entry } from '@micromoment/core';
import type { OrganisationTransaction } from '../transaction.ts';
import { BEGINNING, cursorAt, placeIn, type Cursor } from './cursor.ts';
import { ENTRIES_AND_KEYS, entriesFrom, WHOLE, type WholeRow } from './entry-row.ts';

/**
 * The entries of a person's journal that came after `after` (all of them for null), words opened; `{}` stands for words whose key was erased.
 * Those that `device` made itself are left out, unless it asks for all of them.
 *
 * No entry is ever skipped: whoever appends locks the journal until they commit, so an entry with an earlier place can
 * never become visible after one with a later place. A cursor names a place and the entry in it; should that entry not
 * stand there, because the database was put back from a backup, reading begins anew and the device merges by id.
 */
export async function journalOf(
  tx: OrganisationTransaction,
  personId: string,
  after: Cursor | null,
  device: string | null = null,
): Promise<{ readonly entries: readonly Entry[]; readonly cursor: Cursor }> {
  const { place, entry } = placeIn(after);
  const all = await tx.rows<WholeRow & { readonly place: number }>(
    JOURNAL,
    [tx.organisation, personId, place, entry, after === null ? null : device],
    'journal-of',
  );
  const rows = after === null ? all : all.filter(({ device_id }) => device_id !== device);
  const last = all.at(-1);
  return { entries: await entriesFrom(tx, rows), cursor: last ? cursorAt(last.place, last.entry_id) : (after ?? BEGINNING) };
}

// The newest entry is read also when the device made it itself: the cursor names it.
const JOURNAL = `select ${WHOLE}, e.place from ${ENTRIES_AND_KEYS}
  where e.organisation_id = $1 and e.person_id = $2 and e.place > case
    when $4 = (select s.entry_id from app.entry s where s.organisation_id = $1 and s.person_id = $2 and s.place >= $3 order by s.place limit 1) then $3 else 0 end
    and ($5::uuid is null or e.device_id <> $5 or e.place = (select max(m.place) from app.entry m where m.organisation_id = $1 and m.person_id = $2))
  order by e.place`;
