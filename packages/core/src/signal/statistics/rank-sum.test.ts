import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededDice } from '../../chance/dice.ts';
import { rankSum } from './rank-sum.ts';

test('three figures all above three others are one chance in twenty', () => {
  expect(rankSum([4, 5, 6], [1, 2, 3])).toEqual({ greater: 1 / 20, less: 1 });
  expect(rankSum([1, 2, 3], [4, 5, 6])).toEqual({ greater: 1, less: 1 / 20 });
});

test('Mann and Whitney’s table: of five and five, a rank sum of 19 or less has a chance of 0.0476', () => {
  // Ranks 1, 2, 3, 4 and 9.
  expect(rankSum([1, 2, 3, 4, 9], [5, 6, 7, 8, 10]).less).toBeCloseTo(12 / 252, 12);
});

test('few figures agree with trying every way of dealing them out, ties included', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4), { minLength: 1, maxLength: 5 }), fc.array(fc.nat(4), { minLength: 1, maxLength: 5 }), (one, other) => {
      expect(rankSum(one, other).greater).toBeCloseTo(byTryingAll(one, other), 10);
      expect(rankSum(one, other).less).toBeCloseTo(byTryingAll(other, one), 10);
    }),
    { numRuns: 100 },
  );
});

test('beyond sixty figures it agrees with dealing them out at random', () => {
  const dice = seededDice('deal');
  const [one, other] = [60, 50].map((many, group) => Array.from({ length: many }, (_, place) => (place * 7 + group * 3) % 11));
  const reached = rankSumOf(one!, other!);
  const asMuch =
    Array.from({ length: 6_000 }, () => {
      const dealt = [...one!, ...other!].map((figure) => ({ figure, by: dice() })).toSorted((a, b) => a.by - b.by);
      return rankSumOf(
        dealt.slice(0, 60).map(({ figure }) => figure),
        dealt.slice(60).map(({ figure }) => figure),
      );
    }).filter((sum) => sum >= reached).length / 6_000;
  expect(Math.abs(rankSum(one!, other!).greater - asMuch)).toBeLessThan(0.02);
});

test('figures that are all the same say nothing either way', () => {
  expect(rankSum([1, 1, 1], [1, 1])).toEqual({ greater: 1, less: 1 });
  const many = Array.from({ length: 40 }, () => 1);
  expect(rankSum(many, many)).toEqual({ greater: 1, less: 1 });
});

/** Ranks by counting who is below, ties at their middle. */
function rankSumOf(one: readonly number[], other: readonly number[]): number {
  const all = [...one, ...other];
  const rank = (figure: number) => all.filter((each) => each < figure).length + (all.filter((each) => each === figure).length + 1) / 2;
  return one.reduce((sum, figure) => sum + rank(figure), 0);
}

function byTryingAll(one: readonly number[], other: readonly number[]): number {
  const all = [...one, ...other];
  const reached = rankSumOf(one, other);
  let [as, ways] = [0, 0];
  for (let picked = 0; picked < 2 ** all.length; picked += 1) {
    const mine = all.filter((_, place) => (picked >> place) % 2 === 1);
    if (mine.length !== one.length) continue;
    ways += 1;
    as += Number(
      rankSumOf(
        mine,
        all.filter((_, place) => (picked >> place) % 2 === 0),
      ) >= reached,
    );
  }
  return as / ways;
}
