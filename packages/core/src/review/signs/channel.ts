import type { Reaching } from '../../blueprint/blueprint.ts';
import { CONSTRAINTS, type Constraint } from '../../blueprint/constraint.ts';
import { reachingOf } from '../../schedule/adaptation.ts';
import { largeEnough } from '../../signal/group-floor.ts';
import { benjaminiHochberg } from '../../signal/statistics/benjamini-hochberg.ts';
import { differenceBetween } from '../../signal/statistics/newcombe.ts';
import { rankSum } from '../../signal/statistics/rank-sum.ts';
import type { Under } from '../../signal/under-review.ts';
import { lessOften, otherHours } from '../alternatives.ts';
import { mean, ofHundred, sum } from '../counted.ts';
import { whomOf } from '../reached.ts';
import { AUTHOR_MINUTES, type Candidate } from '../sign.ts';
import { rowOf, type Own, type Row } from '../sign-row.ts';
import { steady, weeksOfSent, type HowRead, type Steady } from '../steady.ts';

const SMALLEST_GAP = 0.1;

/**
 * People who open clearly less of what reaches them their author's way than others do of what reaches them the other way: ranks of each one's own
 * share, corrected for all who could be compared. Nobody is reached both ways, so it compares people, and the check afterwards is what tells.
 */
export function channelRow(under: Under): Row {
  const sides = [null, ...CONSTRAINTS].flatMap((constraint) => sidesOf(constraint, under));
  return rowOf(
    sides.flatMap(({ here, there }) => [here, there]),
    () => channels(sides, under),
  );
}

/** So many prompts before somebody's share of opened ones says anything. */
const ENOUGH_SENT = 3;

/** How somebody is reached at last, and the share they opened of what reached them that way. */
type Opening = { readonly constraint: Constraint | null; readonly by: Reaching; readonly opened: number };

function openedOfThree({ sent, constraint }: Own): Opening | undefined {
  const by = sent.at(-1)?.channel;
  if (by !== 'email' && by !== 'today') return undefined;
  const own = sent.filter(({ channel }) => channel === by);
  return own.length < ENOUGH_SENT ? undefined : { constraint, by, opened: mean(own.map(({ opened }) => Number(opened))) };
}

/** Those one key of the text speaks for, as they are reached now, and those they are set against. */
type Sides = { readonly for: Constraint | null; readonly by: Reaching; readonly here: Steady<number>; readonly there: Steady<number> };
type Group = { readonly for: Constraint | null; readonly by: Reaching; readonly here: readonly number[]; readonly there: readonly number[] };

function channels(sides: readonly Sides[], { blueprint }: Under): readonly Candidate[] {
  const groups = sides.map(({ here, there, ...whom }): Group => ({ ...whom, here: here.readings(), there: there.readings() })).filter(isLargeEnough);
  // What is too small to matter takes part in the correction, and is never called.
  const adjusted = benjaminiHochberg(groups.map(({ here, there }) => (gapOf(here, there) < SMALLEST_GAP ? 1 : rankSum(here, there).less)));
  return groups.flatMap((group, index): readonly Candidate[] => {
    const [p, gap] = [adjusted[index] ?? 1, gapOf(group.here, group.there)];
    if (gap < SMALLEST_GAP) return [];
    return [
      {
        sign: { kind: 'channel', by: group.by, for: group.for },
        p,
        allowed: 'slot',
        weight: { real: 1 - p, learners: group.here.length, gain: gap, minutes: AUTHOR_MINUTES.byRule },
        said: saidOf(group),
        suggested: { kind: 'cadence', change: 'channel', by: group.by === 'email' ? 'today' : 'email', for: group.for },
        alternatives: [...otherHours(blueprint), ...lessOften(blueprint)],
      },
    ];
  });
}

/**
 * Whoever waits on Today because the author says so is set against all who get mails. Who gets mails is only set against those who share what makes it
 * hardest and want none: they chose it, so for everybody at once nothing follows from how they do, least of all that nobody needs a mail.
 */
function sidesOf(constraint: Constraint | null, { blueprint }: Under): readonly Sides[] {
  const by = reachingOf(constraint, blueprint);
  if (by === 'email' && constraint === null) return [];
  const isMeant = (own: Opening): boolean =>
    constraint === null ? !blueprint.adapt.some(({ when, by: said }) => when === own.constraint && said) : own.constraint === constraint;
  const here = openedOf((own) => own.by === by && isMeant(own));
  const there = openedOf((own) => own.by !== by && (by === 'today' || isMeant(own)));
  return [{ for: constraint, by, here: steady(here), there: steady(there) }];
}

/** The share somebody opened, if they belong to that side. */
const openedOf = (belongs: (own: Opening) => boolean): HowRead<number> => ({
  read: (own) => {
    const opening = openedOfThree(own);
    return opening && belongs(opening) ? opening.opened : undefined;
  },
  mayMove: ({ sent }) => weeksOfSent(sent),
});

const isLargeEnough = ({ here, there }: Group): boolean => largeEnough(here.length) && largeEnough(there.length);
const gapOf = (here: readonly number[], there: readonly number[]): number => mean(there) - mean(here);

function saidOf({ for: constraint, by, here, there }: Group): Candidate['said'] {
  // As if each person were one answer: a little wider than need be, and never a single point.
  const { low, high } = differenceBetween({ here: { k: sum(there), n: there.length }, there: { k: sum(here), n: here.length } });
  return {
    headline: { says: 'channel', given: { whom: whomOf(constraint), by, here: ofHundred(mean(here)), there: ofHundred(mean(there)) } },
    evidence: [{ says: 'evidence.channel', given: { people: here.length, others: there.length, by } }],
    interval: { says: 'interval.channel', given: { low: ofHundred(low), high: ofHundred(high) } },
    against: { says: 'against.channel', given: { by } },
    guardrail: { says: 'guardrail.channel', given: {} },
  };
}
