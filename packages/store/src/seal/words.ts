import type { Entry } from '@micromoment/core';
import { seal, unseal, type Key } from './seal.ts';

/** The keys under which an entry's words lie: the one whose journal it is, and whoever wrote it. */
export type Layers = { readonly person: Key | undefined; readonly author: Key | undefined };

type Written = Pick<Entry, 'id' | 'person' | 'author'>;

/**
 * Seals an entry's words under its author's key and, when somebody else wrote it, that again under the person's, so
 * that erasing either erases the words. Null when there are none, or when a key is gone: words are then not kept at all.
 */
export function sealWords(organisation: string, entry: Written & { readonly words: object }, { person, author }: Layers): Buffer | null {
  if (Object.keys(entry.words).length === 0 || !person || !author) return null;
  const place = placeOf(organisation, entry);
  const inner = seal(author, JSON.stringify(entry.words), place);
  return entry.author === entry.person ? inner : seal(person, inner, `${place}/about`);
}

/** The words that `sealWords` sealed; none when a key is gone or the bytes belong to another entry. */
export function openWords(organisation: string, entry: Written, sealed: Buffer, { person, author }: Layers): Entry['words'] {
  if (!person || !author) return {};
  const place = placeOf(organisation, entry);
  const inner = entry.author === entry.person ? sealed : unseal(person, sealed, `${place}/about`);
  const plain = inner && unseal(author, inner, place);
  return plain ? (JSON.parse(plain.toString()) as Entry['words']) : {}; // sealed with its key means: written by sealWords
}

const placeOf = (organisation: string, { id, person, author }: Written): string => `words/${organisation}/${person}/${author}/${id}`;
