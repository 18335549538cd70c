import { isKnownWord } from './lexicon.ts';
import { plainSpelling } from './text-speak.ts';

/** What stands in the plain text for any name, so that no verdict depends on what somebody is called. */
export const SOMEBODY = 'sam';

/**
 * True if a word as typed is somebody's name (or another proper noun): a capital inside a sentence, or at its start on a word we do not know.
 * Days, months and what is all capitals are not names.
 */
export function isName(word: string, startsSentence: boolean): boolean {
  // Most words begin with a small letter.
  if (/^[a-z]/.test(word)) return false;
  const [first = ''] = word;
  if (first === first.toLowerCase() || word.length < 2) return false;
  if (word === word.toUpperCase() && word.length <= LONGEST_ACRONYM) return false;
  const plain = word.toLowerCase().replace(/['’ʼ`´]s$/, '');
  if (NOT_NAMES.has(plain) || /^i['’ʼ`´]/.test(plain)) return false;
  return word !== word.toUpperCase() && (!startsSentence || !(isKnownWord(plain) || plainSpelling(plain) !== undefined));
}

const LONGEST_ACRONYM = 5;
const NOT_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april june july august september october november december christmas easter english'.split(
    ' ',
  ),
);
