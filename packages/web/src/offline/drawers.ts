import type { SentEntry } from '@micromoment/wire';
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { inMemory } from './drawers-in-memory.ts';
import { EMPTY_LARDER, type Larder } from './larder.ts';
import type { Outbox, Waiting } from './outbox.ts';

/** Where this device keeps what one person wrote and was sent. Each person has drawers of their own. */
export type Drawers = {
  /** False where the browser keeps nothing between visits, so that a page can say so. */
  readonly lasting: boolean;
  /** The id this device gave itself. */
  device(): Promise<string>;
  larder(): Promise<Larder>;
  outbox(): Promise<Outbox>;
  /** Puts an entry into the outbox under the device's next number, in one transaction. */
  post(write: (place: DevicePlace) => SentEntry): Promise<SentEntry>;
  /** Takes an answer of the server in: larder and outbox change together or not at all, whatever other tabs do meanwhile. */
  takeIn(fold: (larder: Larder, outbox: Outbox) => TakenIn): Promise<TakenIn>;
  remove(id: string): Promise<void>;
  draft(place: string): Promise<Draft | undefined>;
  keepDraft(place: string, draft: Draft): Promise<void>;
  dropDraft(place: string): Promise<void>;
  drafts(): Promise<readonly string[]>;
  empty(): Promise<void>;
};
export type DevicePlace = { readonly device: string; readonly seq: number };
/** What somebody has begun to write, by the name of its field. */
export type Draft = Readonly<Record<string, string>>;
/** What an answer leaves behind, and the ids that have left the outbox. */
export type TakenIn = { readonly larder: Larder; readonly outbox: Outbox; readonly left: readonly string[] };

/** Opens a person's drawers in IndexedDB, or in memory where the browser refuses. `newDevice` names a device that has no id yet. */
export async function openDrawers(person: string, newDevice: () => string): Promise<Drawers> {
  try {
    return inIndexedDb(await openDB<Shelves>(nameFor(person), 1, { upgrade: buildShelves, blocking: makeWay }), person, newDevice);
  } catch {
    // A browser in a private window may refuse storage altogether; the page then works for as long as it is open, and says so.
    return inMemory(newDevice());
  }
}

type Shelves = DBSchema & {
  larder: { key: 'larder'; value: Larder };
  outbox: { key: string; value: Waiting };
  drafts: { key: string; value: Draft };
  device: { key: 'device'; value: DevicePlace };
};
type Open = IDBPDatabase<Shelves>;

const nameFor = (person: string): string => `micromoment ${person}`;

function buildShelves(shelves: Open): void {
  shelves.createObjectStore('larder');
  shelves.createObjectStore('outbox', { keyPath: 'entry.id' });
  shelves.createObjectStore('drafts');
  shelves.createObjectStore('device');
}

/** Lets another tab empty or renew the drawers; this tab's next write then fails instead of blocking it for ever. */
function makeWay(_current: number, _wanted: number | null, event: IDBVersionChangeEvent): void {
  if (event.target instanceof IDBDatabase) event.target.close();
}

const inIndexedDb = (shelves: Open, person: string, newDevice: () => string): Drawers => ({
  lasting: true,
  device: () => deviceIn(shelves, newDevice),
  larder: async () => (await shelves.get('larder', 'larder')) ?? EMPTY_LARDER,
  outbox: () => shelves.getAll('outbox'),
  post: (write) => postIn(shelves, newDevice, write),
  takeIn: (fold) => takeInto(shelves, fold),
  remove: (id) => shelves.delete('outbox', id),
  draft: (place) => shelves.get('drafts', place),
  keepDraft: async (place, draft) => void (await shelves.put('drafts', draft, place)),
  dropDraft: (place) => shelves.delete('drafts', place),
  drafts: () => shelves.getAllKeys('drafts'),
  async empty() {
    shelves.close();
    await deleteDB(nameFor(person));
  },
});

async function deviceIn(shelves: Open, newDevice: () => string): Promise<string> {
  const shelf = shelves.transaction('device', 'readwrite');
  const place = (await shelf.store.get('device')) ?? { device: newDevice(), seq: 0 };
  await shelf.store.put(place, 'device');
  await shelf.done;
  return place.device;
}

async function postIn(shelves: Open, newDevice: () => string, write: (place: DevicePlace) => SentEntry): Promise<SentEntry> {
  const both = shelves.transaction(['outbox', 'device'], 'readwrite', { durability: 'strict' });
  const place = (await both.objectStore('device').get('device')) ?? { device: newDevice(), seq: 0 };
  const entry = write(place);
  await both.objectStore('device').put({ ...place, seq: place.seq + 1 }, 'device');
  await both.objectStore('outbox').put({ entry, refusal: null });
  await both.done;
  return entry;
}

async function takeInto(shelves: Open, fold: (larder: Larder, outbox: Outbox) => TakenIn): Promise<TakenIn> {
  const both = shelves.transaction(['larder', 'outbox'], 'readwrite');
  const taken = fold((await both.objectStore('larder').get('larder')) ?? EMPTY_LARDER, await both.objectStore('outbox').getAll());
  await both.objectStore('larder').put(taken.larder, 'larder');
  for (const id of taken.left) await both.objectStore('outbox').delete(id);
  for (const waiting of taken.outbox) await both.objectStore('outbox').put(waiting);
  await both.done;
  return taken;
}
