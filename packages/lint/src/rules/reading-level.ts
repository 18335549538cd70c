import { proseOf } from '../draft-walk.ts';
import type { Rule } from '../rule.ts';

export const readingLevel: Rule = {
  name: 'reading-level',
  severity: 'suggestion',
  readsEnglish: true,
  check({ draft, inside }) {
    return proseOf(draft).flatMap((text) =>
      sentencesOf(text.value)
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

/** The sentences of a text that may be hard, counted sign by sign: nearly all of them are easy, and every one of a thousand files is read. */
function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let words = 0;
  let syllables = 0;
  // Of the word the sign stands in: how many syllables so far, and how many vowels in a row.
  let inWord = 0;
  let vowels = 0;
  let isInWord = false;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = at < text.length ? text.charCodeAt(at) : LINE_BREAK;
    const kind = sign < SIGNS.length ? SIGNS[sign] : kindOfRare(text.charAt(at));
    if (kind === CONSONANT || kind === VOWEL) {
      if (!isInWord) words += 1;
      isInWord = true;
      if (kind === VOWEL && vowels % 2 === 0) inWord += 1;
      vowels = kind === VOWEL ? vowels + 1 : 0;
      continue;
    }
    if (isInWord) syllables += Math.max(1, inWord);
    isInWord = false;
    inWord = 0;
    vowels = 0;
    if (kind !== STOP) continue;
    if (mayBeHard(words, syllables)) sentences.push(sentenceBetween(text, from, sign === LINE_BREAK ? at : at + 1, { words, syllables }));
    from = at + 1;
    words = 0;
    syllables = 0;
  }
  return sentences;
}

function sentenceBetween(text: string, from: number, past: number, counts: Pick<Sentence, 'words' | 'syllables'>): Sentence {
  const said = text.slice(from, past);
  return { from: from + said.length - said.trimStart().length, to: from + said.trimEnd().length, ...counts };
}

const LINE_BREAK = 10;
const [OTHER, CONSONANT, VOWEL, STOP] = [0, 1, 2, 3] as const;

/** What an ASCII sign is to the count, by its code. */
const SIGNS = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if ('.!?\n;:'.includes(sign)) return STOP;
  if (/[aeiouy]/i.test(sign)) return VOWEL;
  return /[a-z0-9'-]/i.test(sign) ? CONSONANT : OTHER;
});

const kindOfRare = (sign: string): number => (sign === '…' ? STOP : /[\p{L}\p{N}’\ud800-\udfff]/u.test(sign) ? CONSONANT : OTHER);

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
