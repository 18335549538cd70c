import type { Instant } from '../time/instant.ts';
import type { Revision } from '../blueprint/revision.ts';
import type { EntryOf } from '../journal/entry.ts';

/** An observation is what one colleague noticed of the one behaviour, visible to the learner only. */
export type Observation = EntryOf<'observed'>;

/** How long the link in an observation request can be answered. */
export const OBSERVATION_DAYS = 14;

/** What a learner asked of a colleague: what did you notice? */
export type ObservationRequest = {
  readonly id: string;
  readonly learner: string;
  readonly observer: string;
  readonly blueprint: string;
  readonly revision: Revision;
  readonly moment: string;
  readonly askedAt: Instant;
  readonly expiresAt: Instant;
  readonly answeredAt: Instant | null;
};
