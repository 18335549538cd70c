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
  const { lowest, chances } = hypergeometric({ here: here.n, there: there.n, drawn: here.k + there.k });
  const seen = chances[here.k - lowest] ?? 0;
  let [greater, less, twoSided] = [0, 0, 0];
  for (const [place, chance] of chances.entries()) {
    if (lowest + place >= here.k) greater += chance;
    if (lowest + place <= here.k) less += chance;
    if (chance <= seen * (1 + TIE)) twoSided += chance;
  }
  return { greater: Math.min(1, greater), less: Math.min(1, less), twoSided: Math.min(1, twoSided) };
}

// Tables of equal chance must count as equal although they are rounded.
const TIE = 1e-7;

/** The chances of drawing each number from `here`, from the lowest possible up, when `drawn` are drawn from both without putting back. */
export function hypergeometric({ here, there, drawn }: { readonly here: number; readonly there: number; readonly drawn: number }): {
  readonly lowest: number;
  readonly chances: Float64Array;
} {
  const [lowest, highest] = [Math.max(0, drawn - there), Math.min(here, drawn)];
  const chances = new Float64Array(highest - lowest + 1);
  // From the likeliest number outwards by the ratio of neighbours, so that nothing underflows and one logarithm is enough.
  const likeliest = Math.min(highest, Math.max(lowest, Math.floor(((drawn + 1) * (here + 1)) / (here + there + 2))));
  const top = Math.exp(logChoose(here, likeliest) + logChoose(there, drawn - likeliest) - logChoose(here + there, drawn));
  chances[likeliest - lowest] = top;
  for (let [k, chance] = [likeliest, top]; k < highest; k += 1) {
    chance *= ((here - k) / (k + 1)) * ((drawn - k) / (there - drawn + k + 1));
    chances[k + 1 - lowest] = chance;
  }
  for (let [k, chance] = [likeliest, top]; k > lowest; k -= 1) {
    chance *= (k / (here - k + 1)) * ((there - drawn + k) / (drawn - k + 1));
    chances[k - 1 - lowest] = chance;
  }
  return { lowest, chances };
}
