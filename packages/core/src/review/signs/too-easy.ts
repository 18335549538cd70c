import type { Moment } from '../../blueprint/moment.ts';
import { byPerson } from '../../signal/by-person.ts';
import { atLeast } from '../../signal/statistics/power.ts';
import { wilson } from '../../signal/statistics/wilson.ts';
import { ofHundred } from '../counted.ts';
import { twistInOwnWords } from '../choices.ts';
import { AUTHOR_MINUTES, type Candidate, type Evidence } from '../sign.ts';
import { momentName } from '../moment-name.ts';

const ENOUGH_PEOPLE = 30;
/** Surely more than nine in ten bring it all back: there is nothing left to practise. */
const TOO_MANY = 0.9;

/** Recalls that nearly everybody brings back in full at both of their first two revisits. */
export const tooEasyCandidates = (evidence: Evidence): readonly Candidate[] =>
  evidence.review.blueprint.moments.flatMap((moment): readonly Candidate[] => {
    if (moment.kind !== 'recall') return [];
    const revisits = firstTwoRevisits(evidence, moment);
    return revisits.length >= ENOUGH_PEOPLE ? [tooEasy(evidence, moment, revisits)] : [];
  });

/** For everyone who came back twice: did they recall all of it both times? */
function firstTwoRevisits({ facts }: Evidence, { id }: Moment): readonly boolean[] {
  const recalls = facts.flatMap((fact) =>
    fact.kind === 'recalled' && fact.moment === id ? [{ person: fact.person, at: fact.at, all: fact.facts.recall === 'all' }] : [],
  );
  const own = [...byPerson(recalls).values()].filter(({ length }) => length >= 3).map((each) => each.toSorted((a, b) => a.at - b.at));
  return own.map((each) => each.slice(1, 3).every(({ all }) => all));
}

function tooEasy({ review: { blueprint } }: Evidence, moment: Moment, revisits: readonly boolean[]): Candidate {
  const share = { k: revisits.filter(Boolean).length, n: revisits.length };
  const p = atLeast(share, TOO_MANY) * blueprint.moments.length;
  const { low, high } = wilson(share.k, share.n);
  return {
    sign: { kind: 'too-easy', moment: moment.id },
    p,
    allowed: 'limits',
    weight: { real: 1 - Math.min(1, p), learners: share.n, gain: 0.1, minutes: AUTHOR_MINUTES.inOwnWords },
    said: {
      headline: { says: 'too-easy', given: { moment: momentName(moment), recalled: share.k, people: share.n } },
      evidence:
        'What comes back without effort is no longer practised by bringing it back. A new twist would make it worth meeting again; write one, or retire it.',
      interval: `Of 100 people, between ${ofHundred(low)} and ${ofHundred(high)} would recall all of it twice (95 % sure).`,
      against: 'People judge for themselves how much they recalled.',
      guardrail: 'Later recall should not fall by more than five in a hundred.',
    },
    suggested: twistInOwnWords(moment),
    alternatives: [{ kind: 'difficulty', change: 'retire', moment: moment.id }],
  };
}
