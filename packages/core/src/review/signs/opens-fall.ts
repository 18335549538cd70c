import { largeEnough } from '../../signal/group-floor.ts';
import { silenceOf, type Sent } from '../../signal/prompted.ts';
import { kaplanMeier, survivalAt, type Followed } from '../../signal/statistics/kaplan-meier.ts';
import { signedRank } from '../../signal/statistics/signed-rank.ts';
import { pairedShift } from '../../signal/statistics/student-t.ts';
import type { Under } from '../../signal/under-review.ts';
import { otherHours } from '../alternatives.ts';
import { fewerPerWeek } from '../cadence-steps.ts';
import { mean, ofHundred } from '../counted.ts';
import { AUTHOR_MINUTES, type Candidate } from '../sign.ts';
import { rowOf, type Row } from '../sign-row.ts';
import { steady, weeksOfSent, type HowRead } from '../steady.ts';

const FEWEST_PROMPTS = 6;
const SMALLEST_FALL = 0.1;

/** People who open fewer of their later prompts than of their earlier ones: each is compared with themselves, by signed ranks. */
export function opensFallRow(under: Under): Row {
  const [halves, silences] = [steady(openedHalves), steady(followed)];
  return rowOf([halves, silences], () => opensFall(under, halves.readings(), silences.readings()));
}

type Halves = { readonly early: number; readonly late: number };

/** The share somebody opened of either half of what they were sent, where that was enough. */
const openedHalves: HowRead<Halves> = {
  read: ({ sent }) => (sent.length < FEWEST_PROMPTS ? undefined : inHalves(sent)),
  mayMove: ({ sent }) => weeksOfSent(sent),
};

/** How long somebody went on opening. */
const followed: HowRead<Followed> = {
  read: ({ sent }) => (sent.length === 0 ? undefined : silenceOf(sent)),
  mayMove: ({ sent }) => weeksOfSent(sent),
};

function opensFall({ blueprint }: Under, halves: readonly Halves[], silences: readonly Followed[]): readonly Candidate[] {
  const falls = halves.map(({ early, late }) => early - late);
  if (!largeEnough(falls.length) || mean(falls) < SMALLEST_FALL) return [];
  const [p, shift, slower] = [signedRank(falls).greater, pairedShift(falls), fewerPerWeek(blueprint)];
  const curve = kaplanMeier(silences);
  const [early, late] = [ofHundred(mean(halves.map((each) => each.early))), ofHundred(mean(halves.map((each) => each.late)))];
  return [
    {
      sign: { kind: 'opens-fall' },
      p,
      allowed: 'opens',
      weight: { real: 1 - p, learners: falls.length, gain: mean(falls), minutes: slower ? AUTHOR_MINUTES.byRule : AUTHOR_MINUTES.inTheStudio },
      said: {
        headline: { says: 'opens-fall', given: { early, late } },
        evidence: [{ says: 'evidence.opens-fall', given: { people: falls.length, still: ofHundred(survivalAt(8, curve)) } }],
        interval: { says: 'interval.opens-fall', given: { low: ofHundred(shift.low), high: ofHundred(shift.high) } },
        against: { says: 'against.opens-fall', given: {} },
        guardrail: { says: 'guardrail.opens-fall', given: {} },
      },
      suggested: slower ?? null,
      alternatives: otherHours(blueprint),
    },
  ];
}

function inHalves(own: readonly Sent[]): Halves {
  const middle = Math.floor(own.length / 2);
  return { early: opened(own.slice(0, middle)), late: opened(own.slice(own.length - middle)) };
}

const opened = (sent: readonly Sent[]): number => mean(sent.map((each) => Number(each.opened)));
