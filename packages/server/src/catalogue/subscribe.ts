import { no, ok, uuidv7, type AcceptRule, type Result, type Subscription } from '@micromoment/core';
import { addSubscription, beginLook, removeSubscription, setAcceptRule, type OrganisationName } from '@micromoment/store';
import type { CataloguesPage } from '@micromoment/wire';
import { nowIn, type House } from '../house.ts';
import { enqueueIn } from '../jobs/jobs.ts';
import { cataloguesPage } from './page.ts';
import { readFeed } from './read-feed.ts';
import { fingerprintOf } from './signature.ts';
import { feedUrl, isUrl, NOT_SEEN, sourceAt } from './source.ts';

export type Wish = {
  readonly address: string;
  /** True only of what was said on the machine itself; on a page anybody's administrator would reach into a network that is not theirs. */
  readonly isTrustedPlace: boolean;
  /** The fingerprint the publisher told; null trusts the key that comes. */
  readonly fingerprint: string | null;
  readonly rule: AcceptRule;
};

/** Subscribes to a catalogue: reads its feed once, pins the key it is signed with, and has its texts fetched soon. Problem: one sentence. */
export async function subscribe(house: House, place: OrganisationName, wish: Wish): Promise<Result<Subscription, string>> {
  const { isTrustedPlace, fingerprint, rule } = wish;
  if (!isTrustedPlace && !isUrl(wish.address)) return no('This is not an address on the web: it should begin with https://.');
  const address = isUrl(wish.address) ? feedUrl(wish.address) : wish.address;
  const feed = await readFeed(sourceAt(address, { isTrustedPlace }), null, NOT_SEEN);
  if (!feed.ok) return feed;
  if (feed.value.kind === 'unchanged') return no('The feed was not sent.');
  const { key, title, publisher } = feed.value.catalogue;
  if (fingerprint !== null && fingerprint.toUpperCase() !== fingerprintOf(key)) return no(`The feed is signed with another key: ${fingerprintOf(key)}.`);
  const now = nowIn(house, place);
  const began = { subscribedAt: now, lookedAt: null, trouble: null };
  const subscription = { id: uuidv7(now, house.dice), address, isTrustedPlace, key, title, publisher, rule, ...began };
  const isNew = await house.store.inOrganisation(place.id, async (tx) => {
    if (!(await addSubscription(tx, subscription))) return false;
    await beginLook(tx, subscription.id, now);
    await enqueueIn(house.jobs, tx, { name: 'look-at-catalogue', organisation: place.id, subscription: subscription.id });
    return true;
  });
  return isNew ? ok(subscription) : no('You subscribe to this catalogue already.');
}

/** What an organisation subscribes to, for the terminal. */
export const cataloguesIn = (house: House, place: OrganisationName): Promise<CataloguesPage> => house.store.inOrganisation(place.id, cataloguesPage);

/** Ends a subscription; what was taken from it stays in use. */
export const unsubscribe = (house: House, place: OrganisationName, id: string): Promise<boolean> =>
  house.store.inOrganisation(place.id, (tx) => removeSubscription(tx, id));

/** Sets what becomes of releases that are in order. */
export const ruleFor = (house: House, place: OrganisationName, id: string, rule: AcceptRule): Promise<void> =>
  house.store.inOrganisation(place.id, (tx) => setAcceptRule(tx, id, rule));
