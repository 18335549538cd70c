import type { Instant } from '../time/instant.ts';

/** A share-back is what learners are told of a decision that their practice brought about. */
export type ShareBack = { readonly id: string; readonly blueprint: string; readonly text: string; readonly at: Instant };

/** The longest a share-back may be, in characters. */
export const SHARE_BACK_LENGTH = 280;
