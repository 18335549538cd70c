import { betaQuantile, incompleteBeta } from './incomplete-beta.ts';

/** The chance that a draw of Student's t with `freedom` degrees of freedom is at most t. */
export function tCdf(t: number, freedom: number): number {
  const tail = incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/** The point below which a draw of Student's t lies with chance `p`. */
export function tQuantile(p: number, freedom: number): number {
  if (p < 0.5) return -tQuantile(1 - p, freedom);
  const within = betaQuantile(2 * p - 1, 0.5, freedom / 2);
  if (within < 0.5) return Math.sqrt((freedom * within) / (1 - within));
  const beyond = betaQuantile(2 * (1 - p), freedom / 2, 0.5);
  return Math.sqrt((freedom * (1 - beyond)) / beyond);
}

/** The mean of paired differences, the span it lies in with 95 % confidence, and one-sided chances of so much more or less if it were nought. */
export type PairedShift = {
  readonly n: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly greater: number;
  readonly less: number;
};

/** Student's paired t. From fewer than two differences, or from equal ones, it claims nothing: the span is endless. */
export function pairedShift(differences: readonly number[]): PairedShift {
  const n = differences.length;
  const mean = n === 0 ? 0 : differences.reduce((sum, each) => sum + each, 0) / n;
  const variance = n < 2 ? 0 : differences.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (n - 1);
  if (variance === 0) return { n, mean, low: -Infinity, high: Infinity, greater: 1, less: 1 };
  const error = Math.sqrt(variance / n);
  const reach = tQuantile(0.975, n - 1) * error;
  return { n, mean, low: mean - reach, high: mean + reach, greater: tCdf(-mean / error, n - 1), less: tCdf(mean / error, n - 1) };
}
