import type { Moment, RecallMoment } from '../../blueprint/moment.ts';
import { byTime, isKind } from '../../signal/fact-of.ts';
import { atLeast } from '../../signal/statistics/power.ts';
import { wilson } from '../../signal/statistics/wilson.ts';
import type { Under } from '../../signal/under-review.ts';
import { twistInOwnWords } from '../choices.ts';
import { ofHundred } from '../counted.ts';
import { momentName } from '../../blueprint/moment-name.ts';
import { AUTHOR_MINUTES, type Candidate } from '../sign.ts';
import { rowOf, type Row } from '../sign-row.ts';
import { steady, weeksOfFacts, type HowRead } from '../steady.ts';

const ENOUGH_PEOPLE = 30;
/** Surely more than nine in ten bring it all back: there is nothing left to practise. */
const TOO_MANY = 0.9;

/** Recalls that nearly everybody brings back in full at both of their first two revisits. */
export function tooEasyRow({ blueprint: { moments } }: Under): Row {
  const recalls = moments
    .filter((moment): moment is RecallMoment => moment.kind === 'recall')
    .map((moment) => ({ moment, revisits: steady(recalledTwice(moment)) }));
  return rowOf(
    recalls.map(({ revisits }) => revisits),
    () =>
      recalls.flatMap(({ moment, revisits }) => {
        const each = revisits.readings();
        return each.length >= ENOUGH_PEOPLE ? [tooEasy(moment, each, moments.length)] : [];
      }),
  );
}

/** Whether somebody who came back twice recalled all of it both times; nothing of whoever did not come back twice. */
const recalledTwice = ({ id }: Moment): HowRead<boolean> => ({
  read: ({ facts }) => {
    const recalls = facts.filter(isKind('recalled')).filter(({ moment }) => moment === id);
    if (recalls.length < 3) return undefined;
    return recalls
      .toSorted(byTime)
      .slice(1, 3)
      .every(({ facts: { recall } }) => recall === 'all');
  },
  mayMove: ({ facts }) => weeksOfFacts(facts.filter(({ kind, moment }) => kind === 'recalled' && moment === id)),
});

function tooEasy(moment: Moment, revisits: readonly boolean[], planned: number): Candidate {
  const share = { k: revisits.filter(Boolean).length, n: revisits.length };
  const p = atLeast(share, TOO_MANY) * planned;
  const { low, high } = wilson(share.k, share.n);
  return {
    sign: { kind: 'too-easy', moment: moment.id },
    p,
    allowed: 'limits',
    weight: { real: 1 - Math.min(1, p), learners: share.n, gain: 0.1, minutes: AUTHOR_MINUTES.inOwnWords },
    said: {
      headline: { says: 'too-easy', given: { moment: momentName(moment), recalled: share.k, people: share.n } },
      evidence: [{ says: 'evidence.too-easy', given: {} }],
      interval: { says: 'interval.too-easy', given: { low: ofHundred(low), high: ofHundred(high) } },
      against: { says: 'against.too-easy', given: {} },
      guardrail: { says: 'guardrail.too-easy', given: {} },
    },
    suggested: twistInOwnWords(moment),
    alternatives: [{ kind: 'difficulty', change: 'retire', moment: moment.id }],
  };
}
