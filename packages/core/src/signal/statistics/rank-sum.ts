import { normalCdf } from './normal.ts';

/** How likely figures so high (or so low) as one group's would be if both groups were drawn from the same. */
export type RankSum = { readonly greater: number; readonly less: number };

/**
 * Wilcoxon's rank-sum test of two groups (Wilcoxon 1945, Mann & Whitney 1947). Ties share their mean rank; up to sixty figures the distribution over
 * all ways of dealing the ranks out is counted exactly, ties and all, beyond that it is taken to be normal, with the variance that ties leave.
 */
export function rankSum(one: readonly number[], other: readonly number[]): RankSum {
  const ranks = doubledRanks([...one, ...other]);
  const own = ranks.slice(0, one.length).reduce((sum, rank) => sum + rank, 0);
  return ranks.length <= MOST_COUNTED ? counted(ranks, one.length, own) : approximated(ranks, one.length, own);
}

const MOST_COUNTED = 60;

/** Twice the mean rank of each figure, so that ties stay whole numbers. */
function doubledRanks(figures: readonly number[]): readonly number[] {
  const sorted = figures.toSorted((a, b) => a - b);
  const ranks = new Map<number, number>();
  for (const [place, figure] of sorted.entries()) if (!ranks.has(figure)) ranks.set(figure, place + 1 + sorted.lastIndexOf(figure) + 1);
  return figures.map((figure) => ranks.get(figure) ?? 0);
}

/** Every way of dealing so many of the ranks out is equally likely: how many there are of each sum, one rank after the other. */
function counted(ranks: readonly number[], many: number, own: number): RankSum {
  const highest = ranks.reduce((sum, rank) => sum + rank, 0);
  const ways = Array.from({ length: many + 1 }, () => new Float64Array(highest + 1));
  const [none] = ways;
  if (none) none[0] = 1;
  let reached = 0;
  for (const rank of ranks) {
    reached += rank;
    for (let dealt = many; dealt >= 1; dealt -= 1) {
      const [to, from] = [ways[dealt], ways[dealt - 1]];
      if (to && from) for (let sum = reached; sum >= rank; sum -= 1) to[sum] = (to[sum] ?? 0) + (from[sum - rank] ?? 0);
    }
  }
  const all = ways[many] ?? new Float64Array();
  const total = sumOf(all);
  return { greater: sumOf(all.slice(own)) / total, less: sumOf(all.slice(0, own + 1)) / total };
}

const sumOf = (ways: Float64Array): number => ways.reduce((sum, way) => sum + way, 0);

function approximated(ranks: readonly number[], many: number, own: number): RankSum {
  const n = ranks.length;
  const middle = ranks.reduce((sum, rank) => sum + rank, 0) / n;
  // Of a sum drawn without putting back: its variance is that of the ranks as they are, ties among them.
  const deviation = Math.sqrt((ranks.reduce((sum, rank) => sum + (rank - middle) ** 2, 0) * many * (n - many)) / (n * (n - 1)));
  if (deviation === 0) return { greater: 1, less: 1 };
  // Sums of doubled ranks lie two apart, so the correction for continuity is one.
  return { greater: normalCdf((many * middle - own + 1) / deviation), less: normalCdf((own - many * middle + 1) / deviation) };
}
