import { seededDice } from '../chance/dice.ts';
import type { Revision } from '../blueprint/revision.ts';
import type { FactEntry } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';
import { letThrough, settledVisits, type ShownVisit } from '../signal/drop-off.ts';
import { beliefAround, believeAfter, chanceGreater, NOTHING_KNOWN } from '../signal/statistics/beta-binomial.ts';
import { eProcess } from '../signal/statistics/e-value.ts';
import type { Proportion } from '../signal/statistics/fisher.ts';
import { normalQuantile } from '../signal/statistics/normal.ts';
import { gathered, type Gathering, type Under, type UnderReview } from '../signal/under-review.ts';
import { TOO_EARLY, type SaidSince } from './said-since.ts';

/**
 * What a change is compared with. The visits it was chosen by are no fair comparison: the worst of many prompts would mostly look better afterwards
 * by itself. So either half of the people keep the earlier revision for a while, or visits after the decision and before the change stand for before.
 */
export type CheckDesign = 'randomised-halves' | 'fresh-window';

/** A change of one prompt that is to be checked. */
export type Change = {
  readonly moment: string;
  readonly before: Revision;
  readonly after: Revision;
  /** When the figures it was decided by were looked at; nothing from before counts. */
  readonly decidedAt: Instant;
  readonly design: CheckDesign;
  /** What had been seen when it was decided, at that prompt and elsewhere: it says how many visits the check needs. */
  readonly seen: { readonly here: Proportion; readonly there: Proportion };
};

export type Verdict = 'worked' | 'no-sign' | 'worse' | 'too-early';

/** What came of a change, in one word and one sentence, with what it rests on. */
export type AfterCheck = {
  readonly verdict: Verdict;
  readonly sentence: SaidSince;
  readonly before: Proportion;
  readonly after: Proportion;
  /** The chance, 0 to 1, that fewer stop now than before. */
  readonly better: number;
  /** About how many more visits to the prompt, on the side that has fewer, before anything can be said; null once something is. */
  readonly moreNeeded: number | null;
  /** How many fresh visits to the prompt as it was are still missing; with a fresh window the change waits for them. */
  readonly freshMissing: number;
};

/** Which half of the people somebody belongs to while a change is tried on one of them; the same for as long as it lasts. */
export const halfOf = (person: string, review: string): 'changed' | 'unchanged' => (seededDice(`${review} ${person}`)() < 0.5 ? 'changed' : 'unchanged');

/** As sure as this, 0 to 1, before a change is said to have worked, or to have made things worse; at 0.95 small counts would be wrong 5.6 times in 100. */
const SURE = 0.96;
/** Passed at any weekly look by at most one change in twenty that made nothing worse. */
const WORSE_AT_ONCE = 20;

/**
 * Whether fewer people stop at a prompt since it was changed. The verdict falls once, on the first so many visits of either side, and later
 * visits do not change it; until then it is too early, unless with halves side by side the new one is clearly worse.
 */
export const afterCheck = (review: Pick<UnderReview, 'facts' | 'blueprint' | 'now'>, change: Change): AfterCheck =>
  gathered(promptCheck(review, change), review);

/** The same from people who are taken in one by one; kept are their visits to the prompt since the decision. */
export function promptCheck(under: Pick<Under, 'blueprint' | 'now'>, change: Change): Gathering<AfterCheck> {
  const [before, after]: [ShownVisit[], ShownVisit[]] = [[], []];
  return {
    take: ({ facts }) => {
      const since = sinceDecided(facts, change.decidedAt).filter(({ blueprint }) => blueprint === under.blueprint.id);
      for (const visit of visitsUnder(since, change.before, { ...change, now: under.now })) before.push(visit);
      for (const visit of visitsUnder(since, change.after, { ...change, now: under.now })) after.push(visit);
    },
    found: () => verdictOf(oldestFirst(letThrough(before)), oldestFirst(letThrough(after)), change),
  };
}

