import type { CriterionName, Sign } from '../criterion.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import type { Span } from '../reading/span.ts';
import { likelyPhrases } from './likely-phrases.ts';
import { placesOf, type Phrase } from './phrase.ts';

/** Phrases that show a criterion, each under the name it fires with, and phrases that take it back: a sign to a weak one, or to none. */
export type PhraseBook = {
  readonly of: CriterionName;
  readonly strong: Readonly<Record<string, Phrase>>;
  readonly weak: Readonly<Record<string, Phrase>>;
  /** A sentence that holds one gives weak signs only. */
  readonly unless: readonly Phrase[];
  /** A sentence that holds one gives what would be strong signs as weak ones, and what would be weak not at all. */
  readonly limits?: readonly Phrase[];
  /** Signs within one of these are none; what else the sentence shows stays. */
  readonly except?: readonly Phrase[];
  /** A sentence that holds one gives no sign. */
  readonly never?: readonly Phrase[];
};

/** The signs of a phrase book in each sentence, without those that the sentence itself takes back. */
export function signsOf(book: PhraseBook, reading: Reading): readonly Sign[] {
  return reading.sentences.flatMap((sentence, index) => {
    const strong = signsIn(book.of, book.strong, sentence, { strength: 'strong', index });
    const weak = signsIn(book.of, book.weak, sentence, { strength: 'weak', index });
    // Most sentences hold neither, and what would take it back need not be looked for.
    if (strong.length + weak.length === 0 || says(book.never ?? NO_PHRASES, sentence)) return NONE;
    const isLimited = says(book.limits ?? NO_PHRASES, sentence);
    const signs = outside(placesIn(book.except ?? NO_PHRASES, sentence), isLimited ? strong : [...strong, ...weak]);
    return isLimited || says(book.unless, sentence) ? signs.map((sign) => ({ ...sign, strength: 'weak' as const })) : signs;
  });
}

const NO_PHRASES: readonly Phrase[] = [];

const outside = (places: readonly Span[], signs: readonly Sign[]): readonly Sign[] =>
  places.length === 0 ? signs : signs.filter(({ span }) => !places.some(([from, until]) => span[0] < until && from < span[1]));

/** Where in the source a sentence holds any of the phrases. */
const placesIn = (phrases: readonly Phrase[], { text, met, place }: Sentence): readonly Span[] =>
  likelyPhrases(phrases, met).flatMap((index) => placesOf(phrases[index]!, text).map((range) => place(...range))); // an index of the list

/** True if the sentence holds any of the phrases. */
export const says = (phrases: readonly Phrase[], { text, met }: Sentence): boolean =>
  likelyPhrases(phrases, met).some((index) => placesOf(phrases[index]!, text).length > 0); // an index of the list

type Where = { readonly strength: Sign['strength']; readonly index: number };

function signsIn(of: CriterionName, phrases: Readonly<Record<string, Phrase>>, sentence: Sentence, { strength, index }: Where): readonly Sign[] {
  const { names, list } = listed(phrases);
  const likely = likelyPhrases(list, sentence.met);
  if (likely.length === 0) return NONE;
  return likely.flatMap((which) =>
    placesOf(list[which]!, sentence.text).map(([from, until]) => ({
      rule: `${of}/${names[which]}`,
      span: sentence.place(from, until),
      strength,
      sentence: index,
    })),
  ); // which is an index of the list
}

const NONE: readonly Sign[] = [];

type Listed = { readonly names: readonly string[]; readonly list: readonly Phrase[] };

const known = new WeakMap<Readonly<Record<string, Phrase>>, Listed>();

function listed(phrases: Readonly<Record<string, Phrase>>): Listed {
  const before = known.get(phrases);
  if (before) return before;
  const made = { names: Object.keys(phrases), list: Object.values(phrases) };
  known.set(phrases, made);
  return made;
}
