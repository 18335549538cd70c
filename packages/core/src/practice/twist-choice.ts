import { pick, type Dice } from '../chance/dice.ts';
import { twistsOf, type Moment } from '../blueprint/moment.ts';

/** The moment as first written (null), or one of its twists by id. */
export type Surface = string | null;

/**
 * The surface for the next visit, given those met so far, oldest first: the first visit is the moment as written,
 * then the twists met least often, and never one of the last two, so that no twist returns within three exposures
 * (nor, where a moment has too few, the same one twice in a row).
 */
export function chooseTwist(moment: Moment, met: readonly Surface[], dice: Dice): Surface {
  if (met.length === 0) return null;
  const surfaces: readonly Surface[] = [null, ...twistsOf(moment).map(({ id }) => id)];
  const rested = restedFrom(surfaces, met, 2) ?? restedFrom(surfaces, met, 1);
  return rested ? (pick(dice, rested) ?? null) : null;
}

/** The surfaces met least often among those that the last `span` visits did not show; null when these have shown all. */
function restedFrom(surfaces: readonly Surface[], met: readonly Surface[], span: number): readonly Surface[] | null {
  let rested: Surface[] | null = null;
  let fewest = Infinity;
  for (const surface of surfaces) {
    const last = met.lastIndexOf(surface);
    if (last >= 0 && last >= met.length - span) continue;
    const times = timesIn(met, surface);
    if (rested === null || times < fewest) [rested, fewest] = [[surface], times];
    else if (times === fewest) rested.push(surface);
  }
  return rested;
}

function timesIn(met: readonly Surface[], surface: Surface): number {
  let times = 0;
  for (const other of met) if (other === surface) times += 1;
  return times;
}
