import type { Entry } from '@micromoment/core';
import { openWords } from '../seal/words.ts';
import type { OrganisationTransaction } from '../transaction.ts';
import { BEGINNING, cursorAt, placeIn, type Cursor } from './cursor.ts';
import { FACTS, factsFrom, type EntryRow } from './entry-row.ts';

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
  const all = await tx.rows<EntryRow & { readonly words: Buffer | null; readonly place: number }>(
    JOURNAL,
    [tx.organisation, personId, place, entry, after === null ? null : device],
    'journal-of',
  );
  const rows = after === null ? all : all.filter(({ device_id }) => device_id !== device);
  const sealed = rows.filter(({ words }) => words !== null);
  const keys = await tx.keysOf(sealed.flatMap(({ person_id, author_id }) => [person_id, author_id ?? person_id]));
  const entries = rows.map((row) => {
    const facts = factsFrom(row);
    const words = row.words ? openWords(tx.organisation, facts, row.words, { person: keys.get(facts.person), author: keys.get(facts.author) }) : {};
    return { ...facts, words } as Entry; // appended as one, kind beside its facts and words
  });
  const last = all.at(-1);
  return { entries, cursor: last ? cursorAt(last.place, last.entry_id) : (after ?? BEGINNING) };
}

// The newest entry is read also when the device made it itself: the cursor names it. Words leave the database only while both keys are there, whatever a process may still hold in memory.
const JOURNAL = `select ${FACTS}, e.place, case when p.wrapped is not null and (e.author_id is null or a.wrapped is not null) then e.words end as words
  from app.entry e
  left join app.person_key p on p.organisation_id = e.organisation_id and p.person_id = e.person_id
  left join app.person_key a on a.organisation_id = e.organisation_id and a.person_id = e.author_id
  where e.organisation_id = $1 and e.person_id = $2 and e.place > case
    when $4 = (select s.entry_id from app.entry s where s.organisation_id = $1 and s.person_id = $2 and s.place >= $3 order by s.place limit 1) then $3 else 0 end
    and ($5::uuid is null or e.device_id <> $5 or e.place = (select max(m.place) from app.entry m where m.organisation_id = $1 and m.person_id = $2))
  order by e.place`;
