/** A span a true share may lie in, 0 to 1. */
export type Interval = { readonly low: number; readonly high: number };

/**
 * Wilson's score interval for a share of k in n (Wilson 1927); `z` 1.96 covers about 95 of 100 times. From nothing it knows nothing: 0 to 1.
 * It is for drawing. Used to decide, without a correction for the number of looks, it raises a false alarm in half of all healthy blueprints.
 */
export function wilson(k: number, n: number, z = Z_95): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const [share, square] = [k / n, z * z];
  const middle = (share + square / (2 * n)) / (1 + square / n);
  const half = (z / (1 + square / n)) * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  return { low: k === 0 ? 0 : Math.max(0, middle - half), high: k === n ? 1 : Math.min(1, middle + half) };
}

/** The 97.5 % point of the normal distribution. */
export const Z_95 = 1.959963984540054;
