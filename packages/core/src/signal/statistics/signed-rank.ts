import { normalCdf } from './normal.ts';

/** How likely ranks so high (or so low) would be if differences up and down were equally likely. `n` leaves out differences of nought. */
export type SignedRank = { readonly n: number; readonly greater: number; readonly less: number };

/**
 * Wilcoxon's signed-rank test of paired differences (Wilcoxon 1945). Differences of nought are left out and ties share their mean rank;
 * up to a hundred differences the distribution is counted exactly, ties and all, beyond that it is taken to be normal.
 */
export function signedRank(differences: readonly number[]): SignedRank {
  const kept = differences.filter((each) => each !== 0);
  const doubled = doubledRanks(kept);
  const up = kept.reduce((sum, each, index) => sum + (each > 0 ? (doubled[index] ?? 0) : 0), 0);
  const all = doubled.reduce((sum, rank) => sum + rank, 0);
  const chanceOfAtLeast = kept.length <= MOST_COUNTED ? counted(doubled, all) : approximated(doubled, all);
  return { n: kept.length, greater: chanceOfAtLeast(up), less: chanceOfAtLeast(all - up) };
}

const MOST_COUNTED = 100;

/** Twice the mean rank of each difference by size, so that ties stay whole numbers. */
function doubledRanks(differences: readonly number[]): readonly number[] {
  const sizes = differences.map(Math.abs).toSorted((a, b) => a - b);
  const ranks = new Map<number, number>();
  for (const size of new Set(sizes)) ranks.set(size, sizes.indexOf(size) + 1 + sizes.lastIndexOf(size) + 1);
  return differences.map((each) => ranks.get(Math.abs(each)) ?? 0);
}

/** Every way of giving signs is equally likely: the chances of each sum, one difference after the other. */
function counted(ranks: readonly number[], all: number): (sum: number) => number {
  const chances = new Float64Array(all + 1);
  chances[0] = 1;
  let reached = 0;
  for (const rank of ranks) {
    reached += rank;
    for (let sum = reached; sum >= 0; sum -= 1) chances[sum] = ((chances[sum] ?? 0) + (sum >= rank ? (chances[sum - rank] ?? 0) : 0)) / 2;
  }
  return (least) =>
    Math.min(
      1,
      chances.slice(least).reduce((sum, chance) => sum + chance, 0),
    );
}

function approximated(ranks: readonly number[], all: number): (sum: number) => number {
  const deviation = Math.sqrt(ranks.reduce((sum, rank) => sum + rank * rank, 0)) / 2;
  // Sums of doubled ranks lie two apart, so the correction for continuity is one.
  return (least) => normalCdf((all / 2 - least + 1) / deviation);
}
