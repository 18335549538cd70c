import type { Revision } from '../blueprint/revision.ts';
import type { Constraint } from '../blueprint/constraint.ts';
import type { FactEntry } from '../journal/entry.ts';
import { closedTrials } from '../signal/closed-trials.ts';
import { isKind } from '../signal/fact-of.ts';
import { largeEnough } from '../signal/group-floor.ts';
import { partsNamed } from '../signal/parts-named.ts';
import { sentTo, type Sent } from '../signal/prompted.ts';
import { medianInterval } from '../signal/statistics/median-interval.ts';
import { rankSum } from '../signal/statistics/rank-sum.ts';
import type { Gathering, OnePerson, Under } from '../signal/under-review.ts';
import { mondayOf, weekOf } from '../signal/week.ts';
import type { Instant } from '../time/instant.ts';
import { sinceDecided, type Verdict } from './after-check.ts';
import { mean, ofHundred, tenths } from './counted.ts';
import { TOO_EARLY, type SaidSince } from './said-since.ts';

/** What each person has one figure of before a change and since: how often the occasion comes, how much looks back name, and so on. */
export type PersonalSubject =
  /** Of their trials of that moment, the share that had no occasion. */
  | { readonly of: 'occasion'; readonly moment: string }
  /** How many of tone, timing and reaction their looks back on real attempts name. */
  | { readonly of: 'depth'; readonly moment: string }
  /** Of what colleagues noticed of them, the share that saw the behaviour. */
  | { readonly of: 'observed' }
  /** How many seconds an answer to that moment takes them. */
  | { readonly of: 'time'; readonly moment: string }
  /** Of the prompts they were sent, the share they opened; only of those whom a constraint makes it hardest for, where it changed nothing for others. */
  | { readonly of: 'opens'; readonly only?: Constraint };

export type PersonalCheck = { readonly verdict: Verdict; readonly sentence: SaidSince; readonly moreNeeded: number | null; readonly freshMissing: number };
type Change = { readonly before: Revision; readonly after: Revision; readonly decidedAt: Instant };

/** So many people with a figure on either side before anything is said, and so sure, 0 to 1. */
export const PEOPLE_FOR_CHECK = 30;
const SURE = 0.05;

/**
 * Whether people's own figures are better since a change: each person counts once on either side however much they do, and the two sides are
 * compared by ranks. The verdict falls on the first Monday on which both are large enough.
 */
export function personalCheck({ now }: Pick<Under, 'now'>, subject: PersonalSubject, change: Change): Gathering<PersonalCheck> {
  const monday = mondayOf(weekOf(now));
  const sides = { before: emptySide(), after: emptySide() };
  return {
    take: (one) => {
      if (subject.of === 'opens' && subject.only !== undefined && one.constraint !== subject.only) return;
      for (const side of ['before', 'after'] as const) {
        const own = ownUnder(one, change[side], { decidedAt: change.decidedAt, monday });
        const figure = figureOf(subject, own, monday);
        if (figure === undefined) continue;
        sides[side].figures.push(figure);
        if (subject.of === 'observed') for (const { author } of sightings(own)) sides[side].voices.add(author);
      }
    },
    found: () => verdictOf(sides.before, sides.after, subject),
  };
}

type Side = { readonly figures: number[]; readonly voices: Set<string> };
const emptySide = (): Side => ({ figures: [], voices: new Set() });

type OwnUnder = { readonly facts: readonly FactEntry[]; readonly sent: readonly Sent[] };

function ownUnder({ facts, prompted }: OnePerson, revision: Revision, { decidedAt, monday }: { decidedAt: Instant; monday: Instant }): OwnUnder {
  const known = facts.filter(({ at }) => at < monday);
  return {
    facts: sinceDecided(known, decidedAt).filter((fact) => fact.revision === revision),
    sent: sentTo({ facts: known, prompted: prompted.filter((each) => each.revision === revision && each.at >= decidedAt) }, monday),
  };
}

/** So many prompts before somebody's share of opened ones says anything. */
const ENOUGH_SENT = 3;

function figureOf(subject: PersonalSubject, own: OwnUnder, monday: Instant): number | undefined {
  const { facts, sent } = own;
  switch (subject.of) {
    case 'occasion':
      return meanOf(
        closedTrials(facts, monday)
          .filter(({ moment, ranOut }) => moment === subject.moment && !ranOut)
          .map(({ outcome }) => Number(outcome === 'no-opportunity')),
      );
    case 'depth':
      return meanOf(
        partsNamed(facts)
          .filter(({ moment }) => moment === subject.moment)
          .map(({ parts }) => parts),
      );
    case 'observed':
      return meanOf(sightings(own).map(({ facts: { sighting } }) => Number(sighting === 'saw-it')));
    case 'time': {
      const seconds = facts.flatMap(({ moment, facts: told }) => (moment === subject.moment && 'seconds' in told ? [told.seconds] : []));
      return seconds.length === 0 ? undefined : medianInterval(seconds).median;
    }
    case 'opens':
      return sent.length < ENOUGH_SENT ? undefined : mean(sent.map(({ opened }) => Number(opened)));
  }
}

const meanOf = (values: readonly number[]): number | undefined => (values.length === 0 ? undefined : mean(values));
const sightings = ({ facts }: OwnUnder) => facts.filter(isKind('observed')).filter(({ facts: { sighting } }) => sighting !== 'could-not-tell');

function verdictOf(before: Side, after: Side, subject: PersonalSubject): PersonalCheck {
  const freshMissing = missingOn(before, subject);
  const moreNeeded = Math.max(freshMissing, missingOn(after, subject));
  if (moreNeeded > 0) return { verdict: 'too-early', sentence: TOO_EARLY, moreNeeded, freshMissing };
  const { less, greater } = rankSum(after.figures, before.figures);
  const [better, worse] = wantsLess(subject) ? [less, greater] : [greater, less];
  return { verdict: better <= SURE ? 'worked' : worse <= SURE ? 'worse' : 'no-sign', sentence: saidOf(subject, before, after), moreNeeded: null, freshMissing };
}

/** Those who observed are as few as those they observed: at least one more is missing while they are fewer than five. */
const missingOn = ({ figures, voices }: Side, { of }: PersonalSubject): number =>
  Math.max(0, PEOPLE_FOR_CHECK - figures.length, of === 'observed' && !largeEnough(voices.size) ? 1 : 0);

const wantsLess = ({ of }: PersonalSubject): boolean => of === 'occasion' || of === 'time';

const PARTS = 3;

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
