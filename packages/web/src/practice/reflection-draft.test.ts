import { exampleComesFirst, minutes, type Blueprint, type ReflectMoment } from '@micromoment/core';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Draft } from '../offline/drawers.ts';
import { reflected, reflectSteps } from './reflection-draft.ts';

const moment: ReflectMoment = {
  id: 'look-back',
  kind: 'reflect',
  minutes: minutes(2),
  develops: [],
  replaces: [],
  after: 'try-it',
  asks: ['happened', 'tone', 'reaction', 'next'],
  beside: 'coffee',
};
const blueprint = { moments: [moment, { id: 'seen', kind: 'observe' }, { id: 'coffee', kind: 'respond' }] } as unknown as Blueprint; // only the kinds are looked at
const withDraft = (draft: Draft, touchpoint: string | null = null, visits = 0) => ({
  moment,
  blueprint,
  visits,
  about: { touchpoint },
  pen: { words: signal(draft) },
});
const names = (outcome: Parameters<typeof reflectSteps>[1]) => reflectSteps(withDraft({}), outcome).map(({ name }) => name);

test('a look back keeps what was written and rated, and leaves out what was not', () => {
  const draft = { outcome: 'tried', happened: ' Priya told me. ', tone: '', 'tone rated': '4', 'reaction rated': '5', next: 'Wait longer.' };
  expect(reflected(withDraft(draft), 'tried')).toEqual({
    kind: 'reflected',
    facts: { outcome: 'tried', tone: 4, reaction: 5 },
    words: { happened: 'Priya told me.', next: 'Wait longer.' },
  });
});

test('what was not tried is not rated, even when ratings were begun', () => {
  expect(reflected(withDraft({ 'tone rated': '2', next: 'Smaller.' }), 'not-yet')).toEqual({
    kind: 'reflected',
    facts: { outcome: 'not-yet' },
    words: { next: 'Smaller.' },
  });
});

test('a part that the moment does not ask for is not kept', () => {
  expect(reflected(withDraft({ 'timing rated': '3', timing: 'late' }), 'partly')).toEqual({ kind: 'reflected', facts: { outcome: 'partly' }, words: {} });
});

test('after a try comes the long way, with somebody to ask', () => {
  expect(names('tried')).toEqual(['outcome', 'happened', 'manner', 'beside', 'confidence', 'ask', 'done']);
});

test('after none comes a smaller step, and the plan once more', () => {
  expect(names('no-opportunity')).toEqual(['outcome', 'beside', 'again', 'done']);
});

test('a look back never stands without its example', () => {
  expect(names('not-yet')).toContain('beside');
  expect(names('partly')).toContain('beside');
});

// As chance has it for these two, on every device.
const [FIRST, AFTERWARDS] = ['a', 'b'] as const;

const stepsAt = (touchpoint: string | null, visits: number) => reflectSteps(withDraft({}, touchpoint, visits), 'tried').map(({ name }) => name);
const factsAt = (touchpoint: string | null, visits: number) => reflected(withDraft({}, touchpoint, visits), 'tried').facts;

test('from the second look back on, chance says whether its example comes first, and the figures know', () => {
  expect([exampleComesFirst(FIRST), exampleComesFirst(AFTERWARDS)]).toEqual([true, false]);
  expect(stepsAt(FIRST, 1).slice(0, 3)).toEqual(['outcome', 'example', 'happened']);
  expect([...stepsAt(AFTERWARDS, 1), ...stepsAt(FIRST, 0), ...stepsAt(null, 1)]).not.toContain('example');
  expect([factsAt(FIRST, 1), factsAt(AFTERWARDS, 1), factsAt(FIRST, 0)]).toEqual([
    { outcome: 'tried', exampleFirst: true },
    { outcome: 'tried', exampleFirst: false },
    { outcome: 'tried' },
  ]);
});
