import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { no, ok, type Result } from '@micromoment/core';
import { fetchSentence } from './fetch-words.ts';
import { guardedFetch, type Fetched, type Validators } from './guarded-fetch.ts';

/** Where a catalogue comes from: reads one of its files. Problem: one sentence. */
export type Source = {
  readFeed(validators: Validators): Promise<Result<Fetched, string>>;
  /** @param place as `placeOfRelease` gives it */
  readText(place: string): Promise<Result<string, string>>;
};

export type SourceOptions = {
  /** True when whoever runs this installation has named the address, be it a folder or inside their own network. */
  readonly isTrustedPlace: boolean;
  /** How long one file may take, in milliseconds. */
  readonly patience?: number;
};

export const NOT_SEEN: Validators = { etag: null, lastModified: null };
export const FEED_FILE = 'feed.json';

/** The catalogue at an address: a URL of a feed or of its folder, or a folder on this machine. */
export const sourceAt = (address: string, options: SourceOptions): Source => (isUrl(address) ? webSource(feedUrl(address), options) : folderSource(address));

export const isUrl = (address: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(address);

/** The address of the feed itself; one that ends in a slash is its folder. */
export const feedUrl = (address: string): string => (address.endsWith('/') ? `${address}${FEED_FILE}` : address);

// A feed of two thousand releases has about two megabytes; a text has at most what may be published by hand.
const LARGEST_FEED = 4 * 1024 * 1024;
const LARGEST_TEXT = 300_000;
const PATIENCE = 20_000;

function webSource(address: string, { isTrustedPlace, patience = PATIENCE }: SourceOptions): Source {
  const fetching = { mayBePrivate: isTrustedPlace, patience };
  return {
    async readFeed(validators) {
      const fetched = await guardedFetch({ ...fetching, address, validators, mostBytes: LARGEST_FEED });
      return fetched.ok ? fetched : no(fetchSentence(fetched.problem, 'The feed'));
    },
    async readText(place) {
      const fetched = await guardedFetch({ ...fetching, address: new URL(place, address).href, validators: NOT_SEEN, mostBytes: LARGEST_TEXT });
      if (!fetched.ok) return no(fetchSentence(fetched.problem, 'The text'));
      return fetched.value.kind === 'text' ? ok(fetched.value.text) : no('The text did not come.');
    },
  };
}

function folderSource(folder: string): Source {
  const read = async (name: string, most: number, what: string): Promise<Result<string, string>> => {
    const file = join(folder, name);
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return no(`${what} is not there: the folder has no ${name}.`);
    if (found.size > most) return no(`${what} is larger than this installation reads.`);
    return ok(await readFile(file, 'utf8'));
  };
  return {
    async readFeed() {
      const text = await read(FEED_FILE, LARGEST_FEED, 'The feed');
      return text.ok ? ok({ kind: 'text', text: text.value, ...NOT_SEEN }) : text;
    },
    readText: (place) => read(place, LARGEST_TEXT, 'The text'),
  };
}
