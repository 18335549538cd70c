import { isHandedOver, no, ok, type Catalogue, type Result } from '@micromoment/core';
import { readJsonFeed } from '@micromoment/format';
import { fingerprintOf, isSignedHandOver, isSignedWith, isWithdrawnWith } from './signature.ts';
import type { Validators } from './guarded-fetch.ts';
import type { Source } from './source.ts';

/** A feed as it may be believed: only releases and withdrawals whose signature holds; of each other there is a sentence. */
export type ReadFeed = { readonly kind: 'unchanged' } | TrustedFeed;
export type TrustedFeed = {
  readonly kind: 'read';
  readonly text: string;
  readonly catalogue: Catalogue;
  readonly leftOut: readonly string[];
  readonly validators: Validators;
};

/**
 * Fetches a feed and believes what is signed with its key.
 * Problem: one sentence, when the feed does not come, is no catalogue, or gives another key than the one that was pinned, which has not handed over to it.
 * @param pinned the key it had when one subscribed; null when one is about to
 */
export async function readFeed(source: Source, pinned: string | null, validators: Validators): Promise<Result<ReadFeed, string>> {
  const fetched = await source.readFeed(validators);
  if (!fetched.ok) return fetched;
  if (fetched.value.kind === 'unchanged') return ok(fetched.value);
  const { text, etag, lastModified } = fetched.value;
  const read = readJsonFeed(text);
  if (!read.ok) return read;
  const { key, handOvers, releases, withdrawals } = read.value;
  if (pinned !== null && !isHandedOver(pinned, key, handOvers, isSignedHandOver)) {
    return no(`The feed is signed with another key, ${fingerprintOf(key)}, than the one you subscribed to, ${fingerprintOf(pinned)}.`);
  }
  const signed = releases.filter((release) => isSignedWith(key, release));
  const withdrawn = withdrawals.filter((withdrawal) => isWithdrawnWith(key, withdrawal));
  const leftOut = [
    ...releases
      .filter((release) => !signed.includes(release))
      .map(({ blueprint, number }) => `The signature of ${blueprint}, release ${number}, does not hold.`),
    ...withdrawals
      .filter((withdrawal) => !withdrawn.includes(withdrawal))
      .map(({ blueprint, number }) => `The feed says that ${blueprint}, release ${number}, is withdrawn, and the signature of that does not hold.`),
  ];
  return ok({ kind: 'read', text, catalogue: { ...read.value, releases: signed, withdrawals: withdrawn }, leftOut, validators: { etag, lastModified } });
}
