import { largeEnough } from '../../signal/group-floor.ts';
import { confidenceShifts } from '../../signal/confidence-shift.ts';
import type { FactOf } from '../../signal/fact-of.ts';
import type { Proportion } from '../../signal/statistics/fisher.ts';
import { differenceBetween } from '../../signal/statistics/newcombe.ts';
import { normalCdf } from '../../signal/statistics/normal.ts';
import { pairedShift } from '../../signal/statistics/student-t.ts';
import { inOwnWords } from '../choices.ts';
import { ofHundred } from '../counted.ts';
import { AUTHOR_MINUTES, type Candidate, type Evidence } from '../sign.ts';

const ENOUGH_OBSERVERS = 10;
/** A rise of so much in what colleagues see would be hard to miss; only where it can be ruled out is nothing said to be seen. */
const VISIBLE_RISE = 0.2;

/** People who rate themselves surer while colleagues see no change: a paired interval above nought, and a rise of twenty points ruled out. */
export function confidentUnseenCandidates({ facts, review: { blueprint } }: Evidence): readonly Candidate[] {
  const shifts = confidenceShifts(facts);
  const observations = facts
    .filter((fact): fact is FactOf<'observed'> => fact.kind === 'observed' && fact.facts.sighting !== 'could-not-tell')
    .toSorted((a, b) => a.at - b.at);
  const observers = new Set(observations.map(({ author }) => author)).size;
  if (observers < ENOUGH_OBSERVERS || !largeEnough(shifts.length)) return [];
  const middle = Math.floor(observations.length / 2);
  const [early, late] = [seen(observations.slice(0, middle)), seen(observations.slice(middle))];
  const shift = pairedShift(shifts.map(({ by }) => by));
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
        evidence: `${shifts.length} people rated their confidence before and after, and it rose by ${shift.mean.toFixed(1)} of five steps. ${observers} colleagues told what they noticed.`,
        interval: `Confidence rose by ${shift.low.toFixed(1)} to ${shift.high.toFixed(1)} steps; what colleagues see changed by ${ofHundred(low)} to ${ofHundred(high)} of 100 (95 % sure).`,
        against: 'Whoever is asked may not have been there at the right moment.',
        guardrail: 'Ask the same question of colleagues four weeks on.',
      },
      suggested: (moment && inOwnWords(moment)) ?? null,
      alternatives: [],
    },
  ];
}

const seen = (observations: readonly FactOf<'observed'>[]): Proportion => ({
  k: observations.filter(({ facts }) => facts.sighting === 'saw-it').length,
  n: observations.length,
});

/** The chance of a difference as small as this one if the true one were `line`: normal, with one success and one failure added to either side (Agresti & Caffo 2000). */
function chanceNoLower(one: Proportion, other: Proportion, line: number): number {
  const [a, b] = [one, other].map(({ k, n }) => ({ share: (k + 1) / (n + 2), n: n + 2 }));
  if (!a || !b) return 1;
  return normalCdf((a.share - b.share - line) / Math.sqrt((a.share * (1 - a.share)) / a.n + (b.share * (1 - b.share)) / b.n));
}
