import { canonicalText, type Entry, type Instant } from '@micromoment/core';
import { reasonOf } from '../reason-of.ts';
import { booksOf, foldInto } from '../signal/roll-up.ts';
import { entriesFrom, hasReadableWords, NAMED, type WholeRow } from './entry-row.ts';
import { countedFacts } from './facts-of.ts';
import { insertionOf } from './insertion.ts';
import { sealedAlone, sealedTogether, type SealedEntry } from './sealed-entries.ts';
import type { OrganisationTransaction } from '../transaction.ts';

/** When entries came, by the organisation's clock, and how far the clock of each one's sender ran ahead, in milliseconds; null when it is to be believed. */
export type Received = { readonly at: Instant; readonly skewOf: (entry: Entry) => number | null };
/** What became of one entry; a conflict is an id that stands already with another body. */
export type AppendStatus = { readonly id: string; readonly status: 'stored' | 'duplicate' | 'conflict' };

/**
 * Adds entries to the journals of their people, closes the touchpoints they answer or put off, and folds them into the roll-ups.
 * Sending an entry again changes nothing. The people must be known. @returns one status for each entry, in their order
 */
export async function append(tx: OrganisationTransaction, entries: readonly Entry[], receivedAt: Instant): Promise<readonly AppendStatus[]> {
  if (entries.length === 0) return [];
  const sealed = await sealedAlone(tx, entries);
  const facts = countedFacts(entries, receivedAt);
  // In one breath with what locks the journals, and behind it: so nobody folds between what is read here and what is written below.
  const [statuses, books] = await Promise.all([keep(tx, sealed, { at: receivedAt, skewOf: () => null }), booksOf(tx, facts)]);
  const stored = facts.filter((_, place) => statuses[place]?.status === 'stored');
  foldInto(tx, stored, books);
  return statuses;
}

/** As `append`, without the roll-ups. */
export const keepEntries = async (tx: OrganisationTransaction, entries: readonly Entry[], received: Received): Promise<readonly AppendStatus[]> =>
  entries.length === 0 ? [] : keep(tx, await sealedAlone(tx, entries), received);

async function keep(tx: OrganisationTransaction, sealed: readonly SealedEntry[], received: Received): Promise<readonly AppendStatus[]> {
  const firsts = firstOfEach(sealed);
  const { text, values, name } = insertionOf(tx.organisation, firsts, { received, mayStand: true });
  const kept = new Set((await tx.rows<{ entry_id: string }>(text, values, name)).map(({ entry_id }) => entry_id));
  const fresh = new Set(firsts.filter(({ entry }) => kept.has(entry.id)));
  const seen = sealed.filter((each) => !fresh.has(each));
  const standing = seen.length > 0 ? await standingEntries(tx, seen) : new Map<string, Standing>();
  return sealed.map((each) => ({ id: each.entry.id, status: fresh.has(each) ? 'stored' : standingStatus(each, standing.get(each.entry.id)) }));
}

/** Thrown when entries that were believed to be new are not. Nothing was stored. */
export class EntriesStand extends Error {
  constructor() {
    super('An entry believed to be new stands already.');
    this.name = 'EntriesStand';
  }
}

/**
 * As `keepEntries`, for entries that are nearly always new and of people whose journals are held: nothing waits for the answer, so that they travel
 * with the commit. Should one of them stand already, the transaction fails with EntriesStand, and is to be done again with `keepEntries`.
 */
export async function keepNewEntries(tx: OrganisationTransaction, entries: readonly Entry[], received: Received): Promise<readonly AppendStatus[]> {
  if (new Set(entries.map(({ id }) => id)).size < entries.length) throw new EntriesStand();
  if (entries.length === 0) return [];
  const insertion = insertionOf(tx.organisation, await sealedTogether(tx, entries), { received, mayStand: false });
  void tx.unawaited({
    ...insertion,
    whenItFails: (error) => {
      throw reasonOf(error) === UNIQUE_VIOLATION ? new EntriesStand() : error;
    },
  });
  return entries.map(({ id }) => ({ id, status: 'stored' }));
}

const UNIQUE_VIOLATION = '23505';

/** Each id once, as it came first. */
function firstOfEach(sealed: readonly SealedEntry[]): readonly SealedEntry[] {
  const firsts = new Map<string, SealedEntry>();
  for (const each of sealed) if (!firsts.has(each.entry.id)) firsts.set(each.entry.id, each);
  return [...firsts.values()];
}

/** An entry as it stands, and whether its words can still be read. */
type Standing = { readonly entry: Entry; readonly isReadable: boolean };

async function standingEntries(tx: OrganisationTransaction, seen: readonly SealedEntry[]): Promise<ReadonlyMap<string, Standing>> {
  const ids = seen.map(({ entry }) => entry.id);
  const rows = await tx.rows<WholeRow>(NAMED, [tx.organisation, ids], 'entries-named');
  const entries = await entriesFrom(tx, rows);
  const readable = new Set(rows.filter(hasReadableWords).map(({ entry_id }) => entry_id));
  return new Map(entries.map((entry) => [entry.id, { entry, isReadable: readable.has(entry.id) }]));
}

function standingStatus({ entry }: SealedEntry, standing: Standing | undefined): 'duplicate' | 'conflict' {
  if (!standing) throw new Error(`Entry ${entry.id} is for a journal that is not there.`);
  // Words that were erased, or were never kept because a key was gone, cannot be compared; where the entry came from then has to do.
  const sent = standing.isReadable ? entry : { ...entry, words: {} };
  return textOf(sent) === textOf(standing.entry) ? 'duplicate' : 'conflict';
}

/** Equal for entries that say the same, in whatever order their facts and words come. What our own clock found out about a device's is left out. */
const textOf = (entry: object): string => canonicalText({ ...entry, skew: undefined });
