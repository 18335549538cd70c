import { expect, test } from 'vitest';
import { delivered, MONDAY, ONE, practice } from '../../signal/testing.ts';
import { DAY, later } from '../../time/instant.ts';
import { findInsight } from '../insight.ts';

const blueprint = practice('coffee', 'sidelined');
const hours = Array.from({ length: 12 }, (_, turn) => 9 + turn * 72);
const insight = (people: number, opens: (turn: number, person: number) => boolean) =>
  findInsight({ ...delivered(people, hours, opens), blueprint, revision: ONE, now: later(MONDAY, 180 * DAY) });

test('people who open fewer and fewer prompts are to be asked less often', () => {
  const found = insight(30, (turn, person) => turn < 6 || (turn + person) % 3 === 0);
  expect(found).toMatchObject({ status: 'decide', sign: { kind: 'opens-fall' }, suggested: { change: 'per-week', perWeek: 1 } });
  expect(found.headline).toEqual({ says: 'opens-fall', given: { early: 100, late: 33 } });
});

test('opening two of three prompts throughout is no fall', () => {
  expect(insight(30, (turn, person) => (turn + person) % 3 !== 0).sign).toBeNull();
});

test('four people are too few to say anything of', () => {
  expect(insight(4, (turn) => turn < 6).sign).toBeNull();
});
