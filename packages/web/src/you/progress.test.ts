import { instant, type Blueprint, type Entry, type Revision } from '@micromoment/core';
import { expect, test } from 'vitest';
import { foldProgress, noticedIn, ownSentences } from './progress.ts';

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
const planned = (at: number): Entry => ({
  ...envelope(at),
  kind: 'planned-trial',
  facts: { until: instant(at + 10), remindAt: null },
  words: { if: 'a', then: 'b', with: '' },
});
const lookedBack = (at: number, outcome: 'tried' | 'not-yet', happened = ''): Entry => ({
  ...envelope(at),
  kind: 'reflected',
  facts: { outcome },
  words: happened === '' ? {} : { happened },
});
const rated = (at: number, rating: 1 | 4, when: 'before' | 'after' | 'looking-back'): Entry => ({
  ...envelope(at),
  kind: 'rated-confidence',
  facts: { rating, when },
  words: {},
});
const larder = { blueprints: [{ revision: 'r' as Revision, blueprint: { id: 'ask', title: 'Ask' } as Blueprint }] }; // only its id is looked at

test('a person who has done nothing has no progress, and one who practises something unknown here neither', () => {
  expect(foldProgress([], larder)).toEqual([]);
  expect(foldProgress([planned(1)], { blueprints: [] })).toEqual([]);
});

test('tries only add up: a plan that was not tried takes none away and adds none', () => {
  const journal = [planned(1), lookedBack(2, 'tried'), planned(3), lookedBack(4, 'not-yet'), planned(5), lookedBack(6, 'tried')];
  expect(foldProgress(journal, larder)[0]?.tries).toEqual([2, 6]);
  for (let length = 1; length <= journal.length; length += 1) {
    const [shorter, longer] = [
      foldProgress(journal.slice(0, length - 1), larder)[0]?.tries.length ?? 0,
      foldProgress(journal.slice(0, length), larder)[0]?.tries.length ?? 0,
    ];
    expect(longer).toBeGreaterThanOrEqual(shorter);
  }
});

test('a rating of where one began, made from the end, is no point of the line', () => {
  const journal = [rated(1, 1, 'before'), rated(2, 4, 'after'), rated(3, 1, 'looking-back')];
  expect(foldProgress(journal, larder)[0]?.confidence.map(({ facts }) => facts.rating)).toEqual([1, 4]);
});

test('what somebody noticed is there where they wrote it, newest first', () => {
  const journal = [planned(1), lookedBack(2, 'tried', 'She looked up.'), planned(3), lookedBack(4, 'tried'), planned(5), lookedBack(6, 'tried', 'He went on.')];
  expect(foldProgress(journal, larder)[0]?.noticed.flatMap(noticedIn)).toEqual(['He went on.', 'She looked up.']);
});

test('own sentences are one’s own: a colleague’s note is not among them', () => {
  const journal: readonly Entry[] = [
    { ...envelope(1), kind: 'responded', facts: { seconds: 3 }, words: { response: ' What was it like? ' } },
    { ...envelope(2), author: 'leila', kind: 'observed', facts: { sighting: 'saw-it' }, words: { note: 'You asked.' } },
    lookedBack(3, 'tried', 'She looked up.'),
  ];
  expect(ownSentences(journal).map(({ text }) => text)).toEqual(['She looked up.', 'What was it like?']);
});
