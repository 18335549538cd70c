import { dropOff, type DropOff } from '../signal/drop-off.ts';
import { GROUP_FLOOR, largeEnough } from '../signal/group-floor.ts';
import { benjaminiHochberg } from '../signal/statistics/benjamini-hochberg.ts';
import { fisherExact, type Proportion } from '../signal/statistics/fisher.ts';
import { powerToSee, visitsNeeded } from '../signal/statistics/power.ts';
import { wilson } from '../signal/statistics/wilson.ts';
import { factsUnderReview, type UnderReview } from '../signal/under-review.ts';
import type { Adjustment } from './adjustment.ts';
import { applyAdjustment } from './adjustment.ts';
import { fewerPerWeek } from './cadence-steps.ts';
import { quotedName } from './moment-name.ts';

/** An insight is the one thing the signals say, with its evidence, what could speak against it, and what it suggests. */
export type ReviewInsight = {
  readonly status: 'decide' | 'keep' | 'not-enough-yet';
  /** The finding as a sentence, figures included. */
  readonly headline: string;
  readonly evidence: string;
  /** The uncertainty in words. */
  readonly interval: string;
  /** What could speak against it. */
  readonly against: string;
  /** About how many more learners would settle it; null when it is settled. */
  readonly moreNeeded: number | null;
  readonly suggested: Adjustment | null;
  readonly alternatives: readonly Adjustment[];
  readonly guardrail: string;
};

/**
 * The one thing to decide about a blueprint. A prompt at which clearly more people stop than elsewhere is found by Fisher's exact
 * test against the other prompts, corrected for their number (Benjamini & Hochberg at 5 %) and only when it is worse by five points.
 * Where nothing is found it says whether a rise of twenty points would have been seen. Prompts met by fewer than five people are not looked at.
 */
export function findInsight(review: UnderReview): ReviewInsight {
  const prompts = dropOff(review).filter(({ contributors }) => largeEnough(contributors));
  const compared = prompts.map((drop) => ({ drop, there: elsewhere(prompts, drop) }));
  const worst = worstOf(compared);
  return worst ? dropInsight(review, worst) : quietInsight(review, compared);
}

type Compared = { readonly drop: DropOff; readonly there: Proportion };

/** A difference smaller than this, 0 to 1, is nothing anyone should act on. */
const SMALLEST_RISE = 0.05;
/** The rise, 0 to 1, that one would not want to miss, and how surely it must have been seen before anyone says all is well. */
const RISE_TO_SEE = 0.2;
const SURELY = 0.8;
const FALSE_DISCOVERIES = 0.05;

function elsewhere(prompts: readonly DropOff[], drop: DropOff): Proportion {
  const others = prompts.filter((other) => other !== drop);
  return { k: sum(others.map(({ stopped }) => stopped)), n: sum(others.map(({ met }) => met)) };
}

function worstOf(compared: readonly Compared[]): Compared | undefined {
  const adjusted = benjaminiHochberg(compared.map(({ drop, there }) => fisherExact({ here: { k: drop.stopped, n: drop.met }, there }).greater));
  const clear = compared
    .map((one, index) => ({ one, q: adjusted[index] ?? 1 }))
    .filter(({ one, q }) => q <= FALSE_DISCOVERIES && rise(one) >= SMALLEST_RISE)
    .toSorted((a, b) => a.q - b.q || rise(b.one) - rise(a.one));
  return clear[0]?.one;
}

const rise = ({ drop, there }: Compared): number => drop.stopped / drop.met - (there.n === 0 ? 0 : there.k / there.n);

function dropInsight({ blueprint }: UnderReview, { drop, there }: Compared): ReviewInsight {
  const name = quotedName(blueprint, drop.moment);
  const simplify: Adjustment = { kind: 'difficulty', change: 'simplify', moment: drop.moment };
  const slower = fewerPerWeek(blueprint);
  const [here, rest] = [wilson(drop.stopped, drop.met), wilson(there.k, there.n)];
  const possible = [simplify, ...(slower ? [slower] : [])].filter((adjustment) => applyAdjustment(blueprint, adjustment).ok);
  const canSimplify = possible.includes(simplify);
  return {
    status: 'decide',
    headline: `Tries fell at ${name}: ${drop.stopped} of ${drop.met} stopped there; elsewhere ${there.k} of ${there.n}.`,
    evidence: `${drop.contributors} people met ${name}, ${drop.met} times in all. ${drop.stopped} times it was opened and not answered within three days. At the other prompts that happened ${there.k} times in ${there.n}.${canSimplify ? '' : ' There is nothing to take out of it by rule; its text may be what is long.'}`,
    interval: `Of 100 visits to ${name}, between ${ofHundred(here.low)} and ${ofHundred(here.high)} would stop there; elsewhere between ${ofHundred(rest.low)} and ${ofHundred(rest.high)} (95 % sure).`,
    against: `It rests on ${drop.met} visits. A prompt that tends to come in a busy part of the week would look the same, and so would one that came while many were away.`,
    moreNeeded: null,
    suggested: canSimplify ? simplify : null,
    alternatives: possible.filter((adjustment) => adjustment !== simplify),
    guardrail: 'Afterwards, looks back should name tone, timing and reaction as often as before: shorter must not mean thinner.',
  };
}

