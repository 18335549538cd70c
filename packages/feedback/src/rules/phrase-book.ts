import type { CriterionName, Sign } from '../criterion.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import { likelyPhrases } from './likely-phrases.ts';
import { matches, type Phrase } from './phrase.ts';

/** Phrases that show a criterion, each under the name it fires with, and phrases that take it back in the same sentence: to a weak sign, or to none. */
export type PhraseBook = {
  readonly of: CriterionName;
  readonly strong: Readonly<Record<string, Phrase>>;
  readonly weak: Readonly<Record<string, Phrase>>;
  readonly unless: readonly Phrase[];
  readonly never?: readonly Phrase[];
};

/** The signs of a phrase book in each sentence; a sentence that also holds an `unless` phrase gives weak signs only, one that holds a `never` phrase none. */
export function signsOf(book: PhraseBook, reading: Reading): readonly Sign[] {
  return reading.sentences.flatMap((sentence, index) => {
    if (book.never && says(book.never, sentence)) return [];
    const strength = says(book.unless, sentence) ? 'weak' : 'strong';
    return [...signsIn(book.of, book.strong, sentence, { strength, index }), ...signsIn(book.of, book.weak, sentence, { strength: 'weak', index })];
  });
}

/** True if the sentence holds any of the phrases. */
export const says = (phrases: readonly Phrase[], { text, words }: Sentence): boolean =>
  likelyPhrases(phrases, words).some((index) => matches(phrases[index]!, text, words).length > 0); // an index of the list

type Where = { readonly strength: Sign['strength']; readonly index: number };

function signsIn(of: CriterionName, phrases: Readonly<Record<string, Phrase>>, sentence: Sentence, { strength, index }: Where): readonly Sign[] {
  const { names, list } = listed(phrases);
  return likelyPhrases(list, sentence.words).flatMap((which) =>
    matches(list[which]!, sentence.text, sentence.words).map(([from, until]) => ({
      rule: `${of}/${names[which]}`,
      span: sentence.place(from, until),
      strength,
      sentence: index,
    })),
  ); // which is an index of the list
}

type Listed = { readonly names: readonly string[]; readonly list: readonly Phrase[] };

const known = new WeakMap<Readonly<Record<string, Phrase>>, Listed>();

function listed(phrases: Readonly<Record<string, Phrase>>): Listed {
  const before = known.get(phrases);
  if (before) return before;
  const made = { names: Object.keys(phrases), list: Object.values(phrases) };
  known.set(phrases, made);
  return made;
}
