import { grouped, type Entry } from '@micromoment/core';
import { hasWords, sealTogether, sealWords, type Layers } from '../seal/words.ts';
import type { OrganisationTransaction } from '../transaction.ts';

/** An entry as it goes into the database. Its words lie sealed in its own row or, where `wordsWith` names an entry, in the row of that one. */
export type SealedEntry = { readonly entry: Entry; readonly words: Buffer | null; readonly wordsWith: string | null };

/** Seals the words of each entry alone. */
export async function sealedAlone(tx: OrganisationTransaction, entries: readonly Entry[]): Promise<readonly SealedEntry[]> {
  const layersOf = await layersFor(tx, entries);
  return entries.map((entry) => alone(tx.organisation, entry, layersOf(entry)));
}

/**
 * Seals all that one author wrote about one person as one text, in the row of its first entry. Only for entries that are kept all or none: were
 * that one left out, the words of the others would be lost with it.
 */
export async function sealedTogether(tx: OrganisationTransaction, entries: readonly Entry[]): Promise<readonly SealedEntry[]> {
  const layersOf = await layersFor(tx, entries);
  const groups = grouped(entries.filter(hasWords), groupOf);
  return entries.map((entry) => {
    const group = hasWords(entry) ? (groups.get(groupOf(entry)) ?? []) : [];
    const [first, second] = group;
    if (!first || !second) return alone(tx.organisation, entry, layersOf(entry));
    return { entry, words: entry === first ? sealTogether(tx.organisation, group, layersOf(entry)) : null, wordsWith: first.id };
  });
}

const alone = (organisation: string, entry: Entry, layers: Layers): SealedEntry => ({ entry, words: sealWords(organisation, entry, layers), wordsWith: null });

const groupOf = ({ person, author }: Entry): string => (author === person ? person : `${person} ${author}`);

async function layersFor(tx: OrganisationTransaction, entries: readonly Entry[]): Promise<(entry: Entry) => Layers> {
  const keys = await tx.keysOf(new Set([...entries.map(({ person }) => person), ...entries.map(({ author }) => author)]));
  return ({ person, author }) => ({ person: keys.get(person), author: keys.get(author) });
}
