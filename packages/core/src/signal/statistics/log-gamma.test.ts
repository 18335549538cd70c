import { expect, test } from 'vitest';
import { logChoose, logGamma } from './log-gamma.ts';

test('the gamma function of whole numbers is a factorial', () => {
  let logFactorial = 0;
  for (let n = 1; n <= 170; n += 1) {
    logFactorial += Math.log(n);
    expect(logGamma(n + 1)).toBeCloseTo(logFactorial, 10);
  }
});

test('known values at halves and at extremes', () => {
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
  expect(logGamma(1)).toBeCloseTo(0, 14);
  expect(logGamma(2)).toBeCloseTo(0, 14);
  expect(logGamma(1e-8)).toBeCloseTo(18.420680738180209, 12);
  expect(logGamma(1e6) / 12815504.569147611).toBeCloseTo(1, 14);
});

test('the ways to choose agree with Pascal’s triangle', () => {
  let row = [1];
  for (let n = 0; n <= 40; n += 1) {
    row.forEach((ways, k) => expect(Math.exp(logChoose(n, k)) / ways).toBeCloseTo(1, 12));
    row = [1, ...row.slice(1).map((ways, k) => ways + (row[k] ?? 0)), 1];
  }
  expect(logChoose(3, 4)).toBe(-Infinity);
});
