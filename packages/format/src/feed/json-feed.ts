import { latestFirst, withdrawalOf, type Catalogue, type SignedRelease } from '@micromoment/core';
import { addressOfRelease, contentOf, inOrder, instantText, releaseId } from './told-release.ts';

/** The version of `_micromoment` that is written and read here. */
export const FEED_VERSION = 1;

/**
 * A catalogue as a JSON Feed 1.1 (jsonfeed.org/version/1.1). What any feed reader shows is made from the signed releases, which stand
 * beside it under `_micromoment`. The same catalogue gives the same bytes.
 */
export function printJsonFeed(catalogue: Catalogue): string {
  const { title, description, publisher, address, key, handOvers, releases, withdrawals } = catalogue;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(address !== null && { feed_url: address }),
    description,
    authors: [{ name: publisher }],
    _micromoment: {
      version: FEED_VERSION,
      key,
      ...(handOvers.length > 0 && { handOvers }),
      ...(withdrawals.length > 0 && { withdrawals: inOrder(withdrawals) }),
    },
    items: releases.toSorted(latestFirst).map((release) => told(release, catalogue)),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function told(release: SignedRelease, catalogue: Catalogue) {
  const { signature, ...signed } = release;
  const withdrawn = withdrawalOf(catalogue.withdrawals, release);
  return {
    id: releaseId(release, catalogue),
    title: release.title,
    content_text: contentOf(release, withdrawn),
    date_published: instantText(release.publishedAt),
    ...(withdrawn && { date_modified: instantText(withdrawn.withdrawnAt) }),
    language: release.language,
    attachments: [{ url: addressOfRelease(release, catalogue), mime_type: 'application/yaml', size_in_bytes: release.size }],
    _micromoment: { release: signed, signature },
  };
}
