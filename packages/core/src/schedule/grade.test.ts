import { expect, test } from 'vitest';
import type { FactEntry } from '../journal/entry.ts';
import { gradeOf } from './grade.ts';
import { coffee, happened, rule, sidelined, START, type Happened } from './testing.ts';

const only = (entry: Happened): FactEntry => happened(entry)[0] as FactEntry; // one in, one out
const decided = (...path: readonly { readonly scene: string | null; readonly option: string }[]) =>
  only({ at: START, kind: 'decided', moment: 'sidelined', facts: { seconds: 60, path, state: { trust: 3, engagement: 3 } } });
const recalled = (recall: string) => only({ at: START, kind: 'recalled', moment: 'rule', facts: { seconds: 60, recall } });

test('a written response counts as brought back, whatever was written', () => {
  expect(gradeOf(only({ at: START, kind: 'responded', moment: 'coffee', facts: { seconds: 60 } }), coffee)).toBe('good');
});

test('what the learner says came back, came back', () => {
  expect(['missed', 'part', 'all'].map((recall) => gradeOf(recalled(recall), rule))).toEqual(['again', 'hard', 'good']);
});

test('a path is judged by what it did to trust and engagement', () => {
  expect(gradeOf(decided({ scene: null, option: 'explore' }), sidelined)).toBe('good');
  expect(gradeOf(decided({ scene: null, option: 'dismiss' }), sidelined)).toBe('again');
  expect(gradeOf(decided({ scene: null, option: 'defer' }, { scene: 'thursday', option: 'ask' }), sidelined)).toBe('hard');
});

test('an option that is no longer written neither helps nor harms', () => {
  expect(gradeOf(decided({ scene: null, option: 'written-out' }), sidelined)).toBe('hard');
});

test('a trial, a look back and an opening say nothing of memory', () => {
  expect(gradeOf(only({ at: START, kind: 'reflected', moment: 'look-back', facts: { outcome: 'tried' } }), coffee)).toBeNull();
  expect(gradeOf(only({ at: START, kind: 'opened', moment: 'coffee' }), coffee)).toBeNull();
});
