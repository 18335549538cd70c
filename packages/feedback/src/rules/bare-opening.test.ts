import { expect, test } from 'vitest';
import { read } from '../reading/reading.ts';
import { bareOpenings } from './bare-opening.ts';

const opens = (text: string): boolean => bareOpenings(read(text), 'advises').length > 0;

test('an order whose verb stands in no list is hinted at, after a run-up and a name too', () => {
  expect(['Ignore him.', 'so just forgive yourself', 'Sam, sharpen it first.', 'Please, knock.'].map(opens)).toEqual([true, true, true, true]);
});

test('a sentence with a subject, a question and a word of thanks hint at nothing', () => {
  expect(["You'd know.", 'It hurts.', 'What happened?', 'Are you all right?', 'Thanks for ringing.', "Sam's right."].map(opens)).toEqual(
    Array.from({ length: 6 }, () => false),
  );
});

test('the hint is weak: it never stands for the words to highlight', () => {
  expect(bareOpenings(read('Ignore him.'), 'advises')).toMatchObject([{ rule: 'advises/bare-opening', strength: 'weak' }]);
});
