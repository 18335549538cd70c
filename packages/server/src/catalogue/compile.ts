import {
  behaviourSentence,
  blueprintChanges,
  latestFirst,
  newestReleases,
  type Blueprint,
  type Catalogue,
  type Instant,
  type Release,
  type SignedRelease,
} from '@micromoment/core';
import { revisionOf } from '@micromoment/format';
import { digestOf, type SigningKey } from './signature.ts';

/** A blueprint as its author has written it now, and as the catalogue gave it out last. */
export type Written = { readonly text: string; readonly blueprint: Blueprint; readonly before: Blueprint | null };

/** A catalogue with what is new in it. */
export type Edition = { readonly catalogue: Catalogue; readonly fresh: readonly { readonly release: SignedRelease; readonly text: string }[] };

/**
 * Adds a release to a catalogue for every blueprint that means something else than its newest release; layout alone releases nothing.
 * What was released stays, also of blueprints that are no longer written. The same input at the same instant gives the same catalogue.
 */
export function compileCatalogue(before: Catalogue, written: readonly Written[], { key, at }: { readonly key: SigningKey; readonly at: Instant }): Edition {
  const newest = new Map(newestReleases(before.releases).map((release) => [release.blueprint, release]));
  const fresh = written.flatMap((one) => {
    const last = newest.get(one.blueprint.id);
    return last?.revision === revisionOf(one.blueprint) ? [] : [{ release: key.sign(releaseOf(one, (last?.number ?? 0) + 1, at)), text: one.text }];
  });
  const releases = [...before.releases, ...fresh.map(({ release }) => release)].toSorted(latestFirst);
  return { catalogue: { ...before, releases }, fresh };
}

const releaseOf = ({ text, blueprint, before }: Written, number: number, publishedAt: Instant): Release => ({
  blueprint: blueprint.id,
  number,
  revision: revisionOf(blueprint),
  digest: digestOf(text),
  size: Buffer.byteLength(text),
  title: blueprint.title,
  behaviour: behaviourSentence(blueprint),
  language: blueprint.language,
  publishedAt,
  changes: before
    ? blueprintChanges(before, blueprint)
        .map(({ what }) => what)
        .slice(0, MOST_CHANGES)
    : [],
});

// A reader of the feed wants to know what is different, and not every word of a rewrite.
const MOST_CHANGES = 40;
