import type { BlueprintId } from '../blueprint/blueprint.ts';
import type { Constraint } from '../blueprint/constraint.ts';
import type { Revision } from '../blueprint/revision.ts';
import type { Instant } from '../time/instant.ts';

/** An enrolment is a person practising one blueprint, at the revision it is pinned to. */
export type Enrolment = {
  readonly id: string;
  readonly person: string;
  readonly blueprint: BlueprintId;
  readonly revision: Revision;
  readonly startedAt: Instant;
  /** What the learner said makes practice hardest, if they did. */
  readonly constraint: Constraint | null;
  /** How many moments a week instead of as many as the text says, while a sprint they are in says so. */
  readonly perWeek?: number;
  /** Nothing is planned before this instant; null when not paused. */
  readonly pausedUntil: Instant | null;
};

/** True while its learner has put a practice to rest. */
export const isResting = ({ pausedUntil }: Pick<Enrolment, 'pausedUntil'>, now: Instant): boolean => pausedUntil !== null && pausedUntil > now;
