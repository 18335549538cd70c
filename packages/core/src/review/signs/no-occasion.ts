import type { TrialMoment } from '../../blueprint/moment.ts';
import { closedTrials, closesAt } from '../../signal/closed-trials.ts';
import { isKind } from '../../signal/fact-of.ts';
import { largeEnough } from '../../signal/group-floor.ts';
import { signedRank } from '../../signal/statistics/signed-rank.ts';
import { wilson } from '../../signal/statistics/wilson.ts';
import type { Under } from '../../signal/under-review.ts';
import { weekByWhichOver } from '../../signal/week.ts';
import { lessOften, without } from '../alternatives.ts';
import { inOwnWords } from '../choices.ts';
import { mean, ofHundred, sum } from '../counted.ts';
import { momentName } from '../../blueprint/moment-name.ts';
import { AUTHOR_MINUTES, type Candidate } from '../sign.ts';
import { rowOf, type Row } from '../sign-row.ts';
import { steady, weeksOfFacts, type HowRead } from '../steady.ts';

const ENOUGH_TRIALS = 20;
/** Above this share of trials without an occasion, the occasion is the wrong one. */
const TOO_OFTEN = 0.4;

/** Trials for which the occasion seldom comes: each person's share against four in ten, by signed ranks. */
export function noOccasionRow({ blueprint }: Under): Row {
  const trials = blueprint.moments
    .filter((moment): moment is TrialMoment => moment.kind === 'trial')
    .map((moment) => ({ moment, tried: steady(lookedBackOn(moment)), ranOut: steady(ranOutOf(moment)) }));
  return rowOf(
    trials.flatMap(({ tried, ranOut }) => [tried, ranOut]),
    () =>
      trials.flatMap(({ moment, tried, ranOut }) => {
        const each = tried.readings();
        if (sum(each.map(({ lookedBack }) => lookedBack)) < ENOUGH_TRIALS || !largeEnough(each.length)) return [];
        return [noOccasion(blueprint, { moment, tried: each, unmentioned: sum(ranOut.readings()) })];
      }),
  );
}

/** How many trials somebody looked back on and how many of them had no occasion. A plan that ran out without a word tells neither of one nor of none. */
type Tried = { readonly lookedBack: number; readonly without: number };

const lookedBackOn = ({ id }: TrialMoment): HowRead<Tried> => ({
  read: ({ facts, monday }) => {
    const closed = closedTrials(facts, monday).filter(({ moment, ranOut }) => moment === id && !ranOut);
    if (closed.length === 0) return undefined;
    return { lookedBack: closed.length, without: closed.filter(({ outcome }) => outcome === 'no-opportunity').length };
  },
  mayMove: ({ facts }) => weeksOfFacts(facts.filter(({ kind }) => kind === 'planned-trial' || kind === 'reflected')),
});

/** How many of somebody's plans ran out without a word. */
const ranOutOf = ({ id }: TrialMoment): HowRead<number> => ({
  read: ({ facts, monday }) => closedTrials(facts, monday).filter(({ moment, ranOut }) => moment === id && ranOut).length || undefined,
  mayMove: ({ facts }) => [
    ...weeksOfFacts(facts.filter(({ kind }) => kind === 'planned-trial' || kind === 'reflected')),
    ...facts.filter(isKind('planned-trial')).map((plan) => weekByWhichOver(closesAt(plan))),
  ],
});

type OfTrial = { readonly moment: TrialMoment; readonly tried: readonly Tried[]; readonly unmentioned: number };

function noOccasion(blueprint: Under['blueprint'], { moment, tried, unmentioned }: OfTrial): Candidate {
  // One figure a person: the share of their trials that had no occasion.
  const each = tried.map(({ without, lookedBack }) => without / lookedBack);
  const p = signedRank(each.map((share) => share - TOO_OFTEN)).greater;
  const [none, trials] = [sum(tried.map((own) => own.without)), sum(tried.map(({ lookedBack }) => lookedBack))];
  const { low, high } = wilson(none, trials);
  return {
    sign: { kind: 'no-occasion', moment: moment.id },
    p,
    allowed: 'limits',
    weight: { real: 1 - p, learners: each.length, gain: mean(each) - TOO_OFTEN, minutes: AUTHOR_MINUTES.inOwnWords },
    said: {
      headline: { says: 'no-occasion', given: { moment: momentName(moment), without: none, trials } },
      evidence: [{ says: 'evidence.no-occasion', given: { people: each.length, trials, when: moment.if, without: none, unmentioned } }],
      interval: { says: 'interval.no-occasion', given: { low: ofHundred(low), high: ofHundred(high) } },
      against: { says: 'against.no-occasion', given: {} },
      guardrail: { says: 'guardrail.no-occasion', given: {} },
    },
    suggested: inOwnWords(moment) ?? null,
    alternatives: [...without(blueprint, moment.id), ...lessOften(blueprint)],
  };
}
