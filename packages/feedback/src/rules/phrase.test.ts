import { expect, test } from 'vitest';
import { CRITERIA } from '../criteria.ts';
import { read } from '../reading/reading.ts';
import { matches } from './phrase.ts';

const said = (phrase: string, sentence: string) => matches(phrase, sentence).map(([from, until]) => sentence.slice(from, until));

test('words stand in order, whole, with commas where people put them', () => {
  expect(said('i promise', 'well, i, promise you')).toEqual(['i, promise']);
  expect(said('i promise', 'compromise i promised')).toEqual([]);
});

test('two dots let up to three words between, three dots up to seven', () => {
  expect(said('must .. hard', 'that must have been really hard')).toEqual(['must have been really hard']);
  expect(said('must .. hard', 'that must all in all have been really hard')).toEqual([]);
  expect(said('must ... hard', 'that must all in all have been really hard')).toEqual(['must all in all have been really hard']);
});

test('a hat holds a phrase to the start of a clause, after the little words people begin with', () => {
  expect(said('^what (is|was)', 'so honestly what was that')).toEqual(['what was']);
  expect(said('^what (is|was)', 'i know what was said')).toEqual([]);
});

test('a list, a number and an ending stand for their words', () => {
  expect(said('(so|very) <feeling>', 'that was so frustrating')).toEqual(['so frustrating']);
  expect(said('# times', '3 times')).toEqual(['3 times']);
  expect(said('you *ed', 'you interrupted me')).toEqual(['you interrupted']);
});

test('every phrase of every criterion can be read', () => {
  for (const { rule } of Object.values(CRITERIA)) expect(() => rule(read('Any sentence will compile them all, will it?'))).not.toThrow();
});
