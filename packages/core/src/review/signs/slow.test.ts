import { expect, test } from 'vitest';
import { MONDAY, ONE, practice, tell, type Told } from '../../signal/testing.ts';
import { DAY, later } from '../../time/instant.ts';
import { findInsight } from '../insight.ts';

const blueprint = practice('coffee', 'sidelined');
const answered = (moment: string, seconds: readonly number[]): readonly Told[] =>
  seconds.flatMap((took, place): readonly Told[] => [
    { person: `person-${place}`, moment, kind: 'opened' },
    { person: `person-${place}`, moment, kind: 'decided', hour: 1, facts: { seconds: took, path: [], state: {} } },
  ]);
const insight = (all: readonly Told[]) => findInsight({ facts: tell(...all), blueprint, revision: ONE, now: later(MONDAY, 180 * DAY) });

test('a prompt that takes most people longer than its minutes is to be split, although nobody stops there', () => {
  const long = Array.from({ length: 40 }, (_, place) => (place < 36 ? 200 + place : 60));
  const found = insight([...answered('sidelined', long), ...answered('coffee', Array(40).fill(80))]);
  expect(found).toMatchObject({
    status: 'decide',
    sign: { kind: 'slow', moment: 'sidelined' },
    suggested: { change: 'split' },
    alternatives: [{ change: 'simplify' }],
  });
  expect(found.headline).toEqual({ says: 'slow', given: { moment: 'Sidelined', limit: 2, median: 3.6 } });
});

test('a few who take their time are no sign of anything', () => {
  const mixed = Array.from({ length: 40 }, (_, place) => (place < 18 ? 300 : 60));
  expect(insight([...answered('sidelined', mixed), ...answered('coffee', Array(40).fill(80))]).status).not.toBe('decide');
});
