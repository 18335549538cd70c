import { expect, test } from 'vitest';
import { MONDAY, ONE, practice, respond, tell, told, type Told } from '../../signal/testing.ts';
import { DAY, later } from '../../time/instant.ts';
import { findInsight } from '../insight.ts';

const blueprint = practice(respond('coffee-chat'), 'sidelined');

/** Before every other look back stands an example; each names as many parts as it is told to. */
function insight(people: number, parts: (exampleFirst: boolean, place: number) => number, isByChance = true) {
  const looks = Array.from({ length: people * 8 }, (_, place): Told => {
    const exampleFirst = place % 2 === 0;
    const rated = Object.fromEntries(['tone', 'timing', 'reaction'].slice(0, parts(exampleFirst, place)).map((part) => [part, 3]));
    const facts = { outcome: 'tried', ...rated, ...(isByChance && { exampleFirst }) };
    return {
      person: `person-${Math.floor(place / 8)}`,
      touchpoint: `look-${place}`,
      moment: 'look-back',
      kind: 'reflected',
      hour: 10 + (place % 8) * 72,
      facts,
    };
  });
  const facts = tell(...told('sidelined', { met: 30, stopped: 1, prefix: 'other' }), ...looks);
  return findInsight({ facts, blueprint, revision: ONE, now: later(MONDAY, 180 * DAY) });
}

test('looks back that name more after an example ask for more examples', () => {
  const found = insight(30, (exampleFirst, place) => (exampleFirst ? 3 : place % 3));
  expect(found).toMatchObject({ status: 'decide', sign: { kind: 'examples-deepen' }, suggested: { change: 'add-example', moment: 'coffee-chat' } });
});

test('where an example makes no difference nothing is said', () => {
  expect(insight(30, (_, place) => place % 3).sign).toBeNull();
});

test('where it was not left to chance nothing is said either', () => {
  expect(insight(30, (exampleFirst, place) => (exampleFirst ? 3 : place % 3), false).sign).toBeNull();
});
