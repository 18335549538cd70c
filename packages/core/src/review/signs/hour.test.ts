import { expect, test } from 'vitest';
import { delivered, MONDAY, ONE, practice } from '../../signal/testing.ts';
import { DAY, later } from '../../time/instant.ts';
import { findInsight } from '../insight.ts';

const blueprint = practice('coffee', 'sidelined');
// In turn in the morning, at midday and in the afternoon.
const hours = Array.from({ length: 12 }, (_, turn) => (turn % 3 === 0 ? 9 : turn % 3 === 1 ? 12 : 16) + turn * 72);
const insight = (opens: (turn: number, person: number) => boolean) =>
  findInsight({ ...delivered(30, hours, opens), blueprint, revision: ONE, now: later(MONDAY, 180 * DAY) });

test('prompts that stay closed in the afternoon and are opened at other hours come at the wrong time', () => {
  const found = insight((turn, person) => turn % 3 !== 2 || person % 4 === 0);
  expect(found).toMatchObject({ status: 'decide', sign: { kind: 'hour', part: 'afternoon' }, suggested: { change: 'hour', at: 'morning' } });
  expect(found.headline).toEqual({ says: 'hour', given: { part: 'afternoon', inside: 27, outside: 100 } });
});

test('prompts left closed at any hour alike say nothing of the hour', () => {
  expect(insight((turn, person) => (Math.floor(turn / 3) + person) % 4 !== 0).sign).toBeNull();
});
