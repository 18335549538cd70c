import { shownVisits, visits } from '../signal/drop-off.ts';
import type { FactEntry } from '../journal/entry.ts';
import { GROUP_FLOOR, largeEnough } from '../signal/group-floor.ts';
import { FALSE_ALARMS, lastLevel, levelNow, type Allowed } from '../signal/looks.ts';
import { sentByPerson, type Prompted } from '../signal/prompted.ts';
import { powerToSee, visitsNeeded } from '../signal/statistics/power.ts';
import { wilson } from '../signal/statistics/wilson.ts';
import { factsUnderReview, type UnderReview } from '../signal/under-review.ts';
import { mondayOf, nextWeek, weekOf, type Week } from '../signal/week.ts';
import type { Adjustment } from './adjustment.ts';
import type { Headline } from './headline.ts';
import { ofHundred, sum } from './counted.ts';
import { worth, type Candidate, type Evidence, type Sign } from './sign.ts';
import { confidentUnseenCandidates } from './signs/confident-unseen.ts';
import { compared, dropCandidates, type Compared } from './signs/drop.ts';
import { examplesDeepenCandidates } from './signs/examples-deepen.ts';
import { hourCandidates } from './signs/hour.ts';
import { noOccasionCandidates } from './signs/no-occasion.ts';
import { opensFallCandidates } from './signs/opens-fall.ts';
import { slowCandidates } from './signs/slow.ts';
import { tooEasyCandidates } from './signs/too-easy.ts';
import { slowDrift } from './watch.ts';

/** An insight is the one thing the signals say, with its evidence, what could speak against it, and what it suggests. */
export type ReviewInsight = {
  readonly status: 'decide' | 'keep' | 'not-enough-yet';
  /** What the signals said; null when they said nothing. */
  readonly sign: Sign | null;
  /** What was seen, figures included. */
  readonly headline: Headline;
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
  /** What else was found, each as its headline, and what is worth an eye; one thing is decided at a time. */
  readonly also: readonly Headline[];
};

/**
 * The one thing to decide about a blueprint: every row of the decision table is asked, what may be called at this week's level is ranked by
 * its worth, and the first is told. Where nothing may be called it says whether a rise of twenty points at a prompt would have been seen.
 * It looks at what stood on Monday, and never at a figure over fewer than five people.
 */
export function findInsight(review: UnderReview): ReviewInsight {
  const evidence = evidenceFor(review);
  if (review.lastChange?.verdict === 'too-early') return stillChecking(review.lastChange.moreNeeded);
  const [first, ...rest] = calledNow(evidence).toSorted((a, b) => worth(b.weight) - worth(a.weight));
  const drift = slowDrift(evidence.shown);
  const watched = drift === undefined ? [] : [drift];
  if (!first) return { ...quietInsight(evidence), also: watched };
  const { sign, said, suggested, alternatives } = first;
  return { status: 'decide', sign, ...said, moreNeeded: null, suggested, alternatives, also: [...rest.map((other) => other.said.headline), ...watched] };
}

function evidenceFor(review: UnderReview): Evidence {
  const monday = mondayOf(weekOf(review.now));
  const facts = factsUnderReview(review).filter(({ at }) => at < monday);
  return {
    review,
    facts,
    shown: shownVisits(review),
    sent: sentByPerson(promptedUnder(review), facts, monday),
  };
}

const promptedUnder = ({ prompted = [], revision, alike = [] }: UnderReview): readonly Prompted[] =>
  prompted.filter((each) => each.revision === revision || alike.includes(each.revision));

const ROWS: readonly ((evidence: Evidence) => readonly Candidate[])[] = [
  dropCandidates,
  slowCandidates,
  tooEasyCandidates,
  opensFallCandidates,
  hourCandidates,
  noOccasionCandidates,
  confidentUnseenCandidates,
  examplesDeepenCandidates,
];

/** The four rows that hold a figure against a line drawn beforehand share one allowance evenly. */
const SHARING = { drop: 1, opens: 1, hour: 1, examples: 1, limits: 4 } as const satisfies Record<keyof typeof FALSE_ALARMS, number>;

function calledNow(evidence: Evidence): readonly Candidate[] {
  const level = levelsOf(evidence);
  return ROWS.flatMap((row) => row(evidence)).filter(({ p, allowed }) => {
    const shared = p * SHARING[allowed];
    return shared <= FALSE_ALARMS[allowed] && shared <= level(allowed);
  });
}

/** This week's level of each kind of sign, found when the first of them asks. */
function levelsOf(evidence: Evidence): (kind: Allowed) => number {
  const levels = new Map<Allowed, number>();
  return (kind) => {
    const level = levels.get(kind) ?? levelNow(kind, arrivals(evidence, kind), evidence.review.now);
    levels.set(kind, level);
    return level;
  };
}

