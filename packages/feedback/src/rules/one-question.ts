import type { Criterion, Sign } from '../criterion.ts';
import { question } from './question.ts';

export const oneQuestion: Criterion = {
  name: 'one-question',
  definition: 'Asks exactly one sincere question: a second one lets the other person answer the easier.',
  rule: (reading) => {
    const asked = firstInEachSentence(question.rule(reading).filter(({ strength }) => strength === 'strong'));
    return asked.length === 1 ? asked.map((sign) => ({ ...sign, rule: 'one-question/count' })) : [];
  },
  operating: { found: 0.5, absent: 0.1 },
  languages: [],
  status: 'pilot',
  figures: null,
};

/** One sign a sentence: the same question fires several rules. */
export const firstInEachSentence = (signs: readonly Sign[]): readonly Sign[] =>
  signs.filter((sign, index) => signs.findIndex(({ sentence }) => sentence === sign.sentence) === index);
