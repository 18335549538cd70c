import type { Entry } from '@micromoment/core';
import { seal, unseal, type Key } from './seal.ts';

/** The keys under which an entry's words lie: the one whose journal it is, and whoever wrote it. */
export type Layers = { readonly person: Key | undefined; readonly author: Key | undefined };

type Written = Pick<Entry, 'id' | 'person' | 'author'>;

/**
 * Seals an entry's words under its author's key and, when somebody else wrote it, that again under the person's, so
 * that erasing either erases the words. Null when there are none, or when a key is gone: words are then not kept at all.
 */
export const sealWords = (organisation: string, entry: Written & { readonly words: object }, layers: Layers): Buffer | null =>
  hasWords(entry) ? sealUnderBoth(entry, layers, { plain: JSON.stringify(entry.words), place: placeOf(organisation, entry) }) : null;

/** The words that `sealWords` sealed; none when a key is gone or the bytes belong to another entry. */
export function openWords(organisation: string, entry: Written, sealed: Buffer, layers: Layers): Entry['words'] {
  const plain = openUnderBoth(entry, layers, { sealed, place: placeOf(organisation, entry) });
  return plain === undefined ? {} : (JSON.parse(plain) as Entry['words']); // sealed with its key means: written by sealWords
}

/**
 * Seals the words of several entries by one author about one person as one text, which costs what sealing one of them does. It belongs to the first
 * of them: `openTogether` opens it there and nowhere else. Null for no entries, or when a key is gone.
 */
export function sealTogether(organisation: string, entries: readonly Worded[], layers: Layers): Buffer | null {
  const [first] = entries;
  if (!first) return null;
  return sealUnderBoth(first, layers, { plain: JSON.stringify(entries.map(({ id, words }) => [id, words])), place: togetherAt(organisation, first) });
}

/** The words that `sealTogether` sealed, by the ids of their entries; none when a key is gone or the bytes belong to another `first`. */
export function openTogether(organisation: string, first: Written, sealed: Buffer, layers: Layers): ReadonlyMap<string, Entry['words']> {
  const plain = openUnderBoth(first, layers, { sealed, place: togetherAt(organisation, first) });
  return new Map(plain === undefined ? [] : (JSON.parse(plain) as [string, Entry['words']][])); // as above, by sealTogether
}

export function hasWords({ words }: { readonly words: object }): boolean {
  for (const _ in words) return true;
  return false;
}

type Worded = Written & { readonly words: object };

function sealUnderBoth(entry: Written, { person, author }: Layers, { plain, place }: { readonly plain: string; readonly place: string }): Buffer | null {
  if (!person || !author) return null;
  const inner = seal(author, plain, place);
  return entry.author === entry.person ? inner : seal(person, inner, about(place));
}

function openUnderBoth(entry: Written, { person, author }: Layers, { sealed, place }: { readonly sealed: Buffer; readonly place: string }): string | undefined {
  if (!person || !author) return undefined;
  const inner = entry.author === entry.person ? sealed : unseal(person, sealed, about(place));
  return inner && unseal(author, inner, place)?.toString();
}

const placeOf = (organisation: string, { id, person, author }: Written): string => `words/${organisation}/${person}/${author}/${id}`;
const togetherAt = (organisation: string, first: Written): string => `${placeOf(organisation, first)}/together`;
const about = (place: string): string => `${place}/about`;
