import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fisherExact } from './fisher.ts';

const share = fc.integer({ min: 0, max: 40 }).chain((n) => fc.record({ k: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

test('the lady tasting tea', () => {
  const tea = fisherExact({ here: { k: 3, n: 4 }, there: { k: 1, n: 4 } });
  expect(tea.greater).toBeCloseTo(17 / 70, 12);
  expect(tea.less).toBeCloseTo(69 / 70, 12);
  expect(tea.twoSided).toBeCloseTo(34 / 70, 12);
});

test('seven of eleven against three of fifty-eight', () => {
  const { greater } = fisherExact({ here: { k: 7, n: 11 }, there: { k: 3, n: 58 } });
  expect(greater).toBeCloseTo(bruteForce({ k: 7, n: 11 }, { k: 3, n: 58 }), 12);
  expect(greater).toBeLessThan(1e-4);
});

test('both sides are the sums of exact binomial coefficients', () => {
  fc.assert(
    fc.property(share, share, (here, there) => {
      const { greater, less, twoSided } = fisherExact({ here, there });
      expect(greater).toBeCloseTo(bruteForce(here, there), 9);
      expect(less).toBeCloseTo(fisherExact({ here: there, there: here }).greater, 9);
      expect(twoSided).toBeGreaterThanOrEqual(Math.min(greater, less) - 1e-9);
      expect(twoSided).toBeCloseTo(fisherExact({ here: there, there: here }).twoSided, 9);
    }),
  );
});

test('two empty sides are no evidence', () => {
  expect(fisherExact({ here: { k: 0, n: 0 }, there: { k: 0, n: 0 } })).toEqual({ greater: 1, less: 1, twoSided: 1 });
});

/** The same sum in whole numbers without rounding. */
function bruteForce(here: { k: number; n: number }, there: { k: number; n: number }): number {
  const drawn = here.k + there.k;
  let [atLeast, all] = [0n, 0n];
  for (let k = Math.max(0, drawn - there.n); k <= Math.min(here.n, drawn); k += 1) {
    const ways = waysToChoose(here.n, k) * waysToChoose(there.n, drawn - k);
    all += ways;
    if (k >= here.k) atLeast += ways;
  }
  return Number((atLeast * 10n ** 18n) / all) / 1e18;
}

function waysToChoose(n: number, k: number): bigint {
  let ways = 1n;
  for (let step = 1; step <= k; step += 1) ways = (ways * BigInt(n - k + step)) / BigInt(step);
  return ways;
}
