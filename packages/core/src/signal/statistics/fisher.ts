import { logChoose } from './log-gamma.ts';

/** Two shares to compare. */
export type TwoProportions = { readonly here: Proportion; readonly there: Proportion };
/** k of n. */
export type Proportion = { readonly k: number; readonly n: number };

/** The chance, when both shares are truly the same, of a table as uneven as this one. */
export type Fisher = {
  /** …with as much or more on this side. */
  readonly greater: number;
  /** …with as little or less on this side. */
  readonly less: number;
  /** …or any table no likelier than this one, either way. */
  readonly twoSided: number;
};

/** Fisher's exact test of two shares (Fisher 1935), one- and two-sided: sums of the hypergeometric distribution, margins held. */
export function fisherExact({ here, there }: TwoProportions): Fisher {
  const [drawn, of] = [here.k + there.k, here.n + there.n];
  const [lowest, highest] = [Math.max(0, drawn - there.n), Math.min(here.n, drawn)];
  const probability = (k: number): number => Math.exp(logChoose(here.n, k) + logChoose(there.n, drawn - k) - logChoose(of, drawn));
  const seen = probability(here.k);
  let [greater, less, twoSided] = [0, 0, 0];
  for (let k = lowest; k <= highest; k += 1) {
    const chance = probability(k);
    if (k >= here.k) greater += chance;
    if (k <= here.k) less += chance;
    if (chance <= seen * (1 + TIE)) twoSided += chance;
  }
  return { greater: Math.min(1, greater), less: Math.min(1, less), twoSided: Math.min(1, twoSided) };
}

// Tables of equal chance must count as equal although their logarithms are rounded.
const TIE = 1e-7;
