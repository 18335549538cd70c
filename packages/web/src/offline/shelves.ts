import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { DevicePlace, Draft } from './drawers.ts';
import type { Larder } from './larder.ts';
import type { Waiting } from './outbox.ts';
import { seal, type Sealed } from './seal.ts';

/** One person's database on this device. */
export type Shelves = IDBPDatabase<Schema>;

type Schema = DBSchema & {
  device: { key: 'device'; value: DevicePlace };
  key: { key: 'key'; value: CryptoKey };
  /** Keyed by `larder`, `outbox/ID` and `drafts/PLACE`. */
  sealed: { key: string; value: Sealed };
  // The first version kept these plain. They stand only on devices that knew it, and are emptied at the first visit.
  larder: { key: string; value: Larder };
  outbox: { key: string; value: Waiting };
  drafts: { key: string; value: Draft };
};

export const openShelves = (person: string): Promise<Shelves> => openDB<Schema>(nameFor(person), 2, { upgrade: buildShelves, blocking: makeWay });

/** Takes everything of a person off the device: the key first, so that what is still there when the browser is slow is already unreadable. */
export async function clearShelves(person: string): Promise<void> {
  const shelves = await openShelves(person).catch(() => undefined);
  await shelves?.clear('key');
  shelves?.close();
  await deleteDB(nameFor(person));
}

/** Does something with the drawers while no other tab does; in the order asked. */
export const alone = <Done>(act: () => Promise<Done>): Promise<Done> => navigator.locks.request('micromoment drawers', act);

/** Seals what the first version of these shelves kept plain. Whatever interrupts it, each record stands in one form or the other. */
export async function sealPlainRecords(shelves: Shelves, key: CryptoKey): Promise<void> {
  if (!shelves.objectStoreNames.contains('outbox')) return;
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

const nameFor = (person: string): string => `micromoment ${person}`;

function buildShelves(shelves: Shelves, from: number): void {
  if (from < 1) shelves.createObjectStore('device');
  shelves.createObjectStore('key');
  shelves.createObjectStore('sealed');
}

/** Lets another tab empty or renew the drawers; this tab's next write then fails instead of blocking it for ever. */
function makeWay(_current: number, _wanted: number | null, event: IDBVersionChangeEvent): void {
  if (event.target instanceof IDBDatabase) event.target.close();
}
