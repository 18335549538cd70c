import { proseOf } from '../draft-walk.ts';
import type { Rule } from '../rule.ts';

export const readingLevel: Rule = {
  name: 'reading-level',
  severity: 'suggestion',
  readsEnglish: true,
  check({ draft, inside }) {
    return proseOf(draft).flatMap((text) =>
      sentencesOf(text.value)
        .filter(({ words, syllables }) => mayBeHard(words, syllables))
        .map((sentence) => ({ ...sentence, words: wordsIn(text.value.slice(sentence.from, sentence.to)) }))
        .filter(({ words }) => words.length > LONGEST || (words.length >= SHORTEST_JUDGED && gradeOf(words) > HARDEST))
        .map(({ from, to, words }) => ({
          at: inside(text, from, to),
          what: words.length > LONGEST ? `This sentence has ${words.length} words.` : `This sentence reads at school year ${Math.round(gradeOf(words))}.`,
          why: 'People read it standing, on a telephone, perhaps in their second language.',
          fix: 'Make two sentences of it, or use shorter words.',
        })),
    );
  },
};

const LONGEST = 36;
const SHORTEST_JUDGED = 10;
const HARDEST = 14;

/** A sentence, how many words it has, and how many syllables at most. */
type Sentence = { readonly from: number; readonly to: number; readonly words: number; readonly syllables: number };

const wordsIn = (sentence: string): readonly string[] => sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? [];

/** The sentences of a text, counted sign by sign: nearly all of them are easy, and every one of a thousand files is read. */
function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let words = 0;
  let syllables = 0;
  let inWord = 0;
  let vowels = 0;
  let isInWord = false;
  const endWord = (): void => {
    if (isInWord) syllables += Math.max(1, inWord);
    isInWord = false;
    [inWord, vowels] = [0, 0];
  };
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text[at] ?? '\n';
    if (STOPS.includes(sign)) {
      endWord();
      const past = sign === '\n' ? at : at + 1;
      const said = text.slice(from, past);
      if (words > 0) sentences.push({ from: from + said.length - said.trimStart().length, to: from + said.trimEnd().length, words, syllables });
      [from, words, syllables] = [at + 1, 0, 0];
    } else if (isOfWord(sign)) {
      if (!isInWord) words += 1;
      isInWord = true;
      const isVowel = VOWELS.includes(sign);
      if (isVowel && vowels % 2 === 0) inWord += 1;
      vowels = isVowel ? vowels + 1 : 0;
    } else endWord();
  }
  return sentences;
}

const STOPS = '.!?…\n;:';
const VOWELS = 'aeiouyAEIOUY';
const isOfWord = (sign: string): boolean =>
  (sign >= 'a' && sign <= 'z') ||
  (sign >= 'A' && sign <= 'Z') ||
  (sign >= '0' && sign <= '9') ||
  sign === "'" ||
  sign === '-' ||
  (sign > '\u007f' && /[\p{L}\p{N}’\ud800-\udfff]/u.test(sign));

const mayBeHard = (words: number, syllables: number): boolean => words > LONGEST || (words >= SHORTEST_JUDGED && gradeFor(words, syllables) > HARDEST);

/** The American school year a sentence suits (Kincaid 1975), from its length and its syllables. */
const gradeOf = (words: readonly string[]): number =>
  gradeFor(
    words.length,
    words.reduce((sum, word) => sum + syllablesIn(word), 0),
  );
const gradeFor = (words: number, syllables: number): number => 0.39 * words + 11.8 * (syllables / words) - 15.59;

function syllablesIn(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  if (counted.size >= MOST_COUNTED) counted.clear();
  const syllables = countSyllables(word);
  counted.set(word, syllables);
  return syllables;
}

// Blueprints are written in the same few thousand words.
const counted = new Map<string, number>();
const MOST_COUNTED = 10_000;

function countSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '');
  return Math.max(1, plain.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
