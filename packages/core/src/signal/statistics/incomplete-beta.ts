import { logBeta } from './log-gamma.ts';

/**
 * The regularised incomplete beta function: the chance that a share drawn from Beta(a, b) is at most x.
 * By its continued fraction (DLMF 8.17.22), evaluated on the side where it converges fast.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  return x < (a + 1) / (a + b + 2) ? (front * continuedFraction(x, a, b)) / a : 1 - (front * continuedFraction(1 - x, b, a)) / b;
}

/** The share below which a draw from Beta(a, b) lies with chance `p`; found by halving, to the last bit that matters. */
export function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 200 && high - low > Number.EPSILON * high; step += 1) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

// Lentz's method; a denominator of exactly zero is nudged off it.
function continuedFraction(x: number, a: number, b: number): number {
  let numerator = 1;
  let denominator = 1 / offZero(1 - ((a + b) * x) / (a + 1));
  let fraction = denominator;
  for (let m = 1; m <= MOST_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    denominator = 1 / offZero(1 + even * denominator);
    numerator = offZero(1 + even / numerator);
    fraction *= denominator * numerator;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    denominator = 1 / offZero(1 + odd * denominator);
    numerator = offZero(1 + odd / numerator);
    const step = denominator * numerator;
    fraction *= step;
    if (Math.abs(step - 1) < CLOSE) break;
  }
  return fraction;
}

const offZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
const TINY = 1e-300;
const CLOSE = 1e-16;
const MOST_STEPS = 5_000;
