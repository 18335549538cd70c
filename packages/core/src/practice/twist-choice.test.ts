import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededDice } from '../chance/dice.ts';
import { coffee, rule, tryIt } from '../schedule/testing.ts';
import { chooseTwist, type Surface } from './twist-choice.ts';

const afterVisits = (moment: typeof coffee | typeof rule, visits: number, seed: string): readonly Surface[] => {
  const dice = seededDice(seed);
  return Array.from({ length: visits }).reduce<readonly Surface[]>((met) => [...met, chooseTwist(moment, met, dice)], []);
};

test('the first visit is the moment as written', () => {
  expect(chooseTwist(coffee, [], seededDice('x'))).toBeNull();
});

test('a moment without twists is always as written', () => {
  expect(chooseTwist(tryIt, [null, null], seededDice('x'))).toBeNull();
});

test('no surface returns within three exposures when there are at least three', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (seed, visits) => {
      const met = afterVisits(coffee, visits, seed);
      expect(met.filter((surface, index) => met.slice(Math.max(0, index - 2), index).includes(surface))).toEqual([]);
    }),
  );
});

test('with two surfaces they take turns', () => {
  expect(afterVisits(rule, 5, 'x')).toEqual([null, 'backwards', null, 'backwards', null]);
});

test('all surfaces are met before any is met a third time', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      expect(new Set(afterVisits(coffee, 4, seed)).size).toBe(4);
    }),
  );
});

test('a twist that is no longer written is not chosen', () => {
  expect(['camera-off', 'in-front-of-others', 'two-weeks-later']).toContain(chooseTwist(coffee, ['written-out', null], seededDice('x')));
});
