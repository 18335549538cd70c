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
  const rested = [2, 1].map((span) => surfaces.filter((surface) => !met.slice(-span).includes(surface))).find(({ length }) => length > 0);
  if (!rested) return null;
  const times = (surface: Surface) => met.filter((other) => other === surface).length;
  const fewest = Math.min(...rested.map(times));
  return (
    pick(
      dice,
      rested.filter((surface) => times(surface) === fewest),
    ) ?? null
  );
}
