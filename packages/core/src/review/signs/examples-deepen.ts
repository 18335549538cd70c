import type { Moment } from '../../blueprint/moment.ts';
import { largeEnough } from '../../signal/group-floor.ts';
import type { Sent } from '../../signal/prompted.ts';
import { signedRank } from '../../signal/statistics/signed-rank.ts';
import { pairedShift } from '../../signal/statistics/student-t.ts';
import { inOwnWords } from '../choices.ts';
import { mean } from '../counted.ts';
import { AUTHOR_MINUTES, type Candidate, type Evidence } from '../sign.ts';

const PARTS = 3;
const SMALLEST_GAIN = 0.25;

/** Looks back that name more when chance had put an example beside them: each person compared with themselves, by signed ranks. */
export function examplesDeepenCandidates(evidence: Evidence): readonly Candidate[] {
  const tried = [...evidence.sent.values()].filter((own) => own.some(({ withExample }) => withExample !== undefined));
  if (!largeEnough(tried.length)) return [];
  const depths = depthByTouchpoint(evidence);
  const pairs = tried.flatMap((own) => withAndWithout(own, depths));
  const gains = pairs.map(({ with: shown, without }) => shown - without);
  if (!largeEnough(gains.length) || mean(gains) < SMALLEST_GAIN) return [];
  const [p, shift] = [signedRank(gains).greater, pairedShift(gains)];
  const moment = exampled(evidence.review.blueprint.moments);
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
        evidence: `${gains.length} people looked back both with an example and without, as chance had it. Counted is whether tone, timing and reaction were named.`,
        interval: `The gain lies between ${shift.low.toFixed(1)} and ${shift.high.toFixed(1)} parts (95 % sure).`,
        against: 'To name a part is not to have thought about it.',
        guardrail: 'No more people than now should stop at the look back.',
      },
      suggested: (moment && inOwnWords(moment)) ?? null,
      alternatives: [],
    },
  ];
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** The parts named in each look back on a real attempt, by touchpoint. */
function depthByTouchpoint({ facts }: Evidence): ReadonlyMap<string, number> {
  const looks = facts.flatMap((fact) =>
    fact.kind === 'reflected' && fact.touchpoint !== null && (fact.facts.outcome === 'tried' || fact.facts.outcome === 'partly') ? [fact] : [],
  );
  return new Map(
    looks.map(({ person, touchpoint, facts: { tone, timing, reaction } }) => [
      `${person} ${touchpoint}`,
      [tone, timing, reaction].filter((part) => part !== undefined).length,
    ]),
  );
}

function withAndWithout(own: readonly Sent[], depths: ReadonlyMap<string, number>): readonly { readonly with: number; readonly without: number }[] {
  const depthsOf = (shown: boolean) =>
    own.filter(({ withExample }) => withExample === shown).flatMap(({ person, touchpoint }) => depths.get(`${person} ${touchpoint}`) ?? []);
  const [shown, hidden] = [depthsOf(true), depthsOf(false)];
  return shown.length > 0 && hidden.length > 0 ? [{ with: mean(shown), without: mean(hidden) }] : [];
}

/** The respond moment that stands beside a look back, or the first there is. */
function exampled(moments: readonly Moment[]): Moment | undefined {
  const beside = moments.find((moment) => moment.kind === 'reflect')?.beside;
  const responds = moments.filter(({ kind }) => kind === 'respond');
  return responds.find(({ id }) => id === beside) ?? responds[0];
}
