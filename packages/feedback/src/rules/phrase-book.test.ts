import { expect, test } from 'vitest';
import { read } from '../reading/reading.ts';
import { signsOf, type PhraseBook } from './phrase-book.ts';

const BOOK: PhraseBook = {
  of: 'overpromises',
  strong: { promise: '(i|we) promise' },
  weak: { will: '(i will|never)' },
  unless: ['(perhaps|maybe)'],
  limits: ['as far as i can'],
  except: ['never forget'],
  never: ['no promises'],
};

const told = (text: string) => signsOf(BOOK, read(text)).map(({ rule, strength }) => `${rule} ${strength}`);

test.each([
  ['i will do it, i promise', ['overpromises/promise strong', 'overpromises/will weak']],
  ['maybe i will, i promise', ['overpromises/promise weak', 'overpromises/will weak']],
  ['i will do it as far as i can, i promise', ['overpromises/promise weak']],
  ['i will do it as far as i can', []],
  ['i never forget, i promise', ['overpromises/promise strong']],
  ['i promise, no promises', []],
])('%s', (text, signs) => expect(told(text)).toEqual(signs));

test('a sentence takes back its own signs only', () => {
  expect(told('no promises. i promise')).toEqual(['overpromises/promise strong']);
});
