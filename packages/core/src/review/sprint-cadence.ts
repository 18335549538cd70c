import type { BlueprintId } from '../blueprint/blueprint.ts';
import { atCadence } from '../schedule/adaptation.ts';
import { GROUP_FLOOR, largeEnough } from '../signal/group-floor.ts';
import { sentTo, silenceOf } from '../signal/prompted.ts';
import type { Followed } from '../signal/statistics/kaplan-meier.ts';
import { logRank } from '../signal/statistics/log-rank.ts';
import type { Gathering, Under } from '../signal/under-review.ts';
import { mondayOf, weekOf } from '../signal/week.ts';
import type { Instant } from '../time/instant.ts';
import { halfOf } from './after-check.ts';
import { isFollowed, SURE_OF_CADENCE, stillOpening } from './cadence-check.ts';
import type { Checked, Outcome } from './check.ts';
import { gatherMeanwhile, paceGuardrail } from './guardrail.ts';
import { gatherSides } from './personal-figure.ts';
import { TOO_EARLY, type SaidSince } from './said-since.ts';

/** A sprint's cadence is how often its members meet one of its blueprints instead of as often as its text says; nobody else's practice changes. */
export type SprintCadence = {
  readonly id: string;
  readonly sprint: string;
  readonly blueprint: BlueprintId;
  readonly by: string;
  readonly at: Instant;
  readonly because: string;
  /** Moments a week, before and since. */
  readonly before: number;
  readonly perWeek: number;
  /** True when one half of the members has it first, so that it can be found out what came of it. */
  readonly halves: boolean;
  readonly outcome: Outcome | null;
  readonly outcomeAt: Instant | null;
  /** When it was put back as it was. */
  readonly undoneAt: Instant | null;
};

/** Fewer than five in either half could not be shown. */
export const FEWEST_FOR_HALVES = 2 * GROUP_FLOOR;

/** True while one half has a change and the other not yet: one at a time, so that what comes of it can be told apart. */
export const isTried = ({ halves, outcome, undoneAt }: Pick<SprintCadence, 'halves' | 'outcome' | 'undoneAt'>): boolean =>
  halves && outcome === null && undoneAt === null;

/** How many moments a week a sprint gives one of its members; null where it leaves that to the text. @param changes of one sprint and blueprint, in any order */
export const perWeekOf = (person: string, changes: readonly SprintCadence[]): number | null =>
  standing(changes).find((change) => !(isTried(change) && halfOf(person, change.id) === 'unchanged'))?.perWeek ?? null;

/** How many moments a week a sprint gives its members, those who wait for theirs left aside: what its newest change says, else the text. @param changes as above */
export const standingPerWeek = (changes: readonly SprintCadence[], inText: number): number => standing(changes)[0]?.perWeek ?? inText;

const standing = (changes: readonly SprintCadence[]): readonly SprintCadence[] =>
  changes.filter(({ undoneAt }) => undoneAt === null).toSorted((a, b) => b.at - a.at);

/** How the check of a change stands: how many people are not followed long enough yet, or null when there is nothing to wait for. */
export type SprintChecked = Pick<Checked, 'verdict' | 'sentence' | 'moreNeeded' | 'meanwhile'>;

type Checking = Pick<Under, 'now' | 'blueprint'> & { readonly members: ReadonlySet<string>; readonly isOver: boolean };

/**
 * Whether the half that has a change goes on opening for longer (log-rank, over what was sent since). There are no others to wait for in a sprint, so
 * the verdict falls once, on the first Monday on which everybody was followed for eight prompts or fell silent, or once the sprint is over.
 */
export function gatherSprintCheck({ now, blueprint, members, isOver }: Checking, change: CheckedCadence): Gathering<SprintChecked> {
  const monday = mondayOf(weekOf(now));
  const halves = { changed: [] as Followed[], unchanged: [] as Followed[] };
  const guardrail = paceGuardrail(change.perWeek, atCadence(blueprint, { perWeek: change.before }));
  const beside = gatherMeanwhile(
    { blueprint },
    guardrail,
    gatherSides({ now }, guardrail, ({ prompted: [first] }) =>
      first ? [{ side: halfOf(first.person, change.id) === 'changed' ? 'after' : 'before', decidedAt: change.at }] : [],
    ),
  );
  return {
    take: (one) => {
      const { facts, prompted } = one;
      const [first] = prompted;
      if (!first || !members.has(first.person)) return;
      const sent = sentTo({ facts, prompted: prompted.filter(({ at }) => at >= change.at) }, monday);
      if (sent.length > 0) halves[halfOf(first.person, change.id)].push(silenceOf(sent));
      beside.take(one);
    },
    found: () => {
      const checked = verdictOf(halves.unchanged, halves.changed, isOver);
      return { ...checked, meanwhile: checked.verdict === 'too-early' ? null : beside.found() };
    },
  };
}

type CheckedCadence = Pick<SprintCadence, 'id' | 'at' | 'before' | 'perWeek'>;

function verdictOf(before: readonly Followed[], after: readonly Followed[], isOver: boolean): Omit<SprintChecked, 'meanwhile'> {
  const waiting = [...before, ...after].filter((one) => !isFollowed(one)).length;
  const missing = Math.max(waiting, GROUP_FLOOR - before.length, GROUP_FLOOR - after.length);
  if (missing > 0 && !isOver) return { verdict: 'too-early', sentence: TOO_EARLY, moreNeeded: missing };
  if (!(largeEnough(before.length) && largeEnough(after.length))) return { verdict: 'too-early', sentence: TOO_EARLY, moreNeeded: null };
  const { less, greater } = logRank(after, before);
  const sentence: SaidSince = { says: 'since.cadence', given: { before: stillOpening(before), since: stillOpening(after) } };
  return { verdict: less <= SURE_OF_CADENCE ? 'worked' : greater <= SURE_OF_CADENCE ? 'worse' : 'no-sign', sentence, moreNeeded: null };
}
