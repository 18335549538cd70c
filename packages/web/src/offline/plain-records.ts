import { seal } from './seal.ts';
import type { Shelves } from './shelves.ts';

/** Seals what the first version of these shelves kept plain. Whatever interrupts it, each record stands in one form or the other. */
export async function sealPlainRecords(shelves: Shelves, key: CryptoKey): Promise<void> {
  const plain = (await Promise.all(PLAIN.map((shelf) => plainOn(shelf, shelves)))).flat();
  if (plain.length === 0) return;
  const sealed = await Promise.all(plain.map(async ([place, record]) => [await seal(key, place, record), place] as const));
  await shelves.write(
    [...PLAIN, 'sealed'],
    (shelf) => {
      for (const record of sealed) shelf('sealed').put(...record);
      for (const name of PLAIN) shelf(name).clear();
    },
    'strict',
  );
}

const PLAIN = ['larder', 'outbox', 'drafts'] as const;

async function plainOn(shelf: (typeof PLAIN)[number], shelves: Shelves): Promise<readonly (readonly [place: string, record: unknown])[]> {
  const [places, records] = await Promise.all([shelves.read(shelf, (all) => all.getAllKeys()), shelves.read<unknown[]>(shelf, (all) => all.getAll())]);
  return records.map((record, index) => [shelf === 'larder' ? shelf : `${shelf}/${String(places[index])}`, record]);
}
