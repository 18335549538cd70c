import type { LibraryCard } from '@micromoment/wire';

/** What somebody looks for; an empty part looks for anything. */
export type Wanted = { readonly words: string; readonly family: string; readonly language: string };

export const ANYTHING: Wanted = { words: '', family: '', language: '' };

/** The cards that fit: each word stands somewhere in the title, the behaviour or the author's name, whatever its case and accents. */
export function fitting(cards: readonly LibraryCard[], { words, family, language }: Wanted): readonly LibraryCard[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return cards.filter(
    (card) =>
      (family === '' || card.family === family) &&
      (language === '' || card.language === language) &&
      wanted.every((word) => plain(`${card.title} ${card.behaviour} ${card.writtenBy.kind === 'library' ? '' : card.writtenBy.name}`).includes(word)),
  );
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
