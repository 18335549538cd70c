import { frontDecoded } from './front-coding.ts';
import { WORDS } from './word-list.ts';

let known: ReadonlySet<string> | undefined;

/** True if the word, or what is left without a usual ending, is a common English one. @param word in lower case */
export function isKnownWord(word: string): boolean {
  known ??= new Set(frontDecoded(WORDS));
  return known.has(word) || isFormOf(word, known);
}

/** True if the word is one of these with a usual ending. */
export function isFormOf(word: string, words: ReadonlySet<string>): boolean {
  const ending = ENDINGS.find((each) => word.length > each.length + 2 && word.endsWith(each));
  return ending !== undefined && (words.has(word.slice(0, -ending.length)) || words.has(`${word.slice(0, -ending.length)}e`));
}

const ENDINGS = ["'s", "'ll", "'d", "'re", "'ve", 'ies', 'ing', 'est', 'ers', 'ly', 'ed', 'es', 'er', 's'];
