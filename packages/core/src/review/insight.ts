import { grouped } from '../signal/by-person.ts';
import { GROUP_FLOOR, largeEnough } from '../signal/group-floor.ts';
import { FALSE_ALARMS, lastLevel, levelNow, type Allowed } from '../signal/looks.ts';
import { powerToSee, visitsNeeded } from '../signal/statistics/power.ts';
import { wilson } from '../signal/statistics/wilson.ts';
import { gathered, type Gathering, type Under, type UnderReview } from '../signal/under-review.ts';
import type { Week } from '../signal/week.ts';
import type { Adjustment } from './adjustment.ts';
import { ofHundred, sum } from './counted.ts';
import { gatherEvidence, type Evidence } from './evidence.ts';
import type { Headline } from './headline.ts';
import type { Sentence } from './sentence.ts';
import { worth, type Candidate, type Sign } from './sign.ts';
import type { Row } from './sign-row.ts';
import { channelRow } from './signs/channel.ts';
import { confidentUnseenRow } from './signs/confident-unseen.ts';
import { compared, dropCandidates, type Compared } from './signs/drop.ts';
import { examplesDeepenRow } from './signs/examples-deepen.ts';
import { hourRow } from './signs/hour.ts';
import { noOccasionRow } from './signs/no-occasion.ts';
import { opensFallRow } from './signs/opens-fall.ts';
import { slowRow } from './signs/slow.ts';
import { tooEasyRow } from './signs/too-easy.ts';
import { slowDrift } from './watch.ts';

/** An insight is the one thing the signals say, with its evidence, what could speak against it, and what it suggests. */
export type ReviewInsight = {
  readonly status: 'decide' | 'keep' | 'not-enough-yet';
  /** What the signals said; null when they said nothing. */
  readonly sign: Sign | null;
  /** What was seen, figures included. */
  readonly headline: Headline;
  readonly evidence: readonly Sentence[];
  /** The uncertainty in words. */
  readonly interval: Sentence;
  /** What could speak against it. */
  readonly against: Sentence;
  /** About how many more learners would settle it; null when it is settled. */
  readonly moreNeeded: number | null;
  readonly suggested: Adjustment | null;
  readonly alternatives: readonly Adjustment[];
  readonly guardrail: Sentence;
  /** What else was found, each as its headline, and what is worth an eye; one thing is decided at a time. */
  readonly also: readonly Headline[];
};

/**
 * The one thing to decide about a blueprint: every row of the decision table is asked, what may be called at this week's level is ranked by
 * its worth, and the first is told. Where nothing may be called it says whether a rise of twenty points at a prompt would have been seen.
 * It looks at what stood on Monday, and never at a figure over fewer than five people or one that fewer than five have moved.
 */
export const findInsight = (review: UnderReview): ReviewInsight => stillChecked(review) ?? gathered(gatherInsight(review), review);

/** The same from people who are taken in one by one, of whom no more is kept than what the table counts. */
export function gatherInsight(under: Under): Gathering<ReviewInsight> {
  const [gathering, rows] = [gatherEvidence(under), ROWS.map((row) => row(under))];
  return {
    take: (one) => {
      const practice = gathering.take(one);
      for (const row of rows) row.take(practice);
    },
    found: () => stillChecked(under) ?? told(gathering.evidence(), rows),
  };
}

function told(evidence: Evidence, rows: readonly Row[]): ReviewInsight {
  const candidates = [...dropCandidates(evidence), ...rows.flatMap((row) => row.candidates())];
  const [first, ...rest] = calledNow(evidence, candidates).toSorted((a, b) => worth(b.weight) - worth(a.weight));
  const drift = slowDrift(evidence.shown.counts);
  const watched = drift === undefined ? [] : [drift];
  if (!first) return { ...quietInsight(evidence), also: watched };
  const { sign, said, suggested, alternatives } = first;
  return { status: 'decide', sign, ...said, moreNeeded: null, suggested, alternatives, also: [...rest.map((other) => other.said.headline), ...watched] };
}

/** The rows that read people one by one; a hard prompt is seen in the counts of all of them. */
const ROWS: readonly ((under: Under) => Row)[] = [slowRow, tooEasyRow, opensFallRow, hourRow, channelRow, noOccasionRow, confidentUnseenRow, examplesDeepenRow];

/** The four rows that hold a figure against a line drawn beforehand share one allowance evenly, and so do the two about when and how prompts come. */
const SHARING = { drop: 1, opens: 1, slot: 2, examples: 1, limits: 4 } as const satisfies Record<keyof typeof FALSE_ALARMS, number>;

function calledNow(evidence: Evidence, candidates: readonly Candidate[]): readonly Candidate[] {
  const level = levelsOf(evidence);
  return candidates.filter(({ p, allowed }) => {
    const shared = p * SHARING[allowed];
    return shared <= FALSE_ALARMS[allowed] && shared <= level(allowed);
  });
}

