import { WORDS } from './word-list.ts';

let known: ReadonlySet<string> | undefined;

/** True if the word, or what is left without a usual ending, is a common English one. @param word in lower case */
export function isKnownWord(word: string): boolean {
  known ??= new Set(WORDS.split(' '));
  if (known.has(word)) return true;
  const ending = ENDINGS.find((each) => word.length > each.length + 2 && word.endsWith(each));
  return ending !== undefined && (known.has(word.slice(0, -ending.length)) || known.has(`${word.slice(0, -ending.length)}e`));
}

const ENDINGS = ["'s", "'ll", "'d", "'re", "'ve", 'ies', 'ing', 'est', 'ers', 'ly', 'ed', 'es', 'er', 's'];
