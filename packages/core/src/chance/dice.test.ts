import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { between, oneOf, pick, seededDice } from './dice.ts';

const throws = (seed: string, count: number) => {
  const dice = seededDice(seed);
  return Array.from({ length: count }, dice);
};

test('dice of one seed fall the same way, dice of another do not', () => {
  expect(throws('sam', 20)).toEqual(throws('sam', 20));
  expect(throws('sam', 20)).not.toEqual(throws('pam', 20));
});

test('a throw is at least 0 and below 1', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      for (const one of throws(seed, 10)) expect(one >= 0 && one < 1).toBe(true);
    }),
  );
});

test('a hundred thousand seeds that differ in a digit never begin alike', () => {
  const beginnings = new Set(Array.from({ length: 100_000 }, (_, index) => throws(`enrolment-${index}`, 2).join()));
  expect(beginnings.size).toBe(100_000);
});

test('first throws of neighbouring seeds are spread evenly', () => {
  const bins = Array.from({ length: 16 }, () => 0);
  for (let seed = 0; seed < 32_000; seed += 1) bins[Math.floor((throws(`learner ${seed}`, 1)[0] ?? 0) * 16)]! += 1; // 0 to 15
  // 2,000 a bin; five standard deviations are 217.
  expect(Math.max(...bins.map((count) => Math.abs(count - 2000)))).toBeLessThan(217);
});

test('a choice is one of the choices, and of nothing there is none', () => {
  const dice = seededDice('choice');
  expect(['a', 'b']).toContain(pick(dice, ['a', 'b']));
  expect(pick(dice, [])).toBeUndefined();
  expect(() => oneOf(dice, [])).toThrow(RangeError);
});

test('between reaches both ends and goes past neither', () => {
  const dice = seededDice('ends');
  expect(new Set(Array.from({ length: 200 }, () => between(dice, 3, 5)))).toEqual(new Set([3, 4, 5]));
});
