import type { Moment } from '../../blueprint/moment.ts';
import type { FactEntry } from '../../journal/entry.ts';
import { largeEnough } from '../../signal/group-floor.ts';
import { chanceMedianAbove, medianInterval } from '../../signal/statistics/median-interval.ts';
import type { Under } from '../../signal/under-review.ts';
import { applyAdjustment, type Adjustment } from '../adjustment.ts';
import { lessOften } from '../alternatives.ts';
import { tenths } from '../counted.ts';
import { momentName } from '../../blueprint/moment-name.ts';
import type { Sentence } from '../sentence.ts';
import { AUTHOR_MINUTES, type Candidate } from '../sign.ts';
import { rowOf, type Row } from '../sign-row.ts';
import { steady, weeksOfFacts, type HowRead } from '../steady.ts';

/** Prompts that take most people longer than their author said: a sign test of each person's middle time against the limit. */
export function slowRow(under: Under): Row {
  const prompts = under.blueprint.moments.map((moment) => ({ moment, seconds: steady(middleSeconds(moment)) }));
  return rowOf(
    prompts.map(({ seconds }) => seconds),
    () =>
      prompts.flatMap(({ moment, seconds }) => {
        const each = seconds.readings();
        return largeEnough(each.length) ? [slow(under, moment, each)] : [];
      }),
  );
}

/** The middle of the times somebody took at a prompt; nothing of whoever never answered it. */
const middleSeconds = ({ id }: Moment): HowRead<number> => ({
  read: ({ facts }) => {
    const took = facts.flatMap((fact) => (isTimed(fact, id) ? [fact.facts.seconds] : []));
    return took.length === 0 ? undefined : medianInterval(took).median;
  },
  mayMove: ({ facts }) => weeksOfFacts(facts.filter((fact) => isTimed(fact, id))),
});

type Timed = FactEntry & { readonly facts: { readonly seconds: number } };
const isTimed = (fact: FactEntry, moment: string): fact is Timed => fact.moment === moment && 'seconds' in fact.facts;

function slow({ blueprint }: Under, moment: Moment, seconds: readonly number[]): Candidate {
  const limit = moment.minutes * 60;
  const { median, low, high } = medianInterval(seconds);
  const p = chanceMedianAbove(limit, seconds) * blueprint.moments.length;
  const byRule = (['split', 'simplify'] as const).map((change): Adjustment => ({ kind: 'difficulty', change, moment: moment.id }));
  const [suggested = null, ...others] = byRule.filter((adjustment) => applyAdjustment(blueprint, adjustment).ok);
  return {
    sign: { kind: 'slow', moment: moment.id },
    p,
    allowed: 'limits',
    weight: {
      real: 1 - Math.min(1, p),
      learners: seconds.length,
      gain: Math.min(1, Math.max(0, median / limit - 1)),
      minutes: suggested ? AUTHOR_MINUTES.byRule : AUTHOR_MINUTES.inTheStudio,
    },
    said: {
      headline: { says: 'slow', given: { moment: momentName(moment), limit: moment.minutes, median: tenths(median / 60) } },
      evidence: [{ says: 'evidence.slow', given: { people: seconds.length, over: seconds.filter((own) => own > limit).length } }],
      interval: interval(low, high),
      against: { says: 'against.slow', given: {} },
      guardrail: { says: 'guardrail.slow', given: {} },
    },
    suggested,
    alternatives: others.length > 0 ? others : lessOften(blueprint),
  };
}

const interval = (low: number, high: number): Sentence =>
  Number.isFinite(high)
    ? { says: 'interval.slow', given: { low: tenths(low / 60), high: tenths(high / 60) } }
    : { says: 'interval.slow-open', given: { low: tenths(low / 60) } };
