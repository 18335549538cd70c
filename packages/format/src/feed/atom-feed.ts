import { instant, latestFirst, withdrawalOf, type Catalogue, type SignedRelease } from '@micromoment/core';
import { addressOfRelease, contentOf, instantText, releaseId } from './told-release.ts';

/** A catalogue as an Atom feed (RFC 4287), for the feed readers of people. The same catalogue gives the same bytes. */
export function printAtomFeed(catalogue: Catalogue): string {
  const { title, description, publisher, address, key, releases, withdrawals } = catalogue;
  const ordered = releases.toSorted(latestFirst);
  const updated = Math.max(NEVER, ...releases.map(({ publishedAt }) => publishedAt), ...withdrawals.map(({ withdrawnAt }) => withdrawnAt));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>urn:micromoment:${escaped(key)}</id>`,
    `  <title>${escaped(title)}</title>`,
    `  <subtitle>${escaped(description)}</subtitle>`,
    `  <updated>${instantText(instant(updated))}</updated>`,
    `  <author><name>${escaped(publisher)}</name></author>`,
    ...(address === null ? [] : [`  <link rel="self" href="${escaped(address.replace(/[^/]*$/, 'atom.xml'))}"/>`]),
    ...ordered.flatMap((release) => entryLines(release, catalogue)),
    '</feed>',
    '',
  ].join('\n');
}

function entryLines(release: SignedRelease, catalogue: Catalogue): readonly string[] {
  const withdrawn = withdrawalOf(catalogue.withdrawals, release);
  return [
    '  <entry>',
    `    <id>${escaped(releaseId(release, catalogue))}</id>`,
    `    <title xml:lang="${escaped(release.language)}">${escaped(release.title)}</title>`,
    `    <published>${instantText(release.publishedAt)}</published>`,
    `    <updated>${instantText(withdrawn?.withdrawnAt ?? release.publishedAt)}</updated>`,
    `    <link rel="alternate" type="application/yaml" length="${release.size}" href="${escaped(addressOfRelease(release, catalogue))}"/>`,
    `    <content type="text" xml:lang="${escaped(release.language)}">${escaped(contentOf(release, withdrawn))}</content>`,
    '  </entry>',
  ];
}

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

// An Atom feed says when it was updated even before it holds anything.
const NEVER = instant(0);
