import type { Revision } from '../blueprint/revision.ts';
import type { Instant } from '../time/instant.ts';
import type { Adjustment } from './adjustment.ts';
import type { Check, Checked, Outcome } from './check.ts';
import type { ReviewInsight } from './insight.ts';

/** A review is the short ritual that ends in one decision: an insight, an adjustment or none, and its because. */
export type Review = {
  readonly id: string;
  readonly blueprint: string;
  readonly by: string;
  readonly at: Instant;
  readonly insight: ReviewInsight;
  /** Null when the decision was to leave it. */
  readonly adjustment: Adjustment | null;
  readonly because: string;
  readonly before: Revision;
  /** The same as before while the change waits for its fresh window. */
  readonly after: Revision;
  /** Who answers for it: whoever held the review, or somebody they named. */
  readonly ownedBy: string;
  /** How it is found out what came of it; null when nothing is to be. */
  readonly check: Pick<Check, 'subject' | 'design'> | null;
  /** What waits for the check's fresh window: the text to publish then, and what learners are told with it. */
  readonly waiting: { readonly source: string; readonly shareBack: string | null } | null;
  /** How its check stood on the last Monday; null when it has none. */
  readonly standing: Checked | null;
  readonly outcome: Outcome | null;
  /** When the change reached learners; null while it waits, and when there was none. */
  readonly publishedAt: Instant | null;
  readonly outcomeAt: Instant | null;
  /** When everybody was given back what stood before; what learners were told of the change is not true any more. */
  readonly putBackAt: Instant | null;
};

/** True while it is not known what came of a change: one at a time, so that what comes of it can be told apart. */
export const isOpen = ({ check, outcome }: Pick<Review, 'check' | 'outcome'>): boolean => check !== null && outcome === null;

/**
 * True while a change is tried on one half that cost something else than what it was for, and did not make that worse: its check is done, and whether
 * everybody gets it is for people to say.
 */
export const awaitsWord = ({ check, standing, outcome }: Pick<Review, 'check' | 'standing' | 'outcome'>): boolean =>
  outcome === null && check?.design === 'randomised-halves' && standing !== null && hasCost(standing);

/** True for a verdict that was bought with something else. */
export const hasCost = ({ verdict, meanwhile }: Pick<Checked, 'meanwhile'> & { readonly verdict: Checked['verdict'] | Outcome['verdict'] }): boolean =>
  (verdict === 'worked' || verdict === 'no-sign') && meanwhile?.verdict === 'worse';

/** True while what a change was made of stands: once put back, or changed again by anybody, there is nothing to put back. */
export const mayPutBack = ({ before, after, putBackAt }: Pick<Review, 'before' | 'after' | 'putBackAt'>, current: Revision): boolean =>
  putBackAt === null && after !== before && current === after;

/** True for a decision that is not the one the figures suggest. */
export const overrides = ({ insight, adjustment }: Pick<Review, 'insight' | 'adjustment'>): boolean =>
  insight.suggested !== null && (adjustment === null || !sameAdjustment(insight.suggested, adjustment));

/** The same change of the same place, whatever words somebody has put into it. */
export const sameAdjustment = (one: Adjustment, other: Adjustment): boolean => changeAndPlace(one) === changeAndPlace(other);

/** The name of a choice, in no language: what is changed, and where. */
export const changeAndPlace = (adjustment: Adjustment): string => `${adjustment.change} ${placeOf(adjustment)}`;

function placeOf(adjustment: Adjustment): string {
  switch (adjustment.change) {
    case 'per-week':
      return String(adjustment.perWeek);
    case 'hour':
      return adjustment.at;
    case 'channel':
      return `${adjustment.by} ${adjustment.for ?? 'everybody'}`;
    case 'simplify':
    case 'split':
    case 'new-twist':
    case 'retire':
    case 'add-example':
    case 'other-occasion':
      return adjustment.moment;
  }
}
