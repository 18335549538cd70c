import { blueprintChanges, newestReleases, type OfferedRelease, type Revision } from '@micromoment/core';
import { parse } from '@micromoment/format';
import { currentRevision, currentRevisions, offersOf, subscriptions, type KeptSubscription, type OrganisationTransaction } from '@micromoment/store';
import type { CataloguesPage, InUseTold, OfferPreview } from '@micromoment/wire';
import { fingerprintOf } from './signature.ts';

/** Everything this organisation subscribes to, with the newest release of each blueprint. */
export async function cataloguesPage(tx: OrganisationTransaction): Promise<CataloguesPage> {
  const inUse = new Map((await currentRevisions(tx)).map(({ blueprint, revision }) => [blueprint, revision]));
  const catalogues = [];
  for (const subscription of await subscriptions(tx)) {
    const offers = await offersOf(tx, subscription.id);
    const newest = newestReleases(offers).toSorted((a, b) => b.publishedAt - a.publishedAt);
    catalogues.push({
      ...told(subscription),
      offers: newest.map((offer) => ({ ...toldOffer(offer), inUse: inUseOf(offer, offers, inUse.get(offer.blueprint)) })),
    });
  }
  return { catalogues };
}

const told = ({ id, title, publisher, address, key, rule, subscribedAt, lookedAt, lookingSince, trouble }: KeptSubscription) => ({
  id,
  title,
  publisher,
  address,
  rule,
  subscribedAt,
  lookedAt,
  trouble,
  fingerprint: fingerprintOf(key),
  isBeingLookedAt: lookingSince !== null,
});

const toldOffer = ({ blueprint, number, title, behaviour, language, publishedAt, changes, answer }: OfferedRelease) => ({
  blueprint,
  number,
  title,
  behaviour,
  language,
  publishedAt,
  changes,
  answer,
});

function inUseOf({ blueprint, revision }: OfferedRelease, offers: readonly OfferedRelease[], current: Revision | undefined): InUseTold {
  if (current === undefined) return 'nothing';
  if (current === revision) return 'this';
  return offers.some((offer) => offer.blueprint === blueprint && offer.revision === current) ? 'earlier' : 'own';
}

/** One offer, with what it would change for whom against what is in use. */
export async function offerPreview(tx: OrganisationTransaction, offer: OfferedRelease): Promise<OfferPreview> {
  const { blueprint } = parse(offer.source);
  if (!blueprint) throw new Error(`release ${offer.number} of ${offer.blueprint} was offered and can no longer be read`);
  const current = await currentRevision(tx, offer.blueprint);
  const before = current && parse(current.source).blueprint;
  return {
    source: offer.source,
    why: blueprint.why,
    noticedAs: blueprint.behaviour.noticedAs,
    moments: blueprint.moments.map((moment) => ({
      id: moment.id,
      title: moment.title ?? null,
      kind: moment.kind,
      minutes: moment.minutes,
      scene: 'scene' in moment ? moment.scene : null,
    })),
    changes: before ? blueprintChanges(before, blueprint) : [],
  };
}
