import type { Criterion } from '../criterion.ts';
import { measured } from '../measured.ts';
import { BRIEF_WORDS } from '../reading/reading.ts';

export const brief: Criterion = {
  name: 'brief',
  definition: `At most ${BRIEF_WORDS} words, or what the moment allows: short enough that the other person speaks next.`,
  rule: ({ source, words, mostWords }) =>
    words > 0 && words <= mostWords ? [{ rule: 'brief/words', span: [0, source.length], strength: 'strong', sentence: 0 }] : [],
  ...measured('brief'),
};
