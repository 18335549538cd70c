import type { TrialMoment } from '../../blueprint/moment.ts';
import { byPerson } from '../../signal/by-person.ts';
import { largeEnough } from '../../signal/group-floor.ts';
import { closedTrials, type ClosedTrial } from '../../signal/closed-trials.ts';
import { signedRank } from '../../signal/statistics/signed-rank.ts';
import { wilson } from '../../signal/statistics/wilson.ts';
import { mondayOf, weekOf } from '../../signal/week.ts';
import { inOwnWords } from '../choices.ts';
import { mean, ofHundred, times } from '../counted.ts';
import { AUTHOR_MINUTES, type Candidate, type Evidence } from '../sign.ts';
import { momentName } from '../moment-name.ts';

const ENOUGH_TRIALS = 20;
/** Above this share of trials without an occasion, the occasion is the wrong one. */
const TOO_OFTEN = 0.4;

/** Trials for which the occasion seldom comes: each person's share against four in ten, by signed ranks. */
export function noOccasionCandidates({ facts, review: { blueprint, now } }: Evidence): readonly Candidate[] {
  const closed = closedTrials(facts, mondayOf(weekOf(now)));
  return blueprint.moments.flatMap((moment): readonly Candidate[] => {
    if (moment.kind !== 'trial') return [];
    const own = closed.filter((trial) => trial.moment === moment.id);
    // A plan that ran out without a word tells neither of an occasion nor of none.
    const lookedBack = own.filter(({ ranOut }) => !ranOut);
    return lookedBack.length >= ENOUGH_TRIALS && largeEnough(shares(lookedBack).length) ? [noOccasion(moment, lookedBack, own.length - lookedBack.length)] : [];
  });
}

function noOccasion(moment: TrialMoment, closed: readonly ClosedTrial[], unmentioned: number): Candidate {
  const each = shares(closed);
  const p = signedRank(each.map((share) => share - TOO_OFTEN)).greater;
  const without = closed.filter(hadNone).length;
  const { low, high } = wilson(without, closed.length);
  return {
    sign: { kind: 'no-occasion', moment: moment.id },
    p,
    allowed: 'limits',
    weight: { real: 1 - p, learners: each.length, gain: mean(each) - TOO_OFTEN, minutes: AUTHOR_MINUTES.inOwnWords },
    said: {
      headline: { says: 'no-occasion', given: { moment: momentName(moment), without, trials: closed.length } },
      evidence: `${each.length} people looked back on ${closed.length} trials for when ${moment.if}, and said ${times(without)} that no occasion came. ${unmentioned} more plans ran out without a word and are not counted.`,
      interval: `Of 100 trials, between ${ofHundred(low)} and ${ofHundred(high)} have no occasion (95 % sure).`,
      against: 'Who does not answer may have tried all the same.',
      guardrail: 'Trials planned by each person should not become fewer.',
    },
    suggested: inOwnWords(moment) ?? null,
    alternatives: [],
  };
}

/** One figure a person: the share of their trials that had no occasion. */
const shares = (closed: readonly ClosedTrial[]): readonly number[] =>
  [...byPerson(closed).values()].map((own) => mean(own.map((trial) => Number(hadNone(trial)))));

const hadNone = ({ outcome }: ClosedTrial): boolean => outcome === 'no-opportunity';
