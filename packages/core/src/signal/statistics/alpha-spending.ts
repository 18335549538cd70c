import { normalCdf, normalDensity } from './normal.ts';

/** How many looks share one allowance of false alarms, and how large it is. */
export type Allowance = { readonly alpha: number; readonly looks: number };

/**
 * The level at which each look so far may call a finding, so that over all looks a false alarm has at most chance `alpha`.
 * Lan & DeMets (1983) with the allowance spent as (look / looks)^1.5: strict at first, most of it kept for later. `information` is how much
 * had been seen at each look, in any unit; looks at the same figures are correlated and cost less, which is what the sums below count.
 */
export function levelsOfLooks(information: readonly number[], { alpha, looks }: Allowance): readonly number[] {
  let [spent, level] = [0, 0];
  let going: Going | undefined;
  return information.map((seen, look) => {
    const allowed = alpha * ((look + 1) / looks) ** SPENDING_POWER - spent;
    const drift = going && Math.sqrt(Math.max(0, seen - going.seen));
    // Too little that is new to be a look of its own: the last level stands, and what it would have spent is kept.
    if (seen <= 0 || (going && drift !== undefined && drift < going.step)) return level;
    const reached = going && drift !== undefined ? moveOn(going, seen, drift) : firstReached(seen);
    const boundary = cutAbove(reached, allowed);
    spent += allowed;
    going = reached;
    level = normalCdf(-boundary / Math.sqrt(seen));
    return level;
  });
}

const SPENDING_POWER = 1.5;
const POINTS = 201;
const FARTHEST = 6;

/** The chances of where the sum of evidence stands among those not yet stopped: a density on an even grid. */
type Going = { readonly seen: number; readonly step: number; readonly lowest: number; readonly density: Float64Array };

function grid(seen: number): Omit<Going, 'density'> {
  const lowest = -FARTHEST * Math.sqrt(seen);
  return { seen, lowest, step: (-2 * lowest) / (POINTS - 1) };
}

function firstReached(seen: number): Going {
  const { lowest, step } = grid(seen);
  const deviation = Math.sqrt(seen);
  return { seen, lowest, step, density: Float64Array.from({ length: POINTS }, (_, at) => normalDensity((lowest + at * step) / deviation) / deviation) };
}

/** The density one look later: what was there, spread by what came in. */
function moveOn(before: Going, seen: number, drift: number): Going {
  const { lowest, step } = grid(seen);
  const density = Float64Array.from({ length: POINTS }, (_, at) => {
    const to = lowest + at * step;
    const from = Math.max(0, Math.floor((to - FARTHEST * drift - before.lowest) / before.step));
    const until = Math.min(POINTS - 1, Math.ceil((to + FARTHEST * drift - before.lowest) / before.step));
    let sum = 0;
    for (let point = from; point <= until; point += 1) sum += (before.density[point] ?? 0) * normalDensity((to - before.lowest - point * before.step) / drift);
    return (sum * before.step) / drift;
  });
  return { seen, lowest, step, density };
}

/** Where the topmost `share` of the density begins; that part is taken out, since whoever is there stops. */
function cutAbove({ density, lowest, step }: Going, share: number): number {
  let [above, point] = [0, POINTS - 1];
  while (point > 0 && above + (density[point] ?? 0) * step < share) {
    above += (density[point] ?? 0) * step;
    density[point] = 0;
    point -= 1;
  }
  const part = Math.min(1, (share - above) / ((density[point] ?? 0) * step));
  density[point] = (density[point] ?? 0) * (1 - part);
  return lowest + (point + 0.5 - part) * step;
}
