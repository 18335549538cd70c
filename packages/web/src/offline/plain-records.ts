import { seal } from './seal.ts';
import type { Shelves } from './shelves.ts';

/** Seals what the first version of these shelves kept plain. Whatever interrupts it, each record stands in one form or the other. */
export async function sealPlainRecords(shelves: Shelves, key: CryptoKey): Promise<void> {
  const plain = [...(await plainOn('larder', shelves)), ...(await plainOn('outbox', shelves)), ...(await plainOn('drafts', shelves))];
  if (plain.length === 0) return;
  const sealed = await Promise.all(plain.map(async ([place, record]) => [await seal(key, place, record), place] as const));
  const all = shelves.transaction([...PLAIN, 'sealed'] as const, 'readwrite', { durability: 'strict' });
  const written = [...sealed.map((record) => all.objectStore('sealed').put(...record)), ...PLAIN.map((shelf) => all.objectStore(shelf).clear())];
  await Promise.all([...written, all.done]);
}

const PLAIN = ['larder', 'outbox', 'drafts'] as const;

async function plainOn(shelf: (typeof PLAIN)[number], shelves: Shelves): Promise<readonly (readonly [place: string, record: unknown])[]> {
  const both = shelves.transaction(shelf);
  const [places, records] = await Promise.all([both.store.getAllKeys(), both.store.getAll()]);
  return records.map((record, index) => [shelf === 'larder' ? shelf : `${shelf}/${places[index]}`, record]);
}
