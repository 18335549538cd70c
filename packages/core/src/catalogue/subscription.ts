import type { Instant } from '../time/instant.ts';
import type { AcceptRule } from './accept-rule.ts';
import type { Release } from './release.ts';
import type { Withdrawal } from './withdrawal.ts';

/** A subscription is an organisation's standing wish for what a catalogue releases, with the key it trusted on the day it began. */
export type Subscription = {
  readonly id: string;
  /** The URL of a feed, or a folder on the machine. */
  readonly address: string;
  /** True when whoever runs the installation named the place: a folder, or an address inside their own network. */
  readonly isTrustedPlace: boolean;
  /** The publisher's public key; a feed with another is refused. */
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  readonly rule: AcceptRule;
  readonly subscribedAt: Instant;
  /** When the feed was last read without trouble; null for never. */
  readonly lookedAt: Instant | null;
  readonly trouble: Trouble | null;
};

/** What is wrong with a catalogue, in sentences, and since when something has been. What came before it stays in use. */
export type Trouble = { readonly since: Instant; readonly told: readonly string[] };

/** The trouble after a look that told these sentences; it began when the first of an unbroken row of troubled looks did. */
export const troubleAfter = (before: Trouble | null, told: readonly string[], now: Instant): Trouble | null =>
  told.length === 0 ? null : { since: before?.since ?? now, told };

/** A release that a subscription brought and that lints, with its text, what people here answered, and what its publisher has said of it since. */
export type OfferedRelease = Release & {
  readonly source: string;
  readonly offeredAt: Instant;
  readonly answer: OfferAnswer | null;
  readonly withdrawn: Withdrawn | null;
};

/** When and why its publisher withdrew a release. */
export type Withdrawn = Pick<Withdrawal, 'withdrawnAt' | 'because'>;

/** Taken into use, taken as a copy of one's own, or left. */
export const OFFER_ANSWERS = ['accepted', 'forked', 'declined'] as const;
export type OfferAnswer = (typeof OFFER_ANSWERS)[number];
