import { incompleteBeta } from './incomplete-beta.ts';
import { fisherExact, type Proportion } from './fisher.ts';

/** What one hopes to see: a share here that lies `rise` (0 to 1) above the share there, at one-sided level `level`. */
export type Hope = { readonly here: number; readonly there: Proportion; readonly rise: number; readonly level: number };

/** The chance that Fisher's test, greater side, would show it: the exact binomial sum, the other side held at what was seen. */
export function powerToSee({ here, there, rise, level }: Hope): number {
  const least = fewestThatShow({ here, there, level });
  return least === undefined ? 0 : atLeast({ k: least, n: here }, Math.min(0.999, believedShare(there) + rise));
}

/** The chance of k or more in n, each with chance `p`. */
export const atLeast = ({ k, n }: Proportion, p: number): number => (k <= 0 ? 1 : k > n ? 0 : incompleteBeta(p, k, n - k + 1));

// As if twenty earlier learners had stopped one time in ten: keeps a share of nought of three from being believed.
const believedShare = ({ k, n }: Proportion): number => (k + 2) / (n + 20);

/** The fewest on this side that the test would call more, by halving (the p-value falls as k rises); undefined when even all would not do. */
function fewestThatShow({ here, there, level }: Pick<Hope, 'here' | 'there' | 'level'>): number | undefined {
  const shows = (k: number): boolean => fisherExact({ here: { k, n: here }, there }).greater <= level;
  if (here === 0 || !shows(here)) return undefined;
  let [tooFew, enough] = [-1, here];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (shows(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

/** The fewest visits to one prompt, with `others` times as many elsewhere at that share, at which `powerToSee` reaches `enough`. */
export function visitsNeeded(
  { others, share, rise, level }: { readonly others: number; readonly share: Proportion; readonly rise: number; readonly level: number },
  enough = 0.8,
): number {
  const base = believedShare(share);
  const reaches = (here: number): boolean => {
    const n = Math.max(1, Math.round(here * others));
    return powerToSee({ here, there: { k: Math.round(n * base), n }, rise, level }) >= enough;
  };
  let high = 8;
  while (!reaches(high) && high < MOST_VISITS) high *= 2;
  let low = high / 2;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return high;
}

const MOST_VISITS = 4_096;
