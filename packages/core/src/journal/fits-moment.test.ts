import { expect, test } from 'vitest';
import type { Blueprint } from '../blueprint/blueprint.ts';
import type { Moment } from '../blueprint/moment.ts';
import { minutes } from '../time/instant.ts';
import { misfitOf, misfitSentence } from './fits-moment.ts';

const shared = { minutes: minutes(2), develops: [], replaces: [] };
const option = (id: string, next?: string) => ({ id, say: 'So?', then: 'He nods.', effect: {}, ...(next ? { next } : {}) });
const decide: Moment = {
  ...shared,
  id: 'sidelined',
  kind: 'decide',
  scene: 'A corridor.',
  state: { trust: 3, engagement: 3 },
  options: [option('dismiss'), option('defer', 'thursday'), option('explore')],
  scenes: [{ id: 'thursday', scene: 'Later.', options: [option('come-back')] }],
  insight: { intent: 'a', impact: 'b', rule: 'c' },
  twists: [{ id: 'on-the-stairs', scene: 'Stairs.' }],
};
const blueprint = { moments: [decide] } as Partial<Blueprint> as Blueprint; // only its moments are read

const entry = (changes: object) => ({ kind: 'opened' as const, moment: 'sidelined', twist: null, facts: {}, ...changes });
const path = (...options: string[]) => ({ kind: 'decided', facts: { path: options.map((id) => ({ scene: null, option: id })) } });

test('an entry about the moment itself fits', () => {
  expect(misfitOf(entry({}), blueprint)).toBeUndefined();
  expect(misfitOf(entry({ twist: 'on-the-stairs' }), blueprint)).toBeUndefined();
});

test('an unknown moment is named', () => {
  const misfit = misfitOf(entry({ moment: 'elsewhere' }), blueprint);
  expect(misfit && misfitSentence(misfit)).toBe('This revision of the blueprint has no moment "elsewhere".');
});

test('an unknown twist is named', () => {
  expect(misfitOf(entry({ twist: 'at-sea' }), blueprint)).toEqual({ kind: 'unknown-twist', moment: 'sidelined', twist: 'at-sea' });
});

test('a response does not answer a decide moment', () => {
  expect(misfitOf(entry({ kind: 'responded' }), blueprint)).toMatchObject({ kind: 'not-of-this-moment' });
});

test('a path fits when it reaches the insight, and only then', () => {
  expect(misfitOf(entry(path('explore')), blueprint)).toBeUndefined();
  expect(misfitOf(entry(path('defer', 'come-back')), blueprint)).toBeUndefined();
  expect(misfitOf(entry(path('defer')), blueprint)).toEqual({ kind: 'no-such-path', moment: 'sidelined' });
  expect(misfitOf(entry(path('explore', 'come-back')), blueprint)).toEqual({ kind: 'no-such-path', moment: 'sidelined' });
});
