import { instant, type Entry, type Revision } from '@micromoment/core';
import { openWords } from '../seal/words.ts';
import type { OrganisationTransaction } from '../transaction.ts';

/** Up to where a device has read a journal; it means nothing outside the store. */
export type Cursor = string;

/** An entry without its words, for figures. */
export type FactEntry = Omit<Entry, 'words'>;

/**
 * The entries of a person's journal that came after `after` (all of them for null), words opened; `{}` stands for words whose key was erased.
 *
 * No entry is ever skipped: whoever appends locks the journal until they commit, so an entry with an earlier place can
 * never become visible after one with a later place. A cursor names a place and the entry in it; should that entry not
 * stand there, because the database was put back from a backup, reading begins anew and the device merges by id.
 */
export async function journalOf(
  tx: OrganisationTransaction,
  personId: string,
  after: Cursor | null,
): Promise<{ readonly entries: readonly Entry[]; readonly cursor: Cursor }> {
  const { place, entry } = read(after);
  const rows = await tx.rows<EntryRow & { place: number }>(JOURNAL, [tx.organisation, personId, place, entry], 'journal-of');
  const sealed = rows.filter(({ words }) => words !== null);
  const keys = await tx.keysOf(sealed.flatMap(({ person_id, author_id }) => [person_id, author_id ?? person_id]));
  const entries = rows.map((row) => {
    const facts = factsFrom(row);
    const words = row.words ? openWords(tx.organisation, facts, row.words, { person: keys.get(facts.person), author: keys.get(facts.author) }) : {};
    return { ...facts, words } as Entry; // appended as one, kind beside its facts and words
  });
  const last = rows.at(-1);
  return { entries, cursor: last ? `${last.place}.${last.entry_id}` : (after ?? '0.') };
}

/** The entries on a blueprint, oldest first, without their words. */
export async function factsOf(tx: OrganisationTransaction, blueprintId: string): Promise<readonly FactEntry[]> {
  const rows = await tx.rows<EntryRow>(
    `select ${FACTS} from app.entry e where e.organisation_id = $1 and e.blueprint_id = $2 order by e.happened_at, e.device_id, e.seq, e.entry_id`,
    [tx.organisation, blueprintId],
    'facts-of',
  );
  return rows.map(factsFrom);
}

type EntryRow = {
  readonly entry_id: string;
  readonly person_id: string;
  readonly author_id: string | null;
  readonly device_id: string;
  readonly seq: number;
  readonly happened_at: number;
  readonly zone: string;
  readonly blueprint_id: string;
  readonly revision: string;
  readonly moment: string;
  readonly twist: string | null;
  readonly touchpoint_id: string | null;
  readonly kind: Entry['kind'];
  readonly facts: Entry['facts'] | null;
  readonly words: Buffer | null;
};

const FACTS =
  'e.entry_id, e.person_id, e.author_id, e.device_id, e.seq, e.happened_at, e.zone, e.blueprint_id, e.revision, e.moment, e.twist, e.touchpoint_id, e.kind, e.facts';

// Words leave the database only while both keys are there, whatever a process may still hold in memory.
const JOURNAL = `select ${FACTS}, e.place, case when p.wrapped is not null and (e.author_id is null or a.wrapped is not null) then e.words end as words
  from app.entry e
  left join app.person_key p on p.organisation_id = e.organisation_id and p.person_id = e.person_id
  left join app.person_key a on a.organisation_id = e.organisation_id and a.person_id = e.author_id
  where e.organisation_id = $1 and e.person_id = $2 and e.place > case
    when exists (select from app.entry s where s.organisation_id = $1 and s.person_id = $2 and s.place = $3 and s.entry_id = $4) then $3 else 0 end
  order by e.place`;

function read(cursor: Cursor | null): { readonly place: number; readonly entry: string | null } {
  const match = /^(\d{1,15})\.([0-9a-f-]{36})$/i.exec(cursor ?? '');
  return match ? { place: Number(match[1]), entry: match[2] ?? null } : { place: 0, entry: null };
}

const factsFrom = (row: EntryRow): FactEntry =>
  ({
    id: row.entry_id,
    person: row.person_id,
    author: row.author_id ?? row.person_id,
    device: row.device_id,
    seq: row.seq,
    at: instant(row.happened_at),
    zone: row.zone,
    blueprint: row.blueprint_id,
    revision: row.revision as Revision, // appended as one
    moment: row.moment,
    twist: row.twist,
    touchpoint: row.touchpoint_id,
    kind: row.kind,
    facts: row.facts ?? {},
  }) as FactEntry; // appended as one, kind beside its facts
