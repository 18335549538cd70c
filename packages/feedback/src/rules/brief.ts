import type { Criterion } from '../criterion.ts';
import { measured } from '../measured.ts';

export const brief: Criterion = {
  name: 'brief',
  rule: ({ source, words, mostWords }) =>
    words > 0 && words <= mostWords ? [{ rule: 'brief/words', span: [0, source.length], strength: 'strong', sentence: 0 }] : [],
  ...measured('brief'),
};
