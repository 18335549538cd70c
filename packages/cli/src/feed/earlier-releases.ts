import { newestReleases, no, ok, placeOfRelease, type BlueprintId, type Catalogue, type Result } from '@micromoment/core';
import { FEED_FILE, readFeed, sourceAt, verifiedText } from '@micromoment/server';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a catalogue has given out before: nothing yet, or its releases and the newest text of each blueprint. */
export type Earlier = { readonly catalogue: Catalogue | null; readonly texts: ReadonlyMap<BlueprintId, string> };

/** Reads the catalogue a folder holds already. Problem: one sentence, when it was touched by somebody without the key; it is not built upon. */
export async function catalogueIn(folder: string): Promise<Result<Earlier, string>> {
  const isThere = await stat(join(folder, FEED_FILE)).then(
    () => true,
    () => false,
  );
  if (!isThere) return ok({ catalogue: null, texts: new Map() });
  const source = sourceAt(folder, { isTrustedPlace: true });
  const read = await readFeed(source, null, { etag: null, lastModified: null });
  if (!read.ok) return read;
  if (read.value.kind === 'unchanged') throw new Error('a feed that nobody has seen cannot be unchanged');
  const { catalogue, leftOut } = read.value;
  if (leftOut[0] !== undefined) return no(leftOut[0]);
  const texts = new Map<BlueprintId, string>();
  for (const release of newestReleases(catalogue.releases)) {
    const text = await verifiedText(source, release);
    if (!text.ok) return no(`${placeOfRelease(release)}: ${text.problem}`);
    texts.set(release.blueprint, text.value);
  }
  return ok({ catalogue, texts });
}