/** This week's level of each kind of sign, found when the first of them asks. */
function levelsOf(evidence: Evidence): (kind: Allowed) => number {
  const levels = new Map<Allowed, number>();
  return (kind) => {
    const level = levels.get(kind) ?? levelNow(kind, arrivals(evidence, kind), evidence.under.now);
    levels.set(kind, level);
    return level;
  };
}

/** When what a row rests on was there: visits from the week they may be shown, other facts from the Monday after they happened. */
function arrivals({ shown, known }: Evidence, allowed: Allowed): ReadonlyMap<Week, number> {
  if (allowed !== 'drop') return known;
  return new Map([...grouped(shown.counts, ({ shownFrom }) => shownFrom)].map(([week, counts]) => [week, sum(counts.map(({ met }) => met))]));
}

/** The rise, 0 to 1, that one would not want to miss, and how surely it must have been seen before anyone says all is well. */
const RISE_TO_SEE = 0.2;
const SURELY = 0.8;

function quietInsight(evidence: Evidence): ReviewInsight {
  const planned = evidence.under.blueprint.moments.length;
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
    evidence: [{ says: 'evidence.keep', given: { seen, planned } }],
    interval: { says: 'interval.keep', given: { low: ofHundred(overall.low), high: ofHundred(overall.high) } },
    against: { says: 'against.keep', given: {} },
    moreNeeded: null,
    guardrail: { says: 'guardrail.keep', given: {} },
  };
}

function notEnoughInsight({ shown, met, under }: Evidence, prompts: readonly Compared[]): ReviewInsight {
  const more = moreLearners(met, prompts, under.blueprint.moments.length);
  return {
    ...NOTHING_TO_CHANGE,
    status: 'not-enough-yet',
    headline: { says: 'not-enough', given: { more } },
    evidence: [
      largeEnough(shown.learners)
        ? { says: 'evidence.so-far', given: { people: shown.learners } }
        : { says: 'evidence.too-few', given: { floor: GROUP_FLOOR } },
      prompts.length === 0 ? { says: 'evidence.no-prompt', given: { floor: GROUP_FLOOR } } : { says: 'evidence.nothing-stands-out', given: {} },
    ],
    interval: { says: 'interval.not-enough', given: {} },
    against: { says: 'against.not-enough', given: {} },
    moreNeeded: more,
    guardrail: { says: 'guardrail.not-enough', given: {} },
  };
}

/** One change at a time: while the last one is being checked, a second would blur what came of the first. Undefined when none is. */
function stillChecked({ lastChange }: Pick<Under, 'lastChange'>): ReviewInsight | undefined {
  if (lastChange?.verdict === 'awaits-word') return AWAITS_WORD;
  if (lastChange?.verdict !== 'too-early') return undefined;
  const { moreNeeded: more, of } = lastChange;
  return {
    ...NOTHING_TO_CHANGE,
    status: 'not-enough-yet',
    headline: more === null ? { says: 'still-unknown', given: {} } : { says: 'still-checking', given: { more, of } },
    evidence: [{ says: 'evidence.still-checking', given: {} }],
    interval: { says: 'interval.still-checking', given: {} },
    against: { says: 'against.still-checking', given: {} },
    moreNeeded: more,
    guardrail: { says: 'guardrail.still-checking', given: {} },
  };
}

/** One half has a change that cost something else, and nothing further will be known of it. */
const AWAITS_WORD: ReviewInsight = {
  ...NOTHING_TO_CHANGE,
  status: 'decide',
  headline: { says: 'awaits-word', given: {} },
  evidence: [{ says: 'evidence.awaits-word', given: {} }],
  interval: { says: 'interval.awaits-word', given: {} },
  against: { says: 'against.awaits-word', given: {} },
  moreNeeded: null,
  guardrail: { says: 'guardrail.awaits-word', given: {} },
};

/** How many more learners would make a rise of twenty points show, if each meets the prompts as often as those so far. */
function moreLearners(met: Evidence['met'], prompts: readonly Compared[], planned: number): number {
  const all = { k: sum(prompts.map(({ drop }) => drop.stopped)), n: sum(prompts.map(({ drop }) => drop.met)) };
  const needed = visitsNeeded({ others: Math.max(1, planned - 1), share: all, rise: RISE_TO_SEE, level: lastLevel('drop') / Math.max(1, planned) }, SURELY);
  // Those who have just begun will meet more prompts yet, so nobody is taken to meet a prompt less than every other time.
  const visitsEach = met.people === 0 ? 1 : Math.max(0.5, met.visits / met.people / planned);
  return roundedUp(Math.max(1, (needed * LESS_STRICT) / visitsEach - met.people));
}

// A level divided by the number of prompts is stricter than the exact chance of the worst of them; measured by `bench decisions` (nMore).
const LESS_STRICT = 0.8;

const roundedUp = (count: number): number => (count <= 100 ? Math.ceil(count / 5) * 5 : Math.ceil(count / 10) * 10);
