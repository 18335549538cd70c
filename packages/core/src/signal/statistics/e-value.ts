import type { TwoProportions } from './fisher.ts';

/**
 * How strongly some weeks speak for a higher share here than there, as a wager: it starts at 1 and, if both shares are truly the same,
 * passes 1/α at any time, however often one looks, with chance at most α. A product over weeks of the two-sample wager of Turner, Ly & Grünwald
 * (2024), with the share there estimated from the weeks before, and the mean of such products over rises of 10, 20, 30 and 45 points.
 */
export function eProcess(weeks: readonly TwoProportions[]): readonly number[] {
  const wealth = RISES.map(() => 0);
  let seen = { ...FIRST_GUESS };
  return weeks.map(({ here, there }) => {
    const share = seen.k / seen.n;
    RISES.forEach((rise, index) => (wealth[index] = (wealth[index] ?? 0) + logWager({ here, there }, share, rise)));
    seen = { k: seen.k + there.k, n: seen.n + there.n };
    return wealth.reduce((sum, each) => sum + Math.exp(each), 0) / RISES.length;
  });
}

const RISES = [0.1, 0.2, 0.3, 0.45];
// As if two of twenty had stopped before anyone was seen: 0.1, the share of a usual prompt.
const FIRST_GUESS = { k: 2, n: 20 };

/** The log of the likelihood under the guessed shares over that under their common mean; its mean is at most 1 whatever the true common share. */
function logWager({ here, there }: TwoProportions, share: number, rise: number): number {
  if (here.n === 0 || there.n === 0) return 0;
  const more = Math.min(0.95, share + rise);
  const common = (here.n * more + there.n * share) / (here.n + there.n);
  return logLikelihood(here, more) + logLikelihood(there, share) - logLikelihood({ k: here.k + there.k, n: here.n + there.n }, common);
}

const logLikelihood = ({ k, n }: { readonly k: number; readonly n: number }, share: number): number => k * Math.log(share) + (n - k) * Math.log1p(-share);
