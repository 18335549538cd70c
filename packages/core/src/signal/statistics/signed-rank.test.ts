import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededDice } from '../../chance/dice.ts';
import { signedRank } from './signed-rank.ts';

test('all ten the same way is one chance in 1024', () => {
  expect(signedRank([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual({ n: 10, greater: 1 / 1024, less: 1 });
});

test('Wilcoxon’s table: with ten differences a lower sum of 8 or less has a chance of 0.0244', () => {
  // The negative ranks are 1, 2 and 5: a sum of eight.
  expect(signedRank([-1, -2, 3, 4, -5, 6, 7, 8, 9, 10]).greater).toBeCloseTo(25 / 1024, 12);
});

test('few differences agree with trying every way of giving signs, ties and noughts included', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 9 }), (differences) => {
      const { greater, less } = signedRank(differences);
      expect(greater).toBeCloseTo(byTryingAll(differences), 10);
      expect(less).toBeCloseTo(byTryingAll(differences.map((each) => -each)), 10);
    }),
    { numRuns: 60 },
  );
});

test('beyond a hundred differences it agrees with throwing the signs at random', () => {
  const dice = seededDice('signs');
  const sizes = Array.from({ length: 120 }, (_, index) => 1 + (index % 17));
  const ranks = sizes.map((size) => sizes.filter((other) => other < size).length + (sizes.filter((other) => other === size).length + 1) / 2);
  const seen = sizes.map((size, index) => (index % 5 < 2 ? -size : size));
  const sumOf = (ups: readonly boolean[]) => ranks.reduce((sum, rank, index) => sum + (ups[index] ? rank : 0), 0);
  const reached = sumOf(seen.map((each) => each > 0));
  const asMuch = Array.from({ length: 20_000 }, () => sumOf(ranks.map(() => dice() < 0.5))).filter((sum) => sum >= reached).length / 20_000;
  expect(signedRank(seen).greater / asMuch).toBeGreaterThan(0.8);
  expect(signedRank(seen).greater / asMuch).toBeLessThan(1.25);
});

function byTryingAll(differences: readonly number[]): number {
  const sizes = differences.filter((each) => each !== 0).map(Math.abs);
  const rank = (size: number) => sizes.filter((other) => other < size).length + (sizes.filter((other) => other === size).length + 1) / 2;
  const seen = differences.filter((each) => each > 0).reduce((sum, each) => sum + rank(each), 0);
  const ways = Array.from({ length: 2 ** sizes.length }, (_, signs) => sizes.reduce((sum, size, index) => sum + (signs & (1 << index) ? rank(size) : 0), 0));
  return ways.filter((sum) => sum >= seen - 1e-9).length / ways.length;
}
