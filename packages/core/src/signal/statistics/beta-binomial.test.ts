import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { beliefAround, chanceAbove, chanceGreater, credible, believeAfter, NOTHING_KNOWN } from './beta-binomial.ts';
import { betaQuantile, incompleteBeta } from './incomplete-beta.ts';
import { logChoose } from './log-gamma.ts';

test('the incomplete beta function is a binomial tail', () => {
  // I_x(k, n - k + 1) is the chance of at least k of n.
  for (const [n, k, x] of [
    [10, 3, 0.2],
    [40, 12, 0.1],
    [100, 61, 0.5],
    [1000, 90, 0.1],
  ] as const) {
    let tail = 0;
    for (let at = k; at <= n; at += 1) tail += Math.exp(logChoose(n, at) + at * Math.log(x) + (n - at) * Math.log1p(-x));
    expect(incompleteBeta(x, k, n - k + 1)).toBeCloseTo(tail, 11);
  }
});

test('the arcsine law', () => {
  for (const x of [0.01, 0.2, 0.5, 0.77]) expect(incompleteBeta(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 12);
});

test('a quantile is where the distribution says it is', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      fc.double({ min: 0.5, max: 500, noNaN: true }),
      fc.double({ min: 0.5, max: 500, noNaN: true }),
      (p, a, b) => {
        // Near 1 the next number is 1e-16 away, and with b = 0.5 that moves the chance by its root.
        expect(incompleteBeta(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 6);
      },
    ),
  );
});

test('what is believed moves from the prior to what was seen', () => {
  const prior = beliefAround(0.1, 20);
  expect(prior).toEqual({ a: 2, b: 18 });
  const after = believeAfter(prior, { k: 12, n: 40 });
  expect(after).toEqual({ a: 14, b: 46 });
  expect(chanceAbove(0.1, after)).toBeGreaterThan(0.99);
  expect(credible(after).low).toBeLessThan(14 / 60);
});

test('the chance that one share is greater agrees with the exact sum for whole numbers', () => {
  // Miller (2015): for a whole a of `one`, P(one > other) = Σ over i < a of B(a' + i, b + b') / ((b + i) B(1 + i, b) B(a', b')).
  expect(chanceGreater({ a: 13, b: 29 }, { a: 4, b: 38 })).toBeCloseTo(exactGreater({ a: 13, b: 29 }, { a: 4, b: 38 }), 10);
  expect(chanceGreater({ a: 2, b: 3 }, { a: 200, b: 300 })).toBeCloseTo(exactGreater({ a: 2, b: 3 }, { a: 200, b: 300 }), 10);
  expect(chanceGreater({ a: 1, b: 1 }, { a: 1, b: 1 })).toBeCloseTo(0.5, 12);
});

test('either share is the greater one', () => {
  const belief = fc
    .record({ a: fc.integer({ min: 0, max: 400 }), b: fc.integer({ min: 0, max: 400 }) })
    .map(({ a, b }) => believeAfter(NOTHING_KNOWN, { k: a, n: a + b }));
  fc.assert(
    fc.property(belief, belief, (one, other) => {
      expect(chanceGreater(one, other) + chanceGreater(other, one)).toBeCloseTo(1, 8);
      expect(chanceGreater(one, one)).toBeCloseTo(0.5, 8);
    }),
  );
});

function exactGreater(one: { a: number; b: number }, other: { a: number; b: number }): number {
  let sum = 0;
  for (let i = 0; i < one.a; i += 1) {
    sum += Math.exp(logWholeBeta(other.a + i, one.b + other.b) - Math.log(one.b + i) - logWholeBeta(1 + i, one.b) - logWholeBeta(other.a, other.b));
  }
  return sum;
}

const logWholeBeta = (a: number, b: number) => -Math.log(a + b - 1) - logChoose(a + b - 2, a - 1);
