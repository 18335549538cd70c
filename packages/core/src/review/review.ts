import type { Revision } from '../blueprint/revision.ts';
import type { Instant } from '../time/instant.ts';
import type { Adjustment } from './adjustment.ts';
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
  readonly after: Revision;
};
