import type { Constraint } from '../blueprint/constraint.ts';
import type { Revision } from '../blueprint/revision.ts';
import type { FactEntry } from '../journal/entry.ts';
import { closedTrials } from '../signal/closed-trials.ts';
import { settledVisits } from '../signal/drop-off.ts';
import { isKind } from '../signal/fact-of.ts';
import { partsNamed } from '../signal/parts-named.ts';
import { sentTo, type Sent } from '../signal/prompted.ts';
import { medianInterval } from '../signal/statistics/median-interval.ts';
import type { OnePerson, Under } from '../signal/under-review.ts';
import { mondayOf, weekOf } from '../signal/week.ts';
import type { Instant } from '../time/instant.ts';
import { sinceDecided } from './after-check.ts';
import { mean } from './counted.ts';

/** What each person has one figure of before a change and since: how often the occasion comes, how much looks back name, and so on. */
export type PersonalFigure =
  /** Of their trials of that moment, the share that had no occasion. */
  | { readonly of: 'occasion'; readonly moment: string }
  /** How many of tone, timing and reaction their looks back on real attempts name; at that moment, or at any. */
  | { readonly of: 'depth'; readonly moment?: string }
  /** Of what colleagues noticed of them, the share that saw the behaviour. */
  | { readonly of: 'observed' }
  /** How many seconds an answer to that moment takes them. */
  | { readonly of: 'time'; readonly moment: string }
  /** Of the prompts they were sent, the share they opened; only of those whom a constraint makes it hardest for, where it changed nothing for others. */
  | { readonly of: 'opens'; readonly only?: Constraint }
  /** Of what they recalled, the share they brought back whole. */
  | { readonly of: 'recall' }
  /** Of their trials that are over, the share they carried out, partly at least. */
  | { readonly of: 'tried' }
  /** Of their visits to that moment, or to any, the share that stopped there; `only` as above. */
  | { readonly of: 'stops'; readonly moment?: string; readonly only?: Constraint };

/** What is compared: two revisions since a decision. */
export type ChangeOfText = { readonly before: Revision; readonly after: Revision; readonly decidedAt: Instant };

/** Everybody's figure on one side of a change, and who observed them where that is the figure. */
export type Side = { readonly figures: number[]; readonly voices: Set<string> };
export type Sides = Readonly<Record<'before' | 'after', Side>>;

/** People who are taken in one by one, and what has come together of them so far. */
export type Siding = { readonly take: (one: OnePerson) => void; readonly sides: Sides };

/** On which side of a change somebody stands, and what of theirs counts there: since when, and under which revision; under any where none is named. */
export type SideOf = { readonly side: keyof Sides; readonly decidedAt: Instant; readonly revision?: Revision };

/** Takes people in by the revision they practised under: whoever practised both stands on both sides. */
export const bothSides = (under: Pick<Under, 'now'>, figure: PersonalFigure, { before, after, decidedAt }: ChangeOfText): Siding =>
  gatherSides(under, figure, () => [
    { side: 'before', decidedAt, revision: before },
    { side: 'after', decidedAt, revision: after },
  ]);

/** Takes people in one by one; of each no more is kept than their figure on the sides they stand on, as it stood on Monday. */
export function gatherSides({ now }: Pick<Under, 'now'>, figure: PersonalFigure, sidesOf: (one: OnePerson) => readonly SideOf[]): Siding {
  const monday = mondayOf(weekOf(now));
  const sides: Sides = { before: emptySide(), after: emptySide() };
  return {
    sides,
    take: (one) => {
      if ('only' in figure && figure.only !== undefined && one.constraint !== figure.only) return;
      for (const { side, ...counted } of sidesOf(one)) {
        const own = ownUnder(one, counted, monday);
        const value = figureOf(figure, own, monday);
        if (value === undefined) continue;
        sides[side].figures.push(value);
        if (figure.of === 'observed') for (const { author } of sightings(own)) sides[side].voices.add(author);
      }
    },
  };
}

/** True for a figure that is better the lower it is. */
export const wantsLess = ({ of }: PersonalFigure): boolean => of === 'occasion' || of === 'time' || of === 'stops';

/** Tone, timing and reaction. */
export const PARTS = 3;

const emptySide = (): Side => ({ figures: [], voices: new Set() });

type OwnUnder = { readonly facts: readonly FactEntry[]; readonly sent: readonly Sent[] };

function ownUnder({ facts, prompted }: OnePerson, { revision, decidedAt }: Omit<SideOf, 'side'>, monday: Instant): OwnUnder {
  const known = facts.filter(({ at }) => at < monday);
  const isUnder = (other: Revision): boolean => revision === undefined || other === revision;
  return {
    facts: sinceDecided(known, decidedAt).filter((fact) => isUnder(fact.revision)),
    sent: sentTo({ facts: known, prompted: prompted.filter((each) => isUnder(each.revision) && each.at >= decidedAt) }, monday),
  };
}

/** So many prompts before somebody's share of opened ones says anything. */
const ENOUGH_SENT = 3;

function figureOf(figure: PersonalFigure, own: OwnUnder, monday: Instant): number | undefined {
  const { facts, sent } = own;
  switch (figure.of) {
    case 'occasion':
      return share(
        closedTrials(facts, monday).filter(({ moment, ranOut }) => moment === figure.moment && !ranOut),
        ({ outcome }) => outcome === 'no-opportunity',
      );
    case 'depth':
      return meanOf(
        partsNamed(facts)
          .filter(({ moment }) => isAt(figure, moment))
          .map(({ parts }) => parts),
      );
    case 'observed':
      return share(sightings(own), ({ facts: { sighting } }) => sighting === 'saw-it');
    case 'time': {
      const seconds = facts.flatMap(({ moment, facts: told }) => (moment === figure.moment && 'seconds' in told ? [told.seconds] : []));
      return seconds.length === 0 ? undefined : medianInterval(seconds).median;
    }
    case 'opens':
      return sent.length < ENOUGH_SENT ? undefined : share(sent, ({ opened }) => opened);
    case 'recall':
      return share(facts.filter(isKind('recalled')), ({ facts: { recall } }) => recall === 'all');
    case 'tried':
      return share(closedTrials(facts, monday), ({ outcome }) => outcome === 'tried' || outcome === 'partly');
    case 'stops':
      return share(
        settledVisits(facts, monday).filter(({ moment }) => isAt(figure, moment)),
        ({ stopped }) => stopped,
      );
  }
}

const isAt = (figure: { readonly moment?: string }, moment: string): boolean => figure.moment === undefined || figure.moment === moment;
const meanOf = (values: readonly number[]): number | undefined => (values.length === 0 ? undefined : mean(values));
const share = <One>(all: readonly One[], counts: (one: One) => boolean): number | undefined => meanOf(all.map((one) => Number(counts(one))));
const sightings = ({ facts }: OwnUnder) => facts.filter(isKind('observed')).filter(({ facts: { sighting } }) => sighting !== 'could-not-tell');
