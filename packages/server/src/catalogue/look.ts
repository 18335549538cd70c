import {
  isTakenUnasked,
  isWelcome,
  newestReleases,
  newestStanding,
  nextLook,
  offerOf,
  seededDice,
  troubleAfter,
  withdrawalOf,
  type Instant,
  type Offer,
  type OfferedRelease,
  type Release,
  type Withdrawal,
} from '@micromoment/core';
import {
  currentRevision,
  keepLook,
  keepOffer,
  offersOf,
  subscriptionNamed,
  type KeptSubscription,
  type OrganisationName,
  type OrganisationTransaction,
  withdrawOffer,
} from '@micromoment/store';
import { nowIn, type House } from '../house.ts';
import { readFeed, type ReadFeed } from './read-feed.ts';
import { readRelease } from './read-release.ts';
import { NOT_SEEN, sourceAt, type Source } from './source.ts';
import { take } from './take.ts';

/** Looks at a catalogue: takes in what is new and in order, and says of all else since when and why it is refused. Nothing in use is lost by it. */
export async function lookAt(house: House, place: OrganisationName, id: string): Promise<void> {
  const before = await house.store.inOrganisation(place.id, async (tx) => {
    const subscription = await subscriptionNamed(tx, id);
    return subscription && { subscription, offers: await offersOf(tx, id) };
  });
  if (!before) return;
  // The network is slow and strange: no transaction is open while we wait for it.
  const looked = await look(before, nowIn(house, place));
  await house.store.inOrganisation(place.id, (tx) => keep(house, tx, before.subscription, { ...looked, now: nowIn(house, place) }));
}

type Before = { readonly subscription: KeptSubscription; readonly offers: readonly OfferedRelease[] };

/** What a look found: the feed, null when it did not come; releases to offer; what was withdrawn of those offered before; sentences about what was refused. */
type Looked = {
  readonly feed: ReadFeed | null;
  readonly found: readonly OfferedRelease[];
  readonly withdrawals: readonly Withdrawal[];
  readonly troubles: readonly string[];
};

async function look({ subscription, offers }: Before, now: Instant): Promise<Looked> {
  const { address, isTrustedPlace, key, trouble } = subscription;
  const source = sourceAt(address, { isTrustedPlace });
  // A feed that has not changed is not sent again; what was refused of it the last time is looked at once more.
  const feed = await readFeed(source, key, trouble ? NOT_SEEN : subscription);
  if (!feed.ok) return { feed: null, found: [], withdrawals: [], troubles: [feed.problem] };
  if (feed.value.kind === 'unchanged') return { feed: feed.value, found: [], withdrawals: [], troubles: [] };
  const { catalogue, leftOut } = feed.value;
  const { releases, withdrawals } = catalogue;
  const newest = newestReleases(releases);
  const seen = new Map(newestReleases(offers).map((offer) => [offer.blueprint, offer]));
  const missing = [...seen.keys()].filter((blueprint) => !newest.some((release) => release.blueprint === blueprint));
  const troubles = [...leftOut, ...missing.map((blueprint) => `${blueprint} was in the feed before and is gone from it.`)];
  const found: OfferedRelease[] = [];
  for (const release of newestStanding(releases, withdrawals)) {
    const before = seen.get(release.blueprint);
    // What stands below a release that was withdrawn is no downgrade, and nothing new either.
    if (before && before.number > release.number && withdrawalOf(withdrawals, before)) continue;
    const taken = await takeIn(source, release, before, now);
    if (typeof taken === 'string') troubles.push(taken);
    else if (taken) found.push(taken);
  }
  const told = withdrawals.filter((withdrawal) => offers.some((offer) => offer.withdrawn === null && withdrawalOf([withdrawal], offer)));
  return { feed: feed.value, found, withdrawals: told, troubles };
}

/** The release as it may be offered; undefined when it was before; a sentence when it is refused. */
async function takeIn(source: Source, release: Release, seen: OfferedRelease | undefined, now: Instant): Promise<OfferedRelease | string | undefined> {
  const offer = offerOf(release, seen);
  if (!isWelcome(offer)) return refusalOf(offer, release, seen?.number ?? 0);
  if (offer === 'known') return undefined;
  const read = await readRelease(source, release, seen?.source);
  if (!read.ok) return `${release.blueprint}, release ${release.number}: ${read.problem}`;
  return { ...release, source: read.value.text, offeredAt: now, answer: null, withdrawn: null };
}

const refusalOf = (offer: Offer, { blueprint, number }: Release, seen: number): string =>
  offer === 'downgrade'
    ? `The feed offers release ${number} of ${blueprint}, and release ${seen} was here before. Somebody may be replaying an old feed.`
    : `Release ${number} of ${blueprint} is another text than it was before, under the same number.`;

/** Keeps what was found, and takes into use what the rule says. */
async function keep(house: House, tx: OrganisationTransaction, subscription: KeptSubscription, looked: Looked & { readonly now: Instant }): Promise<void> {
  const { feed, found, withdrawals, now } = looked;
  for (const withdrawal of withdrawals) await withdrawOffer(tx, subscription.id, withdrawal);
  for (const offer of found) {
    await keepOffer(tx, subscription.id, offer);
    await takeByRule(house, tx, { subscription, offer, now });
  }
  const told = feed?.kind === 'read' ? { key: feed.catalogue.key, title: feed.catalogue.title, publisher: feed.catalogue.publisher, ...feed.validators } : {};
  const trouble = troubleAfter(subscription.trouble, looked.troubles, now);
  const lookedAt = feed === null ? subscription.lookedAt : now;
  const again = nextLook(now, trouble === null, seededDice(tx.organisation));
  await keepLook(tx, { ...subscription, ...told, lookedAt, trouble }, again);
}

type ByRule = { readonly subscription: KeptSubscription; readonly offer: OfferedRelease; readonly now: Instant };

/** Takes an offer into use when the rule says so, or when it is what people practise already. One that cannot take its place waits for a person. */
async function takeByRule(house: House, tx: OrganisationTransaction, { subscription, offer, now }: ByRule): Promise<void> {
  const inUse = (await currentRevision(tx, offer.blueprint))?.revision ?? null;
  const given = new Set((await offersOf(tx, subscription.id)).filter(({ blueprint }) => blueprint === offer.blueprint).map(({ revision }) => revision));
  if (inUse === offer.revision || isTakenUnasked(subscription.rule, inUse, given)) await take(house, tx, { subscription, offer, by: null, now });
}
