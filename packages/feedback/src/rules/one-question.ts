import type { Criterion } from '../criterion.ts';
import { measured } from '../measured.ts';
import { question } from './question.ts';

export const oneQuestion: Criterion = {
  name: 'one-question',
  rule: (reading) => question.rule(reading),
  ...measured('one-question'),
};
