import type { ChannelName, Instant } from '@micromoment/core';
import type { Card } from './card.ts';

/** The port: one way to reach a person. An adapter never sleeps and never retries; the queue owns time. */
export type Channel = {
  readonly name: ChannelName;
  send(target: Target, card: Card, key: string): Promise<Sending>;
};

/** Whom to reach. */
export type Target = { readonly organisation: string; readonly person: string; readonly name: string; readonly email: string };

/** What came of one sending: it went; try again then; the address is gone; or it will never be taken as it is. */
export type Sending =
  | { readonly kind: 'sent' }
  | { readonly kind: 'retry-at'; readonly at: Instant; readonly why: string }
  | { readonly kind: 'gone'; readonly why: string }
  | { readonly kind: 'rejected'; readonly why: string };
