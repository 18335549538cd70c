import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

test('an excerpt is the text itself while it is short, and never ends within a character', () => {
  expect(excerpt('A question.', 120)).toBe('A question.');
  expect(excerpt('Well done 👩🏽‍💻👩🏽‍💻', 11)).toBe('Well done 👩🏽‍💻…');
  expect(excerpt('One question, then another.', 13)).toBe('One question,…');
});
