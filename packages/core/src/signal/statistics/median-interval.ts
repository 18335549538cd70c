import { atLeast } from './power.ts';

/** The middle of some values and the span the true middle lies in. */
export type MedianInterval = { readonly median: number; readonly low: number; readonly high: number };

/** The median with the span between two order statistics that holds it at least `within` of the time, whatever the distribution. */
export function medianInterval(values: readonly number[], within = 0.9): MedianInterval {
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  const middle = ((sorted[Math.floor((n - 1) / 2)] ?? NaN) + (sorted[Math.floor(n / 2)] ?? NaN)) / 2;
  let left = 0;
  while (left < n / 2 && 1 - atLeast({ k: left + 1, n }, 0.5) <= (1 - within) / 2) left += 1;
  // `left` values may be passed over on either side; with too few values not even one, and the span has no end.
  return { median: middle, low: sorted[left - 1] ?? -Infinity, high: sorted[n - left] ?? Infinity };
}

/** The chance of so many values above `line` if at most half of all were: the sign test. Values on the line are left out. */
export function chanceMedianAbove(line: number, values: readonly number[]): number {
  const off = values.filter((value) => value !== line);
  return atLeast({ k: off.filter((value) => value > line).length, n: off.length }, 0.5);
}
