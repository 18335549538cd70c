import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalCdf, normalQuantile } from './normal.ts';

test('known points', () => {
  expect(normalCdf(0)).toBe(0.5);
  expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 14);
  expect(normalCdf(-6) / 9.865876450376981e-10).toBeCloseTo(1, 12);
  expect(normalCdf(-20) / 2.7536241186062337e-89).toBeCloseTo(1, 12);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
});

test('the two ways of summing meet without a step', () => {
  expect(normalCdf(-2 + 1e-9) - normalCdf(-2 - 1e-9)).toBeCloseTo(2e-9 * 0.05399096651318806, 15);
});

test('a quantile is where the distribution says it is, on both sides alike', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 0.5, noNaN: true }), (p) => {
      expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 9);
      expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(1 - (1 - p)), 9);
    }),
  );
});
