import type { BlueprintId } from '../blueprint/blueprint.ts';
import { no, ok, type Result } from '../result.ts';
import { DAY, later, type Instant } from '../time/instant.ts';
import type { Review } from './review.ts';

/** A sprint is a cohort's run of blueprints between two reviews: people practise them together, and it ends in a decision. */
export type Sprint = {
  readonly id: string;
  readonly name: string;
  readonly blueprints: readonly BlueprintId[];
  readonly weeks: number;
  readonly state: SprintState;
  readonly startedAt: Instant | null;
  /** Since when everybody rests; null while nobody does. */
  readonly pausedAt: Instant | null;
  /** Milliseconds that everybody has rested in earlier pauses. */
  readonly rested: number;
  readonly endedAt: Instant | null;
  /** The sprint whose decisions this one goes on from; null for a first one. */
  readonly follows: string | null;
};
export type SprintState = 'planned' | 'running' | 'paused' | 'ended';

/** True from its start to its end, while it rests as well. */
export const isUnderWay = ({ state }: Pick<Sprint, 'state'>): boolean => state === 'running' || state === 'paused';

/** What a facilitator may do with a sprint; two of them take back another. */
export type SprintStep = (typeof SPRINT_STEPS)[number];
export const SPRINT_STEPS = ['start', 'take-back-start', 'pause', 'resume', 'end', 'reopen'] as const;

/** How many weeks a sprint lasts unless somebody says otherwise: long enough to meet a prompt a few times, short enough to remember why. */
export const SPRINT_WEEKS = 4;

/** How long a start or an end can be taken back, in milliseconds. */
export const TAKE_BACK_FOR = DAY;

/** The sprint after a step. Problem: not-now, for a step that does not follow from where it stands. */
export function takeStep(sprint: Sprint, step: SprintStep, now: Instant): Result<Sprint, 'not-now'> {
  if (!possibleSteps(sprint, now).includes(step)) return no('not-now');
  const { pausedAt, rested } = sprint;
  switch (step) {
    case 'start':
      return ok({ ...sprint, state: 'running', startedAt: now });
    case 'take-back-start':
      return ok({ ...sprint, state: 'planned', startedAt: null });
    case 'pause':
      return ok({ ...sprint, state: 'paused', pausedAt: now });
    case 'resume':
      return ok({ ...sprint, state: 'running', pausedAt: null, rested: rested + restSince(pausedAt, now) });
    case 'end':
      return ok({ ...sprint, state: 'ended', endedAt: now });
    case 'reopen':
      // The time between was a rest as well: nobody loses days to a press that was taken back.
      return ok({ ...sprint, state: 'running', endedAt: null, pausedAt: null, rested: rested + restSince(pausedAt ?? sprint.endedAt, now) });
  }
}

/** The steps that follow from where a sprint stands, the likeliest first. */
export function possibleSteps({ state, startedAt, endedAt }: Sprint, now: Instant): readonly SprintStep[] {
  const canTakeBack = (since: Instant | null): boolean => since !== null && now - since < TAKE_BACK_FOR;
  switch (state) {
    case 'planned':
      return ['start'];
    case 'running':
      return canTakeBack(startedAt) ? ['pause', 'end', 'take-back-start'] : ['pause', 'end'];
    case 'paused':
      return ['resume', 'end'];
    case 'ended':
      return canTakeBack(endedAt) ? ['reopen'] : [];
  }
}

/** When its review is due: its weeks, and as long again as everybody has rested. Null before it has started. */
export const reviewDueAt = ({ startedAt, weeks, rested, pausedAt }: Sprint, now: Instant): Instant | null =>
  startedAt === null ? null : later(startedAt, weeks * 7 * DAY + rested + restSince(pausedAt, now));

/** True once a sprint has run its weeks; a review may be held sooner, and is never forced. */
export function reviewIsDue(sprint: Sprint, now: Instant): boolean {
  const due = reviewDueAt(sprint, now);
  return sprint.state !== 'ended' && due !== null && now >= due;
}

/** What was decided in a sprint about one of its blueprints; null while nothing has been. */
export type SprintDecision = { readonly blueprint: BlueprintId; readonly review: Review | null };

/** The newest decision about each of its blueprints since it began. @param reviews of any blueprint, in any order */
export const decisionsIn = ({ blueprints, startedAt, endedAt }: Sprint, reviews: readonly Review[], now: Instant): readonly SprintDecision[] =>
  blueprints.map((blueprint) => {
    // A review may be held in the days after a sprint has ended: it is then about that sprint all the same.
    const held = reviews.filter((review) => review.blueprint === blueprint && startedAt !== null && review.at >= startedAt && review.at <= now);
    const about = endedAt === null ? held : held.filter(({ at }) => at <= endedAt + AFTERWARDS);
    return { blueprint, review: about.toSorted((a, b) => b.at - a.at)[0] ?? null };
  });

/** The sprint that goes on from another: the same blueprints as decided, as long, with a name that counts up. */
export const nextSprint = (last: Sprint, id: string): Sprint => ({
  id,
  name: countedUp(last.name),
  blueprints: last.blueprints,
  weeks: last.weeks,
  state: 'planned',
  startedAt: null,
  pausedAt: null,
  rested: 0,
  endedAt: null,
  follows: last.id,
});

const AFTERWARDS = 14 * DAY;
const restSince = (since: Instant | null, now: Instant): number => (since === null ? 0 : Math.max(0, now - since));

function countedUp(name: string): string {
  const counted = /^(.*\D)(\d{1,4})$/.exec(name);
  return counted ? `${counted[1] ?? ''}${Number(counted[2]) + 1}` : `${name} 2`;
}