/** When what a row rests on was there: visits from the week they may be shown, other facts from the Monday after they happened. */
const arrivals = ({ shown, facts }: Evidence, allowed: Allowed): readonly Week[] =>
  allowed === 'drop' ? shown.map(({ shownFrom }) => shownFrom) : facts.map(({ at }) => nextWeek(weekOf(at)));

/** The rise, 0 to 1, that one would not want to miss, and how surely it must have been seen before anyone says all is well. */
const RISE_TO_SEE = 0.2;
const SURELY = 0.8;

function quietInsight(evidence: Evidence): ReviewInsight {
  const planned = evidence.review.blueprint.moments.length;
  const prompts = compared(evidence);
  const level = lastLevel('drop') / Math.max(1, planned);
  const seen = prompts.filter(({ drop, there }) => powerToSee({ here: drop.met, there, rise: RISE_TO_SEE, level }) >= SURELY);
  // Half the prompts: those met last and those few people choose would otherwise hold the answer back for ever.
  return planned > 0 && seen.length * 2 >= planned ? keepInsight(prompts, seen.length, planned) : notEnoughInsight(evidence, prompts);
}

const NOTHING_TO_CHANGE = { sign: null, suggested: null, alternatives: [], also: [] } as const;

function keepInsight(prompts: readonly Compared[], seen: number, planned: number): ReviewInsight {
  const [met, stopped] = [sum(prompts.map(({ drop }) => drop.met)), sum(prompts.map(({ drop }) => drop.stopped))];
  const overall = wilson(stopped, met);
  return {
    ...NOTHING_TO_CHANGE,
    status: 'keep',
    headline: { says: 'keep', given: { stopped, met } },
    evidence: `At ${seen} of ${planned} prompts, 20 more in 100 stopping there would have been seen four times in five or more often. None was.`,
    interval: `Of 100 visits, between ${ofHundred(overall.low)} and ${ofHundred(overall.high)} stop somewhere (95 % sure).`,
    against: 'Differences under 20 in 100 may be there and not show yet.',
    moreNeeded: null,
    guardrail: 'Look again at the next review.',
  };
}

function notEnoughInsight({ shown, facts, review }: Evidence, prompts: readonly Compared[]): ReviewInsight {
  const learners = new Set(shown.map(({ person }) => person)).size;
  const more = moreLearners(facts, prompts, review.blueprint.moments.length);
  const soFar = largeEnough(learners) ? `The figures rest on ${learners} people so far` : `Fewer than ${GROUP_FLOOR} people can be counted so far`;
  return {
    ...NOTHING_TO_CHANGE,
    status: 'not-enough-yet',
    headline: { says: 'not-enough', given: { more } },
    evidence: `${soFar}. ${prompts.length === 0 ? `No prompt has been met by ${GROUP_FLOOR} people yet, so no figure is shown.` : 'Nothing stands out so far, and at this number even a hard prompt might not.'}`,
    interval: 'With so few, a prompt at which 20 more in 100 stop could easily go unseen.',
    against: 'Early figures change from week to week; acting on them is acting on chance.',
    moreNeeded: more,
    guardrail: 'Wait, or ask people what they found hard.',
  };
}

/** One change at a time: while the last one is being checked, a second would blur what came of the first. */
function stillChecking(more: number | null): ReviewInsight {
  return {
    ...NOTHING_TO_CHANGE,
    status: 'not-enough-yet',
    headline: more === null ? { says: 'still-unknown', given: {} } : { says: 'still-checking', given: { more } },
    evidence: 'One change is checked at a time, so that what comes of it can be told apart.',
    interval: 'Before its check is done nobody can say whether it worked.',
    against: 'What people say of it may tell sooner.',
    moreNeeded: more,
    guardrail: 'If it makes things clearly worse, the check says so at once.',
  };
}

/** How many more learners would make a rise of twenty points show, if each meets the prompts as often as those so far. */
function moreLearners(facts: readonly FactEntry[], prompts: readonly Compared[], planned: number): number {
  const met = visits(facts);
  const learners = new Set(met.map(({ person }) => person)).size;
  const all = { k: sum(prompts.map(({ drop }) => drop.stopped)), n: sum(prompts.map(({ drop }) => drop.met)) };
  const needed = visitsNeeded({ others: Math.max(1, planned - 1), share: all, rise: RISE_TO_SEE, level: lastLevel('drop') / Math.max(1, planned) }, SURELY);
  // Those who have just begun will meet more prompts yet, so nobody is taken to meet a prompt less than every other time.
  const visitsEach = learners === 0 ? 1 : Math.max(0.5, met.length / learners / planned);
  return roundedUp(Math.max(1, (needed * LESS_STRICT) / visitsEach - learners));
}

// A level divided by the number of prompts is stricter than the exact chance of the worst of them; measured by `bench decisions` (nMore).
const LESS_STRICT = 0.8;

const roundedUp = (count: number): number => (count <= 100 ? Math.ceil(count / 5) * 5 : Math.ceil(count / 10) * 10);
