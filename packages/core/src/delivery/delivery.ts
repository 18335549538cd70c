import type { Instant } from '../time/instant.ts';

/** A delivery is one sending of a touchpoint, or of a request or share-back, on one channel. */
export type Delivery = {
  /** Also the idempotency key: the same thing for the same person on the same channel has the same id. */
  readonly id: string;
  readonly person: string;
  readonly channel: ChannelName;
  readonly about: DeliveryAbout;
  /** `unknown`: the process died between the call to the channel and its mark; it is not sent again. */
  readonly state: 'waiting' | 'sending' | 'sent' | 'gone' | 'dropped' | 'unknown';
  readonly at: Instant;
};
export type ChannelName = 'email';
export type DeliveryAbout = {
  readonly kind: 'touchpoint' | 'observation-request' | 'share-back' | 'sign-in' | 'facilitator-digest' | 'team-digest';
  readonly id: string;
};
