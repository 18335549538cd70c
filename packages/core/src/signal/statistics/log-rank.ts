import type { Followed } from './kaplan-meier.ts';
import { normalCdf } from './normal.ts';

/** How many more it happened to here than if both groups ran the same risk, in standard deviations, and the chances of as much. */
export type LogRank = { readonly z: number; readonly greater: number; readonly less: number };

/** The log-rank test of two groups followed over time (Mantel 1966); its chi-square is the square of `z`. */
export function logRank(here: readonly Followed[], there: readonly Followed[]): LogRank {
  const times = new Set([...here, ...there].filter(({ happened }) => happened).map(({ time }) => time));
  let [surplus, variance] = [0, 0];
  for (const time of times) {
    const [riskHere, riskThere] = [atRisk(here, time), atRisk(there, time)];
    const [atHere, atThere] = [happenedAt(here, time), happenedAt(there, time)];
    const [risk, happened] = [riskHere + riskThere, atHere + atThere];
    surplus += atHere - (happened * riskHere) / risk;
    if (risk > 1) variance += (happened * (riskHere / risk) * (riskThere / risk) * (risk - happened)) / (risk - 1);
  }
  if (variance === 0) return { z: 0, greater: 1, less: 1 };
  const z = surplus / Math.sqrt(variance);
  return { z, greater: normalCdf(-z), less: normalCdf(z) };
}

const atRisk = (group: readonly Followed[], at: number): number => group.filter(({ time }) => time >= at).length;
const happenedAt = (group: readonly Followed[], at: number): number => group.filter(({ time, happened }) => happened && time === at).length;
