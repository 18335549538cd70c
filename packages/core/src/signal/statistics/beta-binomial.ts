import { betaQuantile, incompleteBeta } from './incomplete-beta.ts';
import type { Proportion } from './fisher.ts';
import { logBeta } from './log-gamma.ts';
import type { Interval } from './wilson.ts';

/** What is believed of a share: Beta(a, b), as if a - 1 had been seen to do it and b - 1 not to. */
export type Belief = { readonly a: number; readonly b: number };

/** Jeffreys' prior, which claims nothing. */
export const NOTHING_KNOWN: Belief = { a: 0.5, b: 0.5 };

/** The belief that a share is about `mean`, worth that many pseudo-learners. */
export const beliefAround = (mean: number, learners: number): Belief => ({ a: mean * learners, b: (1 - mean) * learners });

/** What is believed after seeing k of n. */
export const believeAfter = ({ a, b }: Belief, { k, n }: Proportion): Belief => ({ a: a + k, b: b + n - k });

/** The chance that the share is above x. */
export const chanceAbove = (x: number, { a, b }: Belief): number => incompleteBeta(1 - x, b, a);

/** The span that holds the share with chance `within`, the same chance left out on either side. */
export const credible = ({ a, b }: Belief, within = 0.95): Interval => ({
  low: betaQuantile((1 - within) / 2, a, b),
  high: betaQuantile((1 + within) / 2, a, b),
});

/**
 * The chance that one share is greater than another, each believed on its own: the integral of the density of the surer one
 * times what the other leaves above (or below) it. In log-odds both are smooth and fall off, so the trapezoid rule is exact to about 1e-12.
 */
export function chanceGreater(one: Belief, other: Belief): number {
  if (one.a + one.b < other.a + other.b) return 1 - chanceGreater(other, one);
  const [from, until] = [logOdds(betaQuantile(LEFT_OUT, one.a, one.b)), -logOdds(betaQuantile(LEFT_OUT, one.b, one.a))];
  const step = (until - from) / PIECES;
  const normaliser = logBeta(one.a, one.b);
  let sum = 0;
  for (let piece = 0; piece <= PIECES; piece += 1) {
    const t = from + piece * step;
    // ln x and ln(1 - x) for x = 1 / (1 + e^-t), without losing either near 0 or 1.
    const [logShare, logRest] = [-Math.log1p(Math.exp(-t)), -Math.log1p(Math.exp(t))];
    sum += Math.exp(one.a * logShare + one.b * logRest - normaliser) * incompleteBeta(Math.exp(logShare), other.a, other.b);
  }
  return Math.min(1, sum * step);
}

const LEFT_OUT = 1e-13;
const PIECES = 400;
const logOdds = (x: number): number => Math.log(x) - Math.log1p(-x);
