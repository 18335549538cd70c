import { expect, test } from 'vitest';
import { decide, practice, respond, trial } from '../signal/testing.ts';
import type { Adjustment } from './adjustment.ts';
import { draftShareBack } from './share-back.ts';

const blueprint = practice(respond('coffee-chat'), 'sidelined');
const simplify: Adjustment = { kind: 'difficulty', change: 'simplify', moment: 'sidelined' };
const suggested = { status: 'decide', suggested: simplify } as const;

test('a change that follows from practice says what practice showed and what is different now', () => {
  expect(draftShareBack(simplify, suggested, blueprint)).toEqual([
    { says: 'asks-much', given: { moment: 'Sidelined' } },
    { says: 'fewer-choices', given: { moment: 'Sidelined', named: 'no', now: 1, before: 2 } },
  ]);
});

test('a change of another kind does not claim to follow from the figures', () => {
  const slower: Adjustment = { kind: 'cadence', change: 'per-week', perWeek: 1 };
  expect(draftShareBack(slower, suggested, blueprint)).toEqual([
    { says: 'looked', given: { title: 'Ask before you answer' } },
    { says: 'less-often', given: { pace: 'weekly', perWeek: 1 } },
  ]);
});

test('leaving it as it is is worth a sentence as well', () => {
  const says = (['decide', 'keep', 'not-enough-yet'] as const).map((status) => draftShareBack(null, { status, suggested: null }, blueprint)[0]?.says);
  expect(says).toEqual(['left', 'kept', 'early']);
});

test('a long name is cut, so that two of them leave room for the rest', () => {
  const long = { ...practice(respond('coffee-chat'), decide('sidelined', { title: 'x'.repeat(400) })), title: 'y'.repeat(400) };
  const [looked, simpler] = draftShareBack(simplify, { status: 'decide', suggested: null }, long);
  expect(looked).toEqual({ says: 'looked', given: { title: `${'y'.repeat(59)}…` } });
  expect(simpler).toMatchObject({ given: { moment: `${'x'.repeat(59)}…`, named: 'yes' } });
});

test('a suggestion somebody has put words into still follows from what practice showed', () => {
  const written = practice(respond('coffee-chat'), trial('try-it'));
  const reasonFor = (suggestion: Adjustment, adjustment: Adjustment) =>
    draftShareBack(adjustment, { status: 'decide', suggested: suggestion }, written)[0]?.says;
  const example: Adjustment = { kind: 'relevance', change: 'add-example', moment: 'coffee-chat', text: '', because: '' };
  const occasion: Adjustment = { kind: 'relevance', change: 'other-occasion', moment: 'try-it', if: 'somebody sighs' };
  const twist: Adjustment = { kind: 'difficulty', change: 'new-twist', moment: 'coffee-chat', scene: '' };
  expect(reasonFor(example, { ...example, text: 'What was hardest?', because: 'It asks.' })).toBe('needed-example');
  expect(reasonFor(occasion, { ...occasion, if: 'a meeting ends' })).toBe('seldom-occasion');
  expect(reasonFor(twist, { ...twist, scene: 'The camera is off.' })).toBe('became-easy');
});
