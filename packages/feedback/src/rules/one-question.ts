import type { Criterion } from '../criterion.ts';
import { measured } from '../measured.ts';
import { question } from './question.ts';

export const oneQuestion: Criterion = {
  name: 'one-question',
  definition: 'Asks exactly one sincere question: a second one lets the other person answer the easier.',
  rule: (reading) => question.rule(reading),
  ...measured('one-question'),
};
