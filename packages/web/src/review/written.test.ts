import type { Adjustment } from '@micromoment/core';
import { expect, test } from 'vitest';
import { adjustmentOf, choiceOf, NOTHING_WRITTEN, wordsOf } from './written.ts';

const twist: Adjustment = { kind: 'difficulty', change: 'new-twist', moment: 'coffee', scene: '' };
const split: Adjustment = { kind: 'difficulty', change: 'split', moment: 'coffee', second: { scene: '', ask: '' } };
const slower: Adjustment = { kind: 'cadence', change: 'per-week', perWeek: 1 };
const page = { choices: [twist, split, slower].map((adjustment, place) => ({ name: `Choice ${place}`, title: `The ${place}th`, adjustment, checks: null })) };

test('nothing chosen, leaving it, and a choice are three different things', () => {
  expect(adjustmentOf(page, NOTHING_WRITTEN)).toBeUndefined();
  expect(adjustmentOf(page, { ...NOTHING_WRITTEN, chosen: null })).toBeNull();
  expect(adjustmentOf(page, { ...NOTHING_WRITTEN, chosen: 'Choice 2' })).toEqual(slower);
});

test('a choice that is offered no more is none', () => {
  expect(adjustmentOf(page, { ...NOTHING_WRITTEN, chosen: 'Choice 9' })).toBeUndefined();
  expect(choiceOf(page, { chosen: 'Choice 9' })).toBeUndefined();
});

test('the words written for a change go into it, and come out of it again', () => {
  for (const [chosen, words] of [
    ['Choice 0', { scene: 'It rains.' }],
    ['Choice 1', { scene: 'The next day.', ask: 'And now?' }],
  ] as const) {
    const adjustment = adjustmentOf(page, { ...NOTHING_WRITTEN, chosen, words });
    expect(adjustment && wordsOf(adjustment)).toEqual(words);
  }
});
