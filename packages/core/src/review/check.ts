import type { Revision } from '../blueprint/revision.ts';
import type { DropOff } from '../signal/drop-off.ts';
import type { UnderReview } from '../signal/under-review.ts';
import type { Instant } from '../time/instant.ts';
import type { Adjustment } from './adjustment.ts';
import { afterCheck, type Change, type CheckDesign, type Verdict } from './after-check.ts';
import { cadenceCheck } from './cadence-check.ts';
import { sum } from './counted.ts';

/** How it is found out what came of a decision; `unchecked` gives the change to everybody at once, and nobody will know. */
export type Checking = CheckDesign | 'unchecked';

/** What is looked at: how many stop at a prompt, or how long people go on opening. */
export type CheckSubject = { readonly of: 'prompt'; readonly moment: string; readonly seen: Change['seen'] } | { readonly of: 'cadence' };

/** A check as it was agreed on at the decision. */
export type Check = {
  readonly subject: CheckSubject;
  readonly design: CheckDesign;
  readonly before: Revision;
  readonly after: Revision;
  readonly decidedAt: Instant;
};

/** How a check stands. */
export type Checked = {
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly moreNeeded: number | null;
  /** What is still missing of a fresh window, in visits or people; the change waits until nothing is. */
  readonly freshMissing: number;
};

/** What came of a check in the end: its verdict, or that somebody ended it before there was one. */
export type Outcome = { readonly verdict: Exclude<Verdict, 'too-early'> | 'ended'; readonly sentence: string };

/** What can be looked at after an adjustment; null where nothing comparable is left, or nobody has met the prompt yet. */
export function checkSubject(adjustment: Adjustment, drops: readonly Pick<DropOff, 'moment' | 'met' | 'stopped'>[]): CheckSubject | null {
  switch (adjustment.change) {
    case 'per-week':
    case 'hour':
      return { of: 'cadence' };
    case 'retire':
      return null;
    case 'simplify':
    case 'split':
    case 'new-twist':
    case 'add-example':
    case 'other-occasion': {
      const here = drops.find(({ moment }) => moment === adjustment.moment);
      const others = drops.filter(({ moment }) => moment !== adjustment.moment);
      if (!here || here.met === 0) return null;
      const there = { k: sum(others.map(({ stopped }) => stopped)), n: sum(others.map(({ met }) => met)) };
      return { of: 'prompt', moment: adjustment.moment, seen: { here: { k: here.stopped, n: here.met }, there } };
    }
  }
}

/** How a check stands, over what happened since the decision. */
export function standingOf(review: Pick<UnderReview, 'facts' | 'blueprint' | 'now' | 'prompted'>, { subject, ...check }: Check): Checked {
  switch (subject.of) {
    case 'prompt':
      return afterCheck(review, { ...check, moment: subject.moment, seen: subject.seen });
    case 'cadence':
      return cadenceCheck(review, check);
  }
}
