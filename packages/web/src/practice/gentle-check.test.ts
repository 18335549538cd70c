import { expect, test } from 'vitest';
import { gentleCheck } from './gentle-check.ts';

const moment = { criteria: { question: 'present' }, maxWords: 6 } as const;

test('nothing is said before anything is written', () => {
  expect(gentleCheck('  ', moment)).toBe('');
});

test('question marks are counted where a question is wanted', () => {
  expect(gentleCheck('What was it like?', moment)).toBe('One question mark.');
  expect(gentleCheck('It stung.', moment)).toBe('No question mark yet.');
  expect(gentleCheck('Why? What? How?', moment)).toBe('Three question marks; one question is easier to answer.');
  expect(gentleCheck('It stung.', { criteria: {} })).toBe('');
});

test('length is mentioned only when it is more than plenty', () => {
  expect(gentleCheck('What was it like to read that in there?', moment)).toBe('One question mark. 9 words; about 6 is plenty.');
});
