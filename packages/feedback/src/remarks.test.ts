import { expect, test } from 'vitest';
import { CRITERIA } from './criteria.ts';
import { CRITERION_NAMES, type CriterionName } from './criterion.ts';
import { look, type Seen, type SightState } from './look.ts';
import { remarks, remarksOn } from './remarks.ts';

const english = { language: 'en' };
const seen = (states: Partial<Record<CriterionName, SightState>>): Seen => {
  const { criteria } = look('', english);
  const changed = Object.fromEntries(Object.entries(states).map(([name, state]) => [name, { state, spans: [[0, 3] as const], evidence: [] }]));
  return { gate: 'open', tier: 0, criteria: { ...criteria, ...changed } };
};
const everything = Object.fromEntries(CRITERION_NAMES.map((name) => [name, 'present' as const]));

test('a criterion that does not speak makes no remark', () => {
  const quiet = CRITERION_NAMES.filter((name) => CRITERIA[name].onDevice.status !== 'speaks');
  for (const name of quiet) for (const want of ['present', 'absent'] as const) expect(remarksOn(seen({ [name]: 'found' }), { [name]: want }, 'en')).toEqual([]);
});

test('there are never more than two remarks, one of each kind, each a question', () => {
  const said = remarksOn(seen(Object.fromEntries(CRITERION_NAMES.map((name, index) => [name, index % 2 ? 'found' : 'not_found']))), everything, 'en');
  expect(said.length).toBeLessThanOrEqual(2);
  expect(new Set(said.map(({ kind }) => kind)).size).toBe(said.length);
  expect(said.every(({ asks }) => asks.endsWith('?'))).toBe(true);
});

test('an unsure look says nothing', () => {
  expect(remarksOn(seen({}), everything, 'en')).toEqual([]);
});

test('nothing is said about a text behind a closed gate', () => {
  expect(remarks('I want to end my life. How?', { question: 'present' }, english)).toEqual([]);
});

test('a name the registry does not know is passed over', () => {
  expect(remarks('How are you?', { warmth: 'present' }, english)).toEqual([]);
});