function verdictOf(before: readonly ShownVisit[], after: readonly ShownVisit[], { seen, design }: Change): AfterCheck {
  const needed = visitsForCheck(seen);
  const freshMissing = Math.max(0, needed - before.length);
  if (design === 'randomised-halves' && Math.max(0, ...eProcess(byWeek(after, before))) >= WORSE_AT_ONCE)
    return { ...told('worse', counted(before), counted(after)), freshMissing };
  const fewer = Math.min(before.length, after.length);
  if (fewer < needed) return { ...told('too-early', counted(before), counted(after)), moreNeeded: needed - fewer, freshMissing };
  const [fairBefore, fairAfter] = [counted(before.slice(0, needed)), counted(after.slice(0, needed))];
  const better = chanceBetter(fairBefore, fairAfter);
  return told(better > SURE ? 'worked' : better < 1 - SURE ? 'worse' : 'no-sign', fairBefore, fairAfter);
}

/** The chance that the share after is lower than the share before, nothing being known beforehand. */
export const chanceBetter = (before: Proportion, after: Proportion): number =>
  chanceGreater(believeAfter(NOTHING_KNOWN, before), believeAfter(NOTHING_KNOWN, after));

/**
 * How many visits each side needs: as many as the decision rested on, or fewer where fewer are enough to see, nineteen times in twenty, a change
 * that closes three quarters of the gap to the other prompts (by the normal approximation for two shares); twenty at least.
 */
export function visitsForCheck({ here, there }: Change['seen']): number {
  const usual = (there.k + 0.5) / (there.n + 1);
  // Drawn towards the usual by twenty visits' worth: the worst of many looks worse than it is.
  const belief = believeAfter(beliefAround(usual, 20), here);
  const now = belief.a / (belief.a + belief.b);
  const hoped = usual + (now - usual) / 4;
  const reach = normalQuantile(SURE) + normalQuantile(SEEN_SO_OFTEN);
  const enough = Math.ceil((reach ** 2 * (now * (1 - now) + hoped * (1 - hoped))) / (now - hoped) ** 2);
  return Math.max(FEWEST_VISITS, Math.min(here.n, enough));
}

const SEEN_SO_OFTEN = 0.95;
const FEWEST_VISITS = 20;

/** One person's visits to the changed prompt under one revision. */
const visitsUnder = (facts: readonly FactEntry[], revision: Revision, { moment, now }: Pick<Change, 'moment'> & Pick<Under, 'now'>): readonly ShownVisit[] =>
  settledVisits(
    facts.filter((fact) => fact.revision === revision),
    now,
  ).filter((visit) => visit.moment === moment);

const oldestFirst = (visits: readonly ShownVisit[]): readonly ShownVisit[] => visits.toSorted((a, b) => a.metAt - b.metAt || (a.person < b.person ? -1 : 1));

/** One person's facts of touchpoints first met after that; one begun before is left out whole. */
export function sinceDecided(facts: readonly FactEntry[], decidedAt: Instant): readonly FactEntry[] {
  const begunBefore = new Set(facts.filter(({ at }) => at < decidedAt).map(({ touchpoint }) => touchpoint));
  return facts.filter(({ at, touchpoint }) => at >= decidedAt && (touchpoint === null || !begunBefore.has(touchpoint)));
}

const counted = (visits: readonly ShownVisit[]): Proportion => ({ k: visits.filter(({ stopped }) => stopped).length, n: visits.length });

function byWeek(here: readonly ShownVisit[], there: readonly ShownVisit[]): readonly { readonly here: Proportion; readonly there: Proportion }[] {
  const weeks = [...new Set([...here, ...there].map(({ shownFrom }) => shownFrom))].toSorted((a, b) => a - b);
  return weeks.map((week) => ({
    here: counted(here.filter(({ shownFrom }) => shownFrom === week)),
    there: counted(there.filter(({ shownFrom }) => shownFrom === week)),
  }));
}

function told(verdict: Verdict, before: Proportion, after: Proportion): AfterCheck {
  const counts = { stoppedBefore: before.k, metBefore: before.n, stopped: after.k, met: after.n };
  const sentence: SaidSince = verdict === 'too-early' ? TOO_EARLY : { says: 'since.prompt', given: counts };
  return { verdict, sentence, before, after, better: chanceBetter(before, after), moreNeeded: null, freshMissing: 0 };
}
