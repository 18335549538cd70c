import { proseOf } from '../draft-walk.ts';
import type { Rule } from '../rule.ts';

export const readingLevel: Rule = {
  name: 'reading-level',
  severity: 'suggestion',
  readsEnglish: true,
  check({ draft, inside }) {
    return proseOf(draft).flatMap((text) =>
      sentencesOf(text.value)
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

type Sentence = { readonly from: number; readonly to: number; readonly words: readonly string[] };

function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/[^.!?…\n;:]+[.!?…;:]?/g)].map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    return { from: match.index + lead, to: match.index + match[0].trimEnd().length, words: match[0].match(/[\p{L}\p{N}'’-]+/gu) ?? [] };
  });
}

/** The American school year a sentence suits (Kincaid 1975), from its length and its syllables. */
const gradeOf = (words: readonly string[]): number =>
  0.39 * words.length + 11.8 * (words.reduce((sum, word) => sum + syllablesIn(word), 0) / words.length) - 15.59;

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
