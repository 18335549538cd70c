import { confidenceShifts } from '../../signal/confidence-shift.ts';
import { isKind } from '../../signal/fact-of.ts';
import { largeEnough } from '../../signal/group-floor.ts';
import type { Proportion } from '../../signal/statistics/fisher.ts';
import { differenceBetween } from '../../signal/statistics/newcombe.ts';
import { normalCdf } from '../../signal/statistics/normal.ts';
import { pairedShift } from '../../signal/statistics/student-t.ts';
import type { Under } from '../../signal/under-review.ts';
import { towardsTheRealThing } from '../alternatives.ts';
import { inOwnWords } from '../choices.ts';
import { ofHundred, tenths } from '../counted.ts';
import { AUTHOR_MINUTES, type Candidate } from '../sign.ts';
import { rowOf, type Row } from '../sign-row.ts';
import { steady, weeksOfFacts, type HowRead } from '../steady.ts';
import { seenByFives, type SeenInHalves } from './seen-by-fives.ts';

const ENOUGH_OBSERVERS = 10;
/** A rise of so much in what colleagues see would be hard to miss; only where it can be ruled out is nothing said to be seen. */
const VISIBLE_RISE = 0.2;

/** People who rate themselves surer while colleagues see no change: a paired interval above nought, and a rise of twenty points ruled out. */
export function confidentUnseenRow(under: Under): Row {
  const [shifts, sightings] = [steady(movedBy), seenByFives()];
  return rowOf([shifts, sightings], () => confidentUnseen(under, shifts.readings(), sightings.halves()));
}

/** How far somebody's confidence moved, if they rated it twice. */
const movedBy: HowRead<number> = {
  read: ({ facts }) => confidenceShifts(facts)[0]?.by,
  mayMove: ({ facts }) => weeksOfFacts(facts.filter(isKind('rated-confidence'))),
};

function confidentUnseen({ blueprint }: Under, shifts: readonly number[], { early, late, observers }: SeenInHalves): readonly Candidate[] {
  if (observers < ENOUGH_OBSERVERS || early.n === 0 || !largeEnough(shifts.length)) return [];
  const shift = pairedShift(shifts);
  const p = Math.max(shift.greater, chanceNoLower(late, early, VISIBLE_RISE));
  const moment = blueprint.moments.find(({ kind }) => kind === 'respond');
  const { low, high } = differenceBetween({ here: late, there: early });
  return [
    {
      sign: { kind: 'confident-unseen' },
      p,
      allowed: 'limits',
      weight: { real: 1 - p, learners: shifts.length, gain: VISIBLE_RISE / 2, minutes: AUTHOR_MINUTES.inOwnWords },
      said: {
        headline: { says: 'confident-unseen', given: { early: early.k, earlyOf: early.n, late: late.k, lateOf: late.n } },
        evidence: [{ says: 'evidence.confident-unseen', given: { people: shifts.length, by: tenths(shift.mean), observers } }],
        interval: {
          says: 'interval.confident-unseen',
          given: { low: tenths(shift.low), high: tenths(shift.high), lowSeen: ofHundred(low), highSeen: ofHundred(high) },
        },
        against: { says: 'against.confident-unseen', given: {} },
        guardrail: { says: 'guardrail.confident-unseen', given: {} },
      },
      suggested: (moment && inOwnWords(moment)) ?? null,
      alternatives: towardsTheRealThing(blueprint),
    },
  ];
}

/** The chance of a difference as small as this one if the true one were `line`: normal, with one success and one failure added to either side (Agresti & Caffo 2000). */
function chanceNoLower(one: Proportion, other: Proportion, line: number): number {
  const [a, b] = [one, other].map(({ k, n }) => ({ share: (k + 1) / (n + 2), n: n + 2 }));
  if (!a || !b) return 1;
  return normalCdf((a.share - b.share - line) / Math.sqrt((a.share * (1 - a.share)) / a.n + (b.share * (1 - b.share)) / b.n));
}
