import { expect, test } from 'vitest';
import { delivered, MONDAY, ONE, practice, respond, tell, told, type Told } from '../../signal/testing.ts';
import { DAY, later } from '../../time/instant.ts';
import { findInsight } from '../insight.ts';

const blueprint = practice(respond('coffee-chat'), 'sidelined');
const hours = Array.from({ length: 8 }, (_, turn) => 9 + turn * 72);

/** Every other prompt has an example beside it; each look back names as many parts as it is told to. */
function insight(people: number, parts: (withExample: boolean, person: number) => number) {
  const { prompted } = delivered(people, hours, () => false);
  const shown = prompted.map((each, place) => ({ ...each, withExample: place % 2 === 0 }));
  const looks = shown.map(({ person, touchpoint, withExample }, place): Told => {
    const rated = Object.fromEntries(['tone', 'timing', 'reaction'].slice(0, parts(withExample, place)).map((part) => [part, 3]));
    return { person, touchpoint, moment: 'look-back', kind: 'reflected', hour: 10 + (place % 8) * 72, facts: { outcome: 'tried', ...rated } };
  });
  const facts = tell(...told('sidelined', { met: 30, stopped: 1, prefix: 'other' }), ...looks);
  return findInsight({ facts, prompted: shown, blueprint, revision: ONE, now: later(MONDAY, 180 * DAY) });
}

test('looks back that name more beside an example ask for more examples', () => {
  const found = insight(30, (withExample, place) => (withExample ? 3 : place % 3));
  expect(found).toMatchObject({ status: 'decide', sign: { kind: 'examples-deepen' }, suggested: { change: 'add-example', moment: 'coffee-chat' } });
});

test('where an example makes no difference nothing is said', () => {
  expect(insight(30, (_, place) => place % 3).sign).toBeNull();
});
