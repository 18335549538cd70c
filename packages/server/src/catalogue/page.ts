import { blueprintChanges, newestReleases, type OfferedRelease, type Revision } from '@micromoment/core';
import { parse } from '@micromoment/format';
import { currentRevision, currentRevisions, offersOf, subscriptions, type KeptSubscription, type OrganisationTransaction } from '@micromoment/store';
import type { CataloguesPage, InUseTold, OfferPreview, WithdrawnTold } from '@micromoment/wire';
import { fingerprintOf } from './signature.ts';

/** Everything this organisation subscribes to, with the newest release of each blueprint that stands, and what was withdrawn. */
export async function cataloguesPage(tx: OrganisationTransaction): Promise<CataloguesPage> {
  const inUse = new Map((await currentRevisions(tx)).map(({ blueprint, revision }) => [blueprint, revision]));
  const catalogues = [];
  for (const subscription of await subscriptions(tx)) {
    const offers = await offersOf(tx, subscription.id);
    const isInUse = ({ blueprint, revision }: OfferedRelease) => inUse.get(blueprint) === revision;
    const standing = newestReleases(offers.filter(({ withdrawn }) => withdrawn === null)).filter((offer) => !isOvertaken(offer, offers.filter(isInUse)));
    catalogues.push({
      ...told(subscription),
      offers: standing
        .toSorted((a, b) => b.publishedAt - a.publishedAt)
        .map((offer) => ({ ...toldOffer(offer), inUse: inUseOf(offer, offers, inUse.get(offer.blueprint)) })),
      withdrawn: offers.flatMap((offer) => withdrawnTold(offer, { isInUse: isInUse(offer), isNewest: newestReleases(offers).includes(offer) })),
    });
  }
  return { catalogues };
}

/** True when a later release of the blueprint is in use: the earlier one is then no way on, whatever became of the later. */
const isOvertaken = ({ blueprint, number }: OfferedRelease, inUse: readonly OfferedRelease[]): boolean =>
  inUse.some((later) => later.blueprint === blueprint && later.number > number);

/** What people are told of a withdrawn release: when they practise it, or when it is the last they heard of. */
function withdrawnTold(
  { blueprint, number, title, language, withdrawn }: OfferedRelease,
  { isInUse, isNewest }: { readonly isInUse: boolean; readonly isNewest: boolean },
): readonly WithdrawnTold[] {
  return withdrawn && (isInUse || isNewest) ? [{ blueprint, number, title, language, ...withdrawn, isInUse }] : [];
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
