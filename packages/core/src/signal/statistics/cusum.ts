/** How far a slow drift has piled up on either side, and when it first passed the line; undefined while it has not. */
export type Cusum = { readonly up: number; readonly down: number; readonly passedAt: number | undefined };

/**
 * Page's cumulative sum of standardised residuals, one a week (Page 1954): what exceeds `slack` either way adds up, and passing `line` is a drift.
 * With 0.5 and 5 a steady series passes by chance about once in 465 weeks on one side. A reason to watch, never a recommendation.
 */
export function cusum(residuals: readonly number[], { slack = 0.5, line = DRIFT_LINE } = {}): Cusum {
  let [up, down]: [number, number] = [0, 0];
  let passedAt: number | undefined;
  for (const [week, residual] of residuals.entries()) {
    up = Math.max(0, up + residual - slack);
    down = Math.max(0, down - residual - slack);
    if (passedAt === undefined && Math.max(up, down) > line) passedAt = week;
  }
  return { up, down, passedAt };
}

/** Where a cumulative sum counts as a drift, in standard deviations. */
export const DRIFT_LINE = 5;
