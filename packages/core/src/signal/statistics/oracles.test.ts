import { createRequire } from 'node:module';
import hypergeometricCdf from '@stdlib/stats-base-dists-hypergeometric-cdf';
import betaQuantileOfStdlib from '@stdlib/stats-base-dists-beta-quantile';
import normalQuantileOfStdlib from '@stdlib/stats-base-dists-normal-quantile';
import tCdfOfStdlib from '@stdlib/stats-base-dists-t-cdf';
import { expect, test } from 'vitest';
import { fisherExact } from './fisher.ts';
import { betaQuantile, incompleteBeta } from './incomplete-beta.ts';
import { logGamma } from './log-gamma.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { tCdf, tQuantile } from './student-t.ts';

// Two libraries by other hands, against which the arithmetic of this folder must hold to eight places.
type Distribution<Shape extends readonly number[]> = {
  readonly cdf: (x: number, ...shape: Shape) => number;
  readonly inv: (p: number, ...shape: Shape) => number;
};
type JStat = {
  readonly gammaln: (x: number) => number;
  readonly beta: Distribution<[number, number]>;
  readonly normal: Distribution<[number, number]>;
  readonly studentt: Distribution<[number]>;
};
const { jStat }: { readonly jStat: JStat } = createRequire(import.meta.url)('jstat');

const EIGHT_PLACES = 1e-8;
const SHAPES = [0.5, 1, 2, 7.5, 30, 211.3, 900] as const;
const PROBABILITIES = [0.001, 0.025, 0.05, 0.2, 0.5, 0.81, 0.95, 0.975, 0.9995] as const;

test('the logarithm of the gamma function', () => {
  for (const x of [...SHAPES, 1e-3, 12.25, 1e4]) expect(apart(logGamma(x), jStat.gammaln(x)), `at ${x}`).toBeLessThan(EIGHT_PLACES);
});

test('the beta distribution', () => {
  for (const [a, b] of SHAPES.flatMap((one) => SHAPES.map((other) => [one, other] as const))) {
    for (const p of PROBABILITIES) expect(apart(betaQuantile(p, a, b), betaQuantileOfStdlib(p, a, b)), `${p} of ${a}, ${b}`).toBeLessThan(EIGHT_PLACES);
    // There and back: where the other hand says the quantile is, our distribution must have reached p.
    for (const p of PROBABILITIES)
      expect(apart(incompleteBeta(betaQuantileOfStdlib(p, a, b), a, b), p), `back to ${p} of ${a}, ${b}`).toBeLessThan(EIGHT_PLACES);
  }
});

test('the beta distribution by jStat, whose inverse is exact and whose distribution stops at seven places', () => {
  expect(apart(betaQuantile(0.975, 1, 10), jStat.beta.inv(0.975, 1, 10))).toBeLessThan(EIGHT_PLACES);
  expect(apart(betaQuantile(0.025, 0.5, 0.5), jStat.beta.inv(0.025, 0.5, 0.5))).toBeLessThan(EIGHT_PLACES);
  for (const x of [0.001, 0.05, 0.3, 0.5, 0.77, 0.999]) expect(apart(incompleteBeta(x, 7.5, 30), jStat.beta.cdf(x, 7.5, 30))).toBeLessThan(1e-7);
});

test('the normal distribution', () => {
  for (const z of [-8, -3.2, -2, -1.999, -0.4, 0, 0.7, 2, 2.001, 5])
    expect(apart(normalCdf(z), jStat.normal.cdf(z, 0, 1)), `at ${z}`).toBeLessThan(EIGHT_PLACES);
  for (const p of [...PROBABILITIES, 1e-6]) expect(apart(normalQuantile(p), normalQuantileOfStdlib(p, 0, 1)), `of ${p}`).toBeLessThan(EIGHT_PLACES);
});

test('Student’s t', () => {
  for (const freedom of [1, 2, 4, 9, 29, 99, 999]) {
    for (const t of [-6, -2.2, -0.3, 0, 0.9, 2.5, 12])
      expect(apart(tCdf(t, freedom), tCdfOfStdlib(t, freedom)), `${t} of ${freedom}`).toBeLessThan(EIGHT_PLACES);
    // There and back through the other hand's distribution.
    for (const p of PROBABILITIES) expect(apart(tCdfOfStdlib(tQuantile(p, freedom), freedom), p), `${p} of ${freedom}`).toBeLessThan(EIGHT_PLACES);
  }
});

test.each([
  [7, 11, 3, 58],
  [0, 20, 4, 160],
  [20, 20, 40, 160],
  [96, 300, 140, 2_100],
  [412, 1_000, 450, 7_000],
])('Fisher’s test is a tail of the hypergeometric distribution (%i of %i against %i of %i)', (k, n, kThere, nThere) => {
  const { greater, less } = fisherExact({ here: { k, n }, there: { k: kThere, n: nThere } });
  expect(apart(less, hypergeometricCdf(k, n + nThere, n, k + kThere))).toBeLessThan(EIGHT_PLACES);
  expect(apart(greater, 1 - hypergeometricCdf(k - 1, n + nThere, n, k + kThere))).toBeLessThan(EIGHT_PLACES);
});

/** How far apart two values are: of the value itself where it is large, absolutely where it is small. */
const apart = (ours: number, theirs: number): number => Math.abs(ours - theirs) / Math.max(1, Math.abs(theirs));
