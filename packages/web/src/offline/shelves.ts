import { deleteDatabase, openDatabase, type Database } from './database.ts';

/**
 * One person's database on this device. `device` holds its id and next number, `key` the person's key, `sealed` the records, keyed by
 * `larder`, `outbox/ID` and `drafts/PLACE`. Devices that knew the first version also have `larder`, `outbox` and `drafts`, where it kept them
 * plain; they are emptied at the first visit.
 */
export type Shelves = Database;

export const openShelves = (person: string): Promise<Shelves> => openDatabase(nameFor(person), 2, buildShelves);

/** Takes everything of a person off the device: the key first, so that what is still there when the browser is slow is already unreadable. */
export async function clearShelves(person: string): Promise<void> {
  const shelves = await openShelves(person).catch(() => undefined);
  await shelves?.write(['key'], (shelf) => shelf('key').clear());
  shelves?.close();
  await deleteDatabase(nameFor(person));
}

/** Does something with the drawers while no other tab does; in the order asked. */
export const alone = <Done>(act: () => Promise<Done>): Promise<Done> => navigator.locks.request('micromoment drawers', act);

const nameFor = (person: string): string => `micromoment ${person}`;

function buildShelves(database: IDBDatabase, from: number): void {
  if (from < 1) database.createObjectStore('device');
  database.createObjectStore('key');
  database.createObjectStore('sealed');
}
