import { fisherExact, hypergeometric, type Proportion } from './fisher.ts';
import { logChoose } from './log-gamma.ts';

/** One of several shares against the rest together: Fisher's one-sided p-value. */
export const againstRest = (shares: readonly Proportion[], index: number): number => {
  const here = shares[index] ?? { k: 0, n: 0 };
  const all = total(shares);
  return fisherExact({ here, there: { k: all.k - here.k, n: all.n - here.n } }).greater;
};

/**
 * The chance that, if all shares were truly the same, the smallest of their one-sided Fisher p-values would be `p` or less:
 * the p-value of having picked the worst of many. Exact for the counts at hand (Westfall & Young's single-step minimum, summed instead of sampled),
 * so it gives nothing away to the coarseness of small counts, as a correction by their number would.
 */
export function chanceOfLeast(p: number, shares: readonly Proportion[]): number {
  const all = total(shares);
  const common = Math.min(0.999, Math.max(0.001, all.k / Math.max(1, all.n)));
  // Chances that the shares so far sum to each count with none of them as extreme; binomials, then held to the true total.
  let sums = new Float64Array(all.k + 1);
  sums[0] = 1;
  for (const { n } of shares)
    sums = addOn(
      sums,
      tameCounts({ n, all, p }).map((k) => binomial({ k, n }, common)),
    );
  return Math.max(p, Math.min(1, 1 - (sums[all.k] ?? 0) / binomial(all, common)));
}

const total = (shares: readonly Proportion[]): Proportion => ({ k: sum(shares.map(({ k }) => k)), n: sum(shares.map(({ n }) => n)) });
const sum = (counts: readonly number[]): number => counts.reduce((so, count) => so + count, 0);
const binomial = ({ k, n }: Proportion, share: number): number => Math.exp(logChoose(n, k) + k * Math.log(share) + (n - k) * Math.log1p(-share));

/** The counts, from nought up, whose p-value is above `p`. */
function tameCounts({ n, all, p }: { readonly n: number; readonly all: Proportion; readonly p: number }): readonly number[] {
  const { lowest, chances } = hypergeometric({ here: n, there: all.n - n, drawn: all.k });
  let tail = 0;
  // From the top down: tail is the p-value of each count.
  for (let place = chances.length - 1; place >= 0; place -= 1) {
    tail += chances[place] ?? 0;
    if (tail > p * (1 + TIE)) return Array.from({ length: lowest + place + 1 }, (_, k) => k);
  }
  return [];
}

const TIE = 1e-9;

function addOn(sums: Float64Array<ArrayBuffer>, chances: readonly number[]): Float64Array<ArrayBuffer> {
  const next = new Float64Array(sums.length);
  for (const [before, chance] of sums.entries()) {
    if (chance === 0) continue;
    for (let k = 0; k < chances.length && before + k < next.length; k += 1) next[before + k] = (next[before + k] ?? 0) + chance * (chances[k] ?? 0);
  }
  return next;
}
