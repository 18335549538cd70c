import { instant, type Entry, type FactEntry, type Revision } from '@micromoment/core';
import { openTogether, openWords, type Layers } from '../seal/words.ts';
import type { OrganisationTransaction } from '../transaction.ts';

/** A row of app.entry but for its sealed words. */
export type EntryRow = {
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
  readonly skew: number | null;
};

/** The columns of an EntryRow, in a query that calls the table e. */
export const FACTS =
  'e.entry_id, e.person_id, e.author_id, e.device_id, e.seq, e.happened_at, e.zone, e.blueprint_id, e.revision, e.moment, e.twist, e.touchpoint_id, e.kind, e.facts, e.skew';

/** The entry a row keeps, without its words. */
export const factsFrom = (row: EntryRow): FactEntry =>
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
    ...(row.skew === null ? {} : { skew: row.skew }),
  }) as FactEntry; // appended as one, kind beside its facts

/** A row of app.entry, words and all: `words` lie in it, or in the row of the entry that `words_with` names; both null where nobody may read them any more. */
export type WholeRow = EntryRow & { readonly words: Buffer | null; readonly words_with: string | null };

// Words leave the database only while both keys are there, whatever a process may still hold in memory.
const whileReadable = (column: string): string => `case when p.wrapped is not null and (e.author_id is null or a.wrapped is not null) then ${column} end`;
/** The columns of a WholeRow, in a query from ENTRIES_AND_KEYS. */
export const WHOLE = `${FACTS}, ${whileReadable('e.words')} as words, ${whileReadable('e.words_with')} as words_with`;
export const ENTRIES_AND_KEYS = `app.entry e
  left join app.person_key p on p.organisation_id = e.organisation_id and p.person_id = e.person_id
  left join app.person_key a on a.organisation_id = e.organisation_id and a.person_id = e.author_id`;

/** False where an entry had no words, or nobody may read them any more. */
export const hasReadableWords = ({ words, words_with }: WholeRow): boolean => words !== null || words_with !== null;

/** The entries that rows keep, words opened; `{}` stands for words that were erased. */
export async function entriesFrom(tx: OrganisationTransaction, rows: readonly WholeRow[]): Promise<readonly Entry[]> {
  const keys = await tx.keysOf(rows.filter(hasReadableWords).flatMap(({ person_id, author_id }) => [person_id, author_id ?? person_id]));
  const layersOf = ({ person, author }: FactEntry): Layers => ({ person: keys.get(person), author: keys.get(author) });
  const together = await wordsTogether(tx, rows, layersOf);
  return rows.map((row) => {
    const facts = factsFrom(row);
    const alone = () => (row.words ? openWords(tx.organisation, facts, row.words, layersOf(facts)) : {});
    const words = row.words_with === null ? alone() : (together.get(row.words_with)?.get(row.entry_id) ?? {});
    return { ...facts, words } as Entry; // appended as one, kind beside its facts and words
  });
}

/** What was sealed together, each such text opened once: the words by the ids of their entries, by the entry in whose row they lie. */
async function wordsTogether(
  tx: OrganisationTransaction,
  rows: readonly WholeRow[],
  layersOf: (entry: FactEntry) => Layers,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Entry['words']>>> {
  const named = new Set(rows.flatMap(({ words_with }) => words_with ?? []));
  const here = rows.filter(({ entry_id }) => named.has(entry_id));
  for (const { entry_id } of here) named.delete(entry_id);
  const elsewhere = named.size === 0 ? [] : await tx.rows<WholeRow>(NAMED, [tx.organisation, [...named]], 'entries-named');
  return new Map(
    [...here, ...elsewhere].map((row) => {
      const first = factsFrom(row);
      return [first.id, row.words ? openTogether(tx.organisation, first, row.words, layersOf(first)) : new Map()];
    }),
  );
}

/** Entries by their ids. */
export const NAMED = `select ${WHOLE} from ${ENTRIES_AND_KEYS} where e.organisation_id = $1 and e.entry_id = any($2::uuid[])`;
