import type { Revision } from '../blueprint/revision.ts';
import type { DropOff } from '../signal/drop-off.ts';
import type { Gathering, Under } from '../signal/under-review.ts';
import type { Instant } from '../time/instant.ts';
import type { Blueprint } from '../blueprint/blueprint.ts';
import type { Adjustment } from './adjustment.ts';
import { promptCheck, type Change, type CheckDesign, type Verdict } from './after-check.ts';
import { gatherCadenceCheck } from './cadence-check.ts';
import { sum } from './counted.ts';
import { gatherMeanwhile, tooEarly, type Guardrail, type Meanwhile } from './guardrail.ts';
import { bothSides } from './personal-figure.ts';
import { personalCheck, type PersonalSubject } from './personal-check.ts';
import type { SaidSince } from './said-since.ts';
import type { Sign } from './sign.ts';

/** The way to find out what came of a decision; `unchecked` gives the change to everybody at once, and nobody will know. */
export type Checking = CheckDesign | 'unchecked';

/** What is looked at: how many stop at a prompt, how long people go on opening, or something each person has a figure of their own for. */
export type CheckSubject = { readonly of: 'prompt'; readonly moment: string; readonly seen: Change['seen'] } | { readonly of: 'cadence' } | PersonalSubject;

/** A check as it was agreed on at the decision. */
export type Check = {
  readonly subject: CheckSubject;
  readonly design: CheckDesign;
  readonly before: Revision;
  readonly after: Revision;
  readonly decidedAt: Instant;
  /** What must not get worse with it; null where nothing could. */
  readonly guardrail: Guardrail | null;
};

/** How a check stands. */
export type Checked = {
  readonly verdict: Verdict;
  readonly sentence: SaidSince;
  readonly moreNeeded: number | null;
  /** What is still missing of a fresh window, in visits or people; the change waits until nothing is. */
  readonly freshMissing: number;
  /** How its guardrail stands; null where it has none, and absent from what an earlier version kept. */
  readonly meanwhile?: Meanwhile | null;
};

/** What came of a check in the end: its verdict, or that somebody ended it before there was one; and what became of its guardrail, as above. */
export type Outcome = { readonly verdict: Exclude<Verdict, 'too-early'> | 'ended'; readonly sentence: SaidSince; readonly meanwhile?: Meanwhile | null };

/** In what a check counts how far it is. */
export const countsIn = ({ of }: CheckSubject): 'visits' | 'people' => (of === 'prompt' ? 'visits' : 'people');

/** What a check is chosen by: what was seen, in what blueprint, and how many stop at each of its prompts. */
export type Known = {
  readonly sign: Sign | null;
  readonly blueprint: Pick<Blueprint, 'moments'>;
  readonly drops: readonly Pick<DropOff, 'moment' | 'met' | 'stopped'>[];
};

/**
 * What can be looked at after an adjustment: the figure it is meant to move, which is mostly the one that asked for it. Null where nothing comparable
 * is left, or nobody has met the prompt yet.
 */
export function checkSubject(adjustment: Adjustment, known: Known): CheckSubject | null {
  switch (adjustment.change) {
    case 'per-week':
      return { of: 'cadence' };
    case 'hour':
      return { of: 'opens' };
    case 'channel':
      return { of: 'opens', ...(adjustment.for !== null && { only: adjustment.for }) };
    case 'retire':
      return null;
    case 'simplify':
    case 'split':
      return known.sign?.kind === 'slow' && known.sign.moment === adjustment.moment
        ? { of: 'time', moment: adjustment.moment }
        : promptSubject(adjustment.moment, known);
    case 'new-twist':
      return promptSubject(adjustment.moment, known);
    case 'other-occasion':
      return { of: 'occasion', moment: adjustment.moment };
    case 'add-example':
      return exampleSubject(adjustment.moment, known);
  }
}

/** An example is there so that colleagues notice, or that looks back name more; where none stands beside it, so that fewer stop. */
function exampleSubject(moment: string, known: Known): CheckSubject | null {
  if (known.sign?.kind === 'confident-unseen') return { of: 'observed' };
  const lookBack = known.blueprint.moments.find((other) => other.kind === 'reflect' && other.beside === moment);
  return lookBack ? { of: 'depth', moment: lookBack.id } : promptSubject(moment, known);
}

function promptSubject(moment: string, { drops }: Known): CheckSubject | null {
  const here = drops.find((drop) => drop.moment === moment);
  const others = drops.filter((drop) => drop.moment !== moment);
  if (!here || here.met === 0) return null;
  const there = { k: sum(others.map(({ stopped }) => stopped)), n: sum(others.map(({ met }) => met)) };
  return { of: 'prompt', moment, seen: { here: { k: here.stopped, n: here.met }, there } };
}

/** How a check stands, over what people did since the decision; they are taken in one by one. Its guardrail is asked once there is a verdict. */
export function gatherCheck(under: Pick<Under, 'blueprint' | 'now'>, { guardrail, ...check }: Check): Gathering<Checked> {
  const main = gatherMain(under, check);
  if (guardrail === null) return { take: main.take, found: () => ({ ...main.found(), meanwhile: null }) };
  const beside = gatherMeanwhile(under, guardrail, bothSides(under, guardrail, check));
  return {
    take: (one) => {
      main.take(one);
      beside.take(one);
    },
    found: () => {
      const checked = main.found();
      return { ...checked, meanwhile: checked.verdict === 'too-early' ? tooEarly(guardrail, under.blueprint) : beside.found() };
    },
  };
}

function gatherMain(under: Pick<Under, 'blueprint' | 'now'>, { subject, ...check }: Omit<Check, 'guardrail'>): Gathering<Checked> {
  switch (subject.of) {
    case 'prompt':
      return promptCheck(under, { ...check, moment: subject.moment, seen: subject.seen });
    case 'cadence':
      return gatherCadenceCheck(under, check);
    case 'occasion':
    case 'depth':
    case 'observed':
    case 'time':
    case 'opens':
      return personalCheck(under, subject, check);
  }
}