function quietInsight(review: UnderReview, compared: readonly Compared[]): ReviewInsight {
  const planned = review.blueprint.moments.length;
  const seen = compared.filter(({ drop, there }) => powerToSee({ here: drop.met, there, rise: RISE_TO_SEE, level: FALSE_DISCOVERIES / planned }) >= SURELY);
  // Half the prompts: those met last and those few people choose would otherwise hold the answer back for ever.
  return planned > 0 && seen.length * 2 >= planned ? keepInsight(compared, seen.length, planned) : notEnoughInsight(review, compared);
}

function keepInsight(compared: readonly Compared[], seen: number, planned: number): ReviewInsight {
  const [met, stopped] = [sum(compared.map(({ drop }) => drop.met)), sum(compared.map(({ drop }) => drop.stopped))];
  const overall = wilson(stopped, met);
  return {
    status: 'keep',
    headline: `Keep it as it is: no prompt stands out, ${stopped} of ${met} visits stopped anywhere.`,
    evidence: `At ${seen} of ${planned} prompts, 20 more in 100 stopping there would have been seen four times in five or more often. None was.`,
    interval: `Of 100 visits, between ${ofHundred(overall.low)} and ${ofHundred(overall.high)} stop somewhere (95 % sure).`,
    against: 'Differences under 20 in 100 may be there and not show yet.',
    moreNeeded: null,
    suggested: null,
    alternatives: [],
    guardrail: 'Look again at the next review.',
  };
}

function notEnoughInsight(review: UnderReview, compared: readonly Compared[]): ReviewInsight {
  const learners = new Set(factsUnderReview(review).map(({ person }) => person)).size;
  const more = moreLearners(learners, compared, review.blueprint.moments.length);
  const soFar = largeEnough(learners) ? `${learners} people have practised it so far` : `Fewer than ${GROUP_FLOOR} people have practised it so far`;
  return {
    status: 'not-enough-yet',
    headline: `Not enough yet: about ${more} more learners before the figures can say anything.`,
    evidence: `${soFar}. ${compared.length === 0 ? `No prompt has been met by ${GROUP_FLOOR} people yet, so no figure is shown.` : 'Nothing stands out so far, and at this number even a hard prompt might not.'}`,
    interval: 'With so few, a prompt at which 20 more in 100 stop could easily go unseen.',
    against: 'Early figures change from week to week; acting on them is acting on chance.',
    moreNeeded: more,
    suggested: null,
    alternatives: [],
    guardrail: 'Wait, or ask people what they found hard.',
  };
}

function moreLearners(learners: number, compared: readonly Compared[], planned: number): number {
  const all = { k: sum(compared.map(({ drop }) => drop.stopped)), n: sum(compared.map(({ drop }) => drop.met)) };
  const needed = visitsNeeded({ others: Math.max(1, planned - 1), share: all, rise: RISE_TO_SEE, level: FALSE_DISCOVERIES / Math.max(1, planned) }, SURELY);
  const metByHalf = compared.map(({ drop }) => drop.met).toSorted((a, b) => b - a)[Math.ceil(planned / 2) - 1] ?? 0;
  // Before half the prompts are met, each learner is taken to meet a prompt once.
  const visitsEach = metByHalf > 0 && learners > 0 ? metByHalf / learners : 1;
  return roundedUp(Math.max(1, needed / visitsEach - learners));
}

const roundedUp = (count: number): number => (count <= 100 ? Math.ceil(count / 5) * 5 : Math.ceil(count / 10) * 10);
const ofHundred = (share: number): number => Math.round(share * 100);
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
