import { largeEnough } from '../signal/group-floor.ts';
import { medianInterval } from '../signal/statistics/median-interval.ts';
import { rankSum } from '../signal/statistics/rank-sum.ts';
import type { Gathering, Under } from '../signal/under-review.ts';
import type { Verdict } from './after-check.ts';
import { mean, ofHundred, tenths } from './counted.ts';
import { bothSides, PARTS, wantsLess, type ChangeOfText, type PersonalFigure, type Side, type Sides } from './personal-figure.ts';
import { TOO_EARLY, type SaidSince } from './said-since.ts';

/** A figure of each person's own that a change may be meant to move. */
export type PersonalSubject =
  | Extract<PersonalFigure, { readonly of: 'occasion' | 'observed' | 'time' | 'opens' }>
  | { readonly of: 'depth'; readonly moment: string };

export type PersonalCheck = { readonly verdict: Verdict; readonly sentence: SaidSince; readonly moreNeeded: number | null; readonly freshMissing: number };

/** So many people with a figure on either side before anything is said, and so sure, 0 to 1. */
export const PEOPLE_FOR_CHECK = 30;
export const SURE_OF_PEOPLE = 0.05;

/**
 * Whether people's own figures are better since a change: each person counts once on either side however much they do, and the two sides are
 * compared by ranks. The verdict falls on the first Monday on which both are large enough.
 */
export function personalCheck(under: Pick<Under, 'now'>, subject: PersonalSubject, change: ChangeOfText): Gathering<PersonalCheck> {
  const { take, sides } = bothSides(under, subject, change);
  return { take, found: () => verdictOf(sides, subject) };
}

function verdictOf({ before, after }: Sides, subject: PersonalSubject): PersonalCheck {
  const freshMissing = missingOn(before, subject);
  const moreNeeded = Math.max(freshMissing, missingOn(after, subject));
  if (moreNeeded > 0) return { verdict: 'too-early', sentence: TOO_EARLY, moreNeeded, freshMissing };
  const { less, greater } = rankSum(after.figures, before.figures);
  const [better, worse] = wantsLess(subject) ? [less, greater] : [greater, less];
  const verdict = better <= SURE_OF_PEOPLE ? 'worked' : worse <= SURE_OF_PEOPLE ? 'worse' : 'no-sign';
  return { verdict, sentence: saidOf(subject, before, after), moreNeeded: null, freshMissing };
}

/** Those who observed are as few as those they observed: at least one more is missing while they are fewer than five. */
const missingOn = ({ figures, voices }: Side, { of }: PersonalSubject): number =>
  Math.max(0, PEOPLE_FOR_CHECK - figures.length, of === 'observed' && !largeEnough(voices.size) ? 1 : 0);

function saidOf({ of }: PersonalSubject, { figures: before }: Side, { figures: after }: Side): SaidSince {
  switch (of) {
    case 'occasion':
    case 'observed':
    case 'opens':
      return { says: `since.${of}`, given: { before: ofHundred(mean(before)), since: ofHundred(mean(after)) } };
    case 'depth':
      return { says: 'since.depth', given: { before: tenths(mean(before)), since: tenths(mean(after)), parts: PARTS } };
    case 'time':
      return { says: 'since.time', given: { before: middleMinutes(before), since: middleMinutes(after) } };
  }
}

const middleMinutes = (seconds: readonly number[]): number => tenths(medianInterval(seconds).median / 60);
