import { instant, KEPT, type Entry, type Revision } from '@micromoment/core';
import { expect, test } from 'vitest';
import { keptOfMe } from './kept-of-me.ts';

const envelope = (at: number) => ({
  id: `e${at}`,
  person: 'sam',
  author: 'sam',
  device: 'd',
  seq: at,
  at: instant(at),
  zone: 'UTC',
  blueprint: 'ask',
  revision: 'r' as Revision, // any text will do here
  moment: 'm',
  twist: null,
  touchpoint: null,
});
const journal: readonly Entry[] = [
  { ...envelope(1), kind: 'opened', facts: {}, words: {} },
  { ...envelope(2), kind: 'responded', facts: { seconds: 3 }, words: { response: 'What was it like?' } },
  { ...envelope(3), kind: 'rated-confidence', facts: { rating: 2, when: 'before' }, words: {} },
  { ...envelope(4), author: 'leila', kind: 'observed', facts: { sighting: 'saw-it' }, words: {} },
];
const of = (kept: string) => keptOfMe(journal).find((line) => line.kept === kept);

test('every kind of thing that is kept has a line', () => {
  expect(keptOfMe([]).map(({ kept }) => kept)).toEqual(KEPT);
});

test('a line holds what there is of it, and the newest words of it', () => {
  expect(of('words')).toMatchObject({ count: 1, newest: 'What was it like?' });
  expect(of('attempts')).toMatchObject({ count: 2, newest: undefined });
  expect(of('ratings')?.count).toBe(1);
  expect(of('observation')?.count).toBe(1);
  expect(of('observation-words')?.count).toBe(0);
  expect(of('name')?.count).toBe(null);
});

test('nobody but the person themselves is shown all of what they write', () => {
  expect(
    of('words')
      ?.sights.filter(({ seen }) => seen === 'all')
      .map(({ viewer }) => viewer),
  ).toEqual(['self']);
  expect(of('words')?.sights.find(({ viewer }) => viewer === 'admin')?.seen).toBe('none');
});
