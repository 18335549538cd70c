import { grouped } from '../signal/by-person.ts';
import type { ShownCount } from '../signal/visit-tally.ts';
import { cusum, DRIFT_LINE } from '../signal/statistics/cusum.ts';
import { sum } from './counted.ts';
import type { Headline } from './headline.ts';

/** Weeks that say what is usual before any drift is looked for. */
const USUAL_WEEKS = 6;

/**
 * What is worth an eye and no reason to change anything: a slow drift of how many visits stop anywhere, by the cumulative sum of each week's
 * standardised difference from the first six weeks. Undefined while there is none.
 */
export function slowDrift(shown: readonly Pick<ShownCount, 'shownFrom' | 'met' | 'stopped'>[]): Headline | undefined {
  const weeks = [...grouped(shown, ({ shownFrom }) => shownFrom)].toSorted(([a], [b]) => a - b).map(([, own]) => counted(own));
  const usual = weeks.slice(0, USUAL_WEEKS);
  // With the half of a visit on either side, so that weeks in which nobody stopped do not make one stop a wonder.
  const share = (sum(usual.map(({ stopped }) => stopped)) + 0.5) / (sum(usual.map(({ met }) => met)) + 1);
  const { up, down } = cusum(weeks.slice(USUAL_WEEKS).map(({ met, stopped }) => (stopped - met * share) / Math.sqrt(met * share * (1 - share))));
  // As it stands now: a drift that has gone back is nothing to watch any more.
  if (Math.max(up, down) <= DRIFT_LINE) return undefined;
  return { says: up > down ? 'drifts-up' : 'drifts-down', given: { weeks: USUAL_WEEKS } };
}

const counted = (counts: readonly Pick<ShownCount, 'met' | 'stopped'>[]) => ({
  met: sum(counts.map(({ met }) => met)),
  stopped: sum(counts.map(({ stopped }) => stopped)),
});
