import type { Phrase } from './phrase.ts';
import { neededWords } from './needed-words.ts';

/**
 * Which of many phrases may stand in a sentence at all, told from its words, in the order of the list. Some thousand phrases are asked of every
 * sentence and a handful stand in it: going from the words to the phrases leaves the others untouched.
 */
export function likelyPhrases(phrases: readonly Phrase[], words: ReadonlySet<string>): readonly number[] {
  const { always, byWord } = shelfOf(phrases);
  const likely = new Set(always);
  for (const word of words) for (const index of byWord.get(word) ?? []) likely.add(index);
  return [...likely].sort((one, other) => one - other);
}

type Shelf = { readonly always: readonly number[]; readonly byWord: ReadonlyMap<string, readonly number[]> };

const shelves = new WeakMap<readonly Phrase[], Shelf>();

function shelfOf(phrases: readonly Phrase[]): Shelf {
  const known = shelves.get(phrases);
  if (known) return known;
  const always: number[] = [];
  const byWord = new Map<string, number[]>();
  for (const [index, phrase] of phrases.entries()) {
    // One of the sets a phrase needs is enough to stand under; the smallest is met most rarely.
    const [needed] = neededWords(phrase).toSorted((one, other) => one.size - other.size);
    if (!needed) always.push(index);
    for (const word of needed ?? []) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  }
  const shelf = { always, byWord };
  shelves.set(phrases, shelf);
  return shelf;
}
