import type { Colleagues } from '@micromoment/wire';

/** Somebody who may be asked what they noticed. */
export type Colleague = Colleagues['colleagues'][number];

/** Colleagues in the order somebody is likely to look for them: whom the last try was with, who leads the team, then by name. */
export const likelyFirst = (known: readonly Colleague[], spokenWith: string): readonly Colleague[] =>
  known.toSorted((a, b) => rank(a, spokenWith) - rank(b, spokenWith) || a.name.localeCompare(b.name));

/** Those with a part of their name that begins with the letters; all of them while there are none. */
export function matching(known: readonly Colleague[], letters: string): readonly Colleague[] {
  const sought = plain(letters.trim());
  return known.filter(({ name }) => sought === '' || plain(name).startsWith(sought) || partsOf(name).some((part) => part.startsWith(sought)));
}

function rank({ name, manages }: Colleague, spokenWith: string): number {
  const spoken = partsOf(spokenWith);
  if (partsOf(name).some((part) => spoken.includes(part))) return 0;
  return manages ? 1 : 2;
}

const partsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');

// "Jose" finds José, for those whose keyboard has no accents.
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
