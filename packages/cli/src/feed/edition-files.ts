import { placeOfRelease } from '@micromoment/core';
import { printAtomFeed, printJsonFeed } from '@micromoment/format';
import { FEED_FILE, type Edition } from '@micromoment/server';
import { join } from 'node:path';
import type { Streams } from '../command.ts';
import { writeFresh } from '../write-fresh.ts';

/** Writes an edition: the texts first and the feeds last, so that no feed names a text that is not there. */
export async function writeEdition(
  { folder, target, isRehearsal }: { readonly folder: string; readonly target: string; readonly isRehearsal: boolean },
  { catalogue, fresh }: Edition,
  streams: Streams,
): Promise<void> {
  const texts = fresh.map(({ release, text }) => ({ path: join(target, placeOfRelease(release)), text }));
  const feeds = [
    { path: join(target, 'atom.xml'), text: printAtomFeed(catalogue) },
    { path: join(target, FEED_FILE), text: printJsonFeed(catalogue) },
  ];
  await writeFresh(folder, [...texts, ...feeds], { isForced: true, isRehearsal }, streams);
}
