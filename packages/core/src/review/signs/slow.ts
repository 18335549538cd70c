import type { Moment } from '../../blueprint/moment.ts';
import { byPerson, grouped } from '../../signal/by-person.ts';
import { largeEnough } from '../../signal/group-floor.ts';
import { chanceMedianAbove, medianInterval } from '../../signal/statistics/median-interval.ts';
import { applyAdjustment, type Adjustment } from '../adjustment.ts';
import { inMinutes } from '../counted.ts';
import { AUTHOR_MINUTES, type Candidate, type Evidence } from '../sign.ts';
import { momentName } from '../moment-name.ts';

/** Prompts that take most people longer than their author said: a sign test of each person's middle time against the limit. */
export function slowCandidates(evidence: Evidence): readonly Candidate[] {
  const answers = evidence.facts.flatMap(({ person, moment, facts }) => ('seconds' in facts ? [{ person, moment, seconds: facts.seconds }] : []));
  const byMoment = grouped(answers, ({ moment }) => moment);
  return evidence.review.blueprint.moments.flatMap((moment): readonly Candidate[] => {
    const seconds = middleSeconds(byMoment.get(moment.id) ?? []);
    return largeEnough(seconds.length) ? [slow(evidence, moment, seconds)] : [];
  });
}

/** One figure a person: the middle of the times they took. */
const middleSeconds = (answers: readonly { readonly person: string; readonly seconds: number }[]): readonly number[] =>
  [...byPerson(answers).values()].map((own) => medianInterval(own.map(({ seconds }) => seconds)).median);

function slow({ review: { blueprint } }: Evidence, moment: Moment, seconds: readonly number[]): Candidate {
  const limit = moment.minutes * 60;
  const { median, low, high } = medianInterval(seconds);
  const p = chanceMedianAbove(limit, seconds) * blueprint.moments.length;
  const byRule = (['split', 'simplify'] as const).map((change): Adjustment => ({ kind: 'difficulty', change, moment: moment.id }));
  const [suggested = null, ...alternatives] = byRule.filter((adjustment) => applyAdjustment(blueprint, adjustment).ok);
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
      headline: { says: 'slow', given: { moment: momentName(moment), limit: moment.minutes, median: Math.round(median / 6) / 10 } },
      evidence: `${seconds.length} people answered it, ${seconds.filter((own) => own > limit).length} of them in more time than it allows.`,
      interval: `The time that half of all people need lies between ${inMinutes(low)} and ${Number.isFinite(high) ? inMinutes(high) : 'any length'} (90 % sure).`,
      against: 'A page left open during a phone call counts as time spent.',
      guardrail: 'As many should answer it afterwards as now.',
    },
    suggested,
    alternatives,
  };
}
