import type { Headline } from '@micromoment/core';
import { mailWords } from '@micromoment/delivery';
import { expect, test } from 'vitest';
import { wordHeadline } from './word-insight.ts';

const EVERY: readonly Headline[] = [
  { says: 'drop', given: { moment: 'Sidelined', stopped: 12, met: 40, stoppedElsewhere: 3, metElsewhere: 40 } },
  { says: 'slow', given: { moment: 'Sidelined', limit: 2, median: 3.6 } },
  { says: 'too-easy', given: { moment: 'Sidelined', recalled: 28, people: 30 } },
  { says: 'opens-fall', given: { early: 80, late: 50 } },
  { says: 'hour', given: { part: 'afternoon', inside: 27, outside: 90 } },
  { says: 'no-occasion', given: { moment: 'Sidelined', without: 45, trials: 90 } },
  { says: 'confident-unseen', given: { early: 24, earlyOf: 120, late: 25, lateOf: 121 } },
  { says: 'examples-deepen', given: { shown: 2.5, hidden: 1.9, parts: 3 } },
  { says: 'keep', given: { stopped: 3, met: 40 } },
  { says: 'not-enough', given: { more: 25 } },
  { says: 'still-checking', given: { more: 25 } },
  { says: 'still-unknown', given: {} },
  { says: 'drifts-up', given: { weeks: 6 } },
  { says: 'drifts-down', given: { weeks: 6 } },
];

test('every headline is a whole sentence in every language, with each of its figures', () => {
  for (const language of ['en', 'de', 'es'] as const) {
    const { say } = mailWords(language, 'en');
    const worded = EVERY.map((headline) => wordHeadline(headline, say));
    expect(new Set(worded).size).toBe(EVERY.length);
    for (const [place, { given }] of EVERY.entries()) {
      const sentence = worded[place] ?? '';
      expect(sentence).toMatch(/^[^{}]+\.$/);
      const figures = Object.values(given).filter((value) => typeof value === 'number');
      for (const figure of figures) expect(sentence).toContain(figure.toLocaleString(language));
    }
  }
});

test('one that an earlier version kept as a sentence stays that sentence', () => {
  expect(wordHeadline('Tries fell at “Sidelined”.', mailWords('de', 'en').say)).toBe('Tries fell at “Sidelined”.');
});
