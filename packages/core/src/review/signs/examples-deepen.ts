import type { Moment } from '../../blueprint/moment.ts';
import { isKind } from '../../signal/fact-of.ts';
import { largeEnough } from '../../signal/group-floor.ts';
import { partsNamed } from '../../signal/parts-named.ts';
import { signedRank } from '../../signal/statistics/signed-rank.ts';
import { pairedShift } from '../../signal/statistics/student-t.ts';
import type { Under } from '../../signal/under-review.ts';
import { furtherExamples } from '../alternatives.ts';
import { inOwnWords } from '../choices.ts';
import { mean, tenths } from '../counted.ts';
import { AUTHOR_MINUTES, type Candidate } from '../sign.ts';
import { rowOf, type Row } from '../sign-row.ts';
import { steady, weeksOfFacts, type HowRead } from '../steady.ts';

const PARTS = 3;
const SMALLEST_GAIN = 0.25;

/** Looks back that name more when chance had put their example first: each person compared with themselves, by signed ranks. */
export function examplesDeepenRow(under: Under): Row {
  const pairs = steady(withAndWithout);
  return rowOf([pairs], () => examplesDeepen(under, pairs.readings()));
}

/** What somebody named on average with an example before them and without. */
type Pair = { readonly with: number; readonly without: number };

/** Of whoever chance gave both, and nobody else. */
const withAndWithout: HowRead<Pair> = {
  read: ({ facts }) => {
    const looks = partsNamed(facts);
    const depthsOf = (first: boolean) => looks.filter(({ exampleFirst }) => exampleFirst === first).map(({ parts }) => parts);
    const [shown, hidden] = [depthsOf(true), depthsOf(false)];
    return shown.length > 0 && hidden.length > 0 ? { with: mean(shown), without: mean(hidden) } : undefined;
  },
  mayMove: ({ facts }) => weeksOfFacts(facts.filter(isKind('reflected'))),
};

function examplesDeepen({ blueprint }: Under, pairs: readonly Pair[]): readonly Candidate[] {
  const gains = pairs.map(({ with: shown, without }) => shown - without);
  if (!largeEnough(gains.length) || mean(gains) < SMALLEST_GAIN) return [];
  const [p, shift] = [signedRank(gains).greater, pairedShift(gains)];
  const moment = exampled(blueprint.moments);
  return [
    {
      sign: { kind: 'examples-deepen' },
      p,
      allowed: 'examples',
      weight: { real: 1 - p, learners: gains.length, gain: mean(gains) / PARTS, minutes: AUTHOR_MINUTES.inOwnWords },
      said: {
        headline: {
          says: 'examples-deepen',
          given: { shown: tenths(mean(pairs.map((pair) => pair.with))), hidden: tenths(mean(pairs.map(({ without }) => without))), parts: PARTS },
        },
        evidence: [{ says: 'evidence.examples-deepen', given: { people: gains.length } }],
        interval: { says: 'interval.examples-deepen', given: { low: tenths(shift.low), high: tenths(shift.high) } },
        against: { says: 'against.examples-deepen', given: {} },
        guardrail: { says: 'guardrail.examples-deepen', given: {} },
      },
      suggested: (moment && inOwnWords(moment)) ?? null,
      alternatives: furtherExamples(blueprint, moment?.id),
    },
  ];
}

/** The respond moment that stands beside a look back, or the first there is. */
function exampled(moments: readonly Moment[]): Moment | undefined {
  const beside = moments.find((moment) => moment.kind === 'reflect')?.beside;
  const responds = moments.filter(({ kind }) => kind === 'respond');
  return responds.find(({ id }) => id === beside) ?? responds[0];
}
