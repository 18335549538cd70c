export const texts = {
  worked: 'It worked.',
  'worked-but': 'It worked, but something else got worse.',
  'no-sign': 'No sign.',
  'no-sign-but': 'No sign, and something else got worse.',
  worse: 'It made things worse.',
  'too-early': 'Too early.',
  ended: 'Ended.',
} as const;
