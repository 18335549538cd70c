/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page cannot reach what stands out here */
import type { Page } from 'playwright-core';

/** What a browser keeps of a site, as somebody finds it who searches its storage. */
export type KeptInBrowser = {
  /** The records, bytes read as text; a place is a record's key, by database and shelf. */
  readonly records: readonly { readonly place: string; readonly text: string }[];
  readonly places: readonly string[];
  /** Every record and every stored string, bytes read as text. */
  readonly text: string;
  /** The addresses in the caches. */
  readonly cached: readonly string[];
};

export async function keptInBrowser(page: Page): Promise<KeptInBrowser> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const asText = (_name: string, value: unknown): unknown => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
      return value instanceof CryptoKey ? { key: value.algorithm.name, extractable: value.extractable } : value;
    };
    const records: { place: string; text: string }[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const shelf of database.objectStoreNames) {
        const store = database.transaction(shelf).objectStore(shelf);
        const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
        records.push(...keys.map((key, nth) => ({ place: `${name}: ${shelf}: ${String(key)}`, text: JSON.stringify(values[nth], asText) })));
      }
      database.close();
    }
    const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    const strings = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    return {
      records,
      places: records.map(({ place }) => place),
      text: [...strings, ...records.map(({ text }) => text)].join('\n'),
      cached: kept.flat().map(({ url }) => new URL(url).pathname),
    };
  });
}

/** What a browser keeps of what was begun, sealed as it lies there: another text each time something is kept. */
export const draftsInBrowser = async (page: Page): Promise<string> =>
  (await keptInBrowser(page)).records
    .filter(({ place }) => place.includes('sealed: drafts/'))
    .map(({ text }) => text)
    .join('\n');

/** The id of whoever is signed in, as the page remembers it. */
export const rememberedId = (page: Page): Promise<string> =>
  page.evaluate(() => (JSON.parse(localStorage.getItem('micromoment.me') ?? '{}') as { person: { id: string } }).person.id); // the page wrote it

/** An entry as the first version of the app kept it. */
export type PlainEntry = { readonly id: string; readonly [part: string]: unknown };

/** Puts plain records where the first version of the app kept them, in the place of what is there. */
export const keepAsFirstVersion = (
  page: Page,
  person: string,
  records: { readonly entries: readonly PlainEntry[]; readonly place: string; readonly draft: object },
) =>
  page.evaluate(
    async ({ name, entries, place, draft }) => {
      const ended = (target: EventTarget, event: string) => new Promise((resolve) => target.addEventListener(event, resolve, { once: true }));
      await ended(indexedDB.deleteDatabase(name), 'success');
      const opening = indexedDB.open(name, 1);
      opening.addEventListener('upgradeneeded', () => {
        opening.result.createObjectStore('outbox', { keyPath: 'entry.id' });
        for (const shelf of ['larder', 'drafts', 'device']) opening.result.createObjectStore(shelf);
      });
      await ended(opening, 'success');
      const writing = opening.result.transaction(['outbox', 'drafts'], 'readwrite');
      for (const entry of entries) writing.objectStore('outbox').put({ entry, refusal: null });
      writing.objectStore('drafts').put(draft, place);
      await ended(writing, 'complete');
      opening.result.close();
    },
    { name: `micromoment ${person}`, ...records },
  );

/** Takes the key away and leaves the records, as a browser does that clears one and not the other. */
export const loseKey = (page: Page, person: string): Promise<void> =>
  page.evaluate(async (name) => {
    const opening = indexedDB.open(name);
    await new Promise((resolve) => opening.addEventListener('success', resolve, { once: true }));
    const clearing = opening.result.transaction('key', 'readwrite');
    clearing.objectStore('key').clear();
    await new Promise((resolve) => clearing.addEventListener('complete', resolve, { once: true }));
    opening.result.close();
  }, `micromoment ${person}`);
