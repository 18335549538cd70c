import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { DevicePlace, Draft } from './drawers.ts';
import type { Larder } from './larder.ts';
import type { Waiting } from './outbox.ts';
import type { Sealed } from './seal.ts';

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
