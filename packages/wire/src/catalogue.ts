import { ACCEPT_RULES, type AcceptRule, type Change, type Instant, type MomentKind, type OfferAnswer, type Trouble, type Withdrawn } from '@micromoment/core';
import { z } from 'zod';
import { plainText, someText } from './plain-text.ts';

/** Subscribes to the catalogue at an address on the public internet. */
export const newSubscriptionSchema = z.object({
  address: someText(2_000).describe('The URL of a feed; one that ends in a slash is its folder.'),
  fingerprint: plainText(40)
    .default('')
    .describe('The fingerprint of the key, as the publisher told it; refused when the feed has another. Empty trusts what comes.'),
});
export type NewSubscription = z.input<typeof newSubscriptionSchema>;

/** What the catalogues' page shows: each subscription with the newest release of each blueprint. */
export type CataloguesPage = { readonly catalogues: readonly CatalogueTold[] };
export type CatalogueTold = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly address: string;
  readonly fingerprint: string;
  readonly rule: AcceptRule;
  readonly subscribedAt: Instant;
  readonly lookedAt: Instant | null;
  readonly isBeingLookedAt: boolean;
  readonly trouble: Trouble | null;
  /** The newest release of each blueprint that stands. */
  readonly offers: readonly OfferTold[];
  /** What the publisher has withdrawn and people here practise, or were about to. */
  readonly withdrawn: readonly WithdrawnTold[];
};
export type WithdrawnTold = Pick<OfferTold, 'blueprint' | 'number' | 'title' | 'language'> & Withdrawn & { readonly isInUse: boolean };
export type OfferTold = {
  readonly blueprint: string;
  readonly number: number;
  readonly title: string;
  readonly behaviour: string;
  readonly language: string;
  readonly publishedAt: Instant;
  readonly changes: readonly string[];
  readonly answer: OfferAnswer | null;
  readonly inUse: InUseTold;
};
/** What people here practise under that id: nothing, this very meaning, an earlier release, or something that was changed here. */
export type InUseTold = 'nothing' | 'this' | 'earlier' | 'own';

export const cataloguesPageSchema = z.object({
  catalogues: z.array(
    z.looseObject({
      id: z.string(),
      title: z.string(),
      fingerprint: z.string(),
      rule: z.enum(ACCEPT_RULES),
      lookedAt: z.number().nullable(),
      trouble: z.object({ since: z.number(), told: z.array(z.string()) }).nullable(),
      offers: z.array(z.looseObject({ blueprint: z.string(), number: z.number(), answer: z.string().nullable() })),
      withdrawn: z.array(z.looseObject({ blueprint: z.string(), number: z.number(), because: z.string(), isInUse: z.boolean() })),
    }),
  ),
});

export const acceptRuleSchema = z.object({ rule: z.enum(ACCEPT_RULES) });

/** What a person answers to an offer. A fork is published under an id of one's own. */
export const offerAnswerSchema = z.union([
  z.object({ answer: z.enum(['accepted', 'declined']) }),
  z.object({ answer: z.literal('forked'), as: someText(64).describe('The id of the copy.') }),
]);
export type OfferAnswered = z.infer<typeof offerAnswerSchema>;

/** One offer, to be looked at before it is answered. */
export type OfferPreview = {
  readonly source: string;
  readonly why: string;
  readonly noticedAs: string;
  readonly moments: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly kind: MomentKind;
    readonly minutes: number;
    readonly scene: string | null;
  }[];
  /** What it would change for whom, seen from what is in use; empty when nothing is. */
  readonly changes: readonly Change[];
};
export const offerPreviewSchema = z.looseObject({
  source: z.string(),
  moments: z.array(z.looseObject({ id: z.string() })),
  changes: z.array(z.looseObject({ what: z.string() })),
});
