import type { SentEntry } from '@micromoment/wire';
import type { Draft, DevicePlace, Drawers, TakenIn } from './drawers.ts';
import { EMPTY_LARDER, type Larder } from './larder.ts';
import type { Outbox, Waiting } from './outbox.ts';
import { newKey, seal, unseal, type Sealed } from './seal.ts';
import { alone, openShelves, type Shelves } from './shelves.ts';

/** `newDevice` names a device that has no id yet; `onLost` is told of something unsent that could not be opened again, and was dropped. */
export type Opening = { readonly newDevice: () => string; readonly onLost: () => void };

/** Opens a person's drawers in IndexedDB, sealed with a key of their own. Rejects where the browser keeps nothing, or has no cryptography. */
export async function openSealedDrawers(person: string, opening: Opening): Promise<Drawers> {
  const shelves = await openShelves(person);
  try {
    const key = await alone(() => keyIn(shelves));
    // Only devices that knew the first version have anything to seal.
    if (shelves.objectStoreNames.contains('outbox')) await alone(async () => (await import('./plain-records.ts')).sealPlainRecords(shelves, key));
    return new SealedDrawers(shelves, key, opening);
  } catch (refused) {
    shelves.close();
    throw refused;
  }
}

/** The person's key on this device, made at the first visit. */
async function keyIn(shelves: Shelves): Promise<CryptoKey> {
  const known = await shelves.get('key', 'key');
  if (known) return known;
  const made = await newKey();
  await shelves.put('key', made, 'key');
  return made;
}

/**
 * A transaction of IndexedDB ends while a record is being sealed. So every reading, sealing and writing that belongs together is done `alone`:
 * no other tab comes between, and calls take effect in the order they were made.
 */
class SealedDrawers implements Drawers {
  readonly keeping = 'between-visits';
  readonly #shelves: Shelves;
  readonly #key: CryptoKey;
  readonly #opening: Opening;

  constructor(shelves: Shelves, key: CryptoKey, opening: Opening) {
    this.#shelves = shelves;
    this.#key = key;
    this.#opening = opening;
  }

  device = (): Promise<string> => alone(async () => (await this.#place()).device);
  larder = (): Promise<Larder> => alone(() => this.#larder());
  outbox = (): Promise<Outbox> => alone(() => this.#outbox());

  post = (write: (place: DevicePlace) => SentEntry): Promise<SentEntry> =>
    alone(async () => {
      const place = await this.#place();
      const entry = write(place);
      const sealed = await this.#sealed<Waiting>(`outbox/${entry.id}`, { entry, refusal: null });
      const both = this.#shelves.transaction(['sealed', 'device'], 'readwrite', { durability: 'strict' });
      const written = [both.objectStore('device').put({ ...place, seq: place.seq + 1 }, 'device'), both.objectStore('sealed').put(...sealed)];
      await Promise.all([...written, both.done]);
      return entry;
    });

  takeIn = (fold: (larder: Larder, outbox: Outbox) => TakenIn): Promise<TakenIn> =>
    alone(async () => {
      const before = await this.#outbox();
      const taken = fold(await this.#larder(), before);
      const changed = taken.outbox.filter((waiting) => !before.includes(waiting));
      const sealed = await Promise.all([
        this.#sealed('larder', taken.larder),
        ...changed.map((waiting) => this.#sealed(`outbox/${waiting.entry.id}`, waiting)),
      ]);
      const shelf = this.#shelves.transaction('sealed', 'readwrite');
      const written = [...taken.left.map((id) => shelf.store.delete(`outbox/${id}`)), ...sealed.map((record) => shelf.store.put(...record))];
      await Promise.all([...written, shelf.done]);
      return taken;
    });

  remove = (id: string): Promise<void> => alone(() => this.#shelves.delete('sealed', `outbox/${id}`));
  draft = (place: string): Promise<Draft | undefined> => alone(() => this.#unsent<Draft>(`drafts/${place}`));
  keepDraft = (place: string, draft: Draft): Promise<void> =>
    alone(async () => void (await this.#shelves.put('sealed', ...(await this.#sealed(`drafts/${place}`, draft)))));
  dropDraft = (place: string): Promise<void> => alone(() => this.#shelves.delete('sealed', `drafts/${place}`));
  drafts = (): Promise<readonly string[]> =>
    alone(async () => (await this.#shelves.getAllKeys('sealed', under('drafts'))).map((place) => place.slice('drafts/'.length)));

  async #place(): Promise<DevicePlace> {
    const known = await this.#shelves.get('device', 'device');
    if (known) return known;
    const made = { device: this.#opening.newDevice(), seq: 0 };
    await this.#shelves.put('device', made, 'device');
    return made;
  }

  /** What cannot be opened of the larder is fetched again: an empty larder names no cursor. */
  #larder = async (): Promise<Larder> => (await this.#opened<Larder>('larder')) ?? EMPTY_LARDER;

  async #outbox(): Promise<Outbox> {
    const places = await this.#shelves.getAllKeys('sealed', under('outbox'));
    const opened = await Promise.all(places.map((place) => this.#unsent<Waiting>(place)));
    return opened.filter((waiting) => waiting !== undefined);
  }

  /** Opens what the server has not seen; where that fails it is of no use to anybody any more, and its writer is told. */
  async #unsent<Kept>(place: string): Promise<Kept | undefined> {
    const kept = await this.#opened<Kept>(place);
    if (kept !== undefined || (await this.#shelves.getKey('sealed', place)) === undefined) return kept;
    await this.#shelves.delete('sealed', place);
    this.#opening.onLost();
    return undefined;
  }

  async #opened<Kept>(place: string): Promise<Kept | undefined> {
    const sealed = await this.#shelves.get('sealed', place);
    return sealed && unseal<Kept>(this.#key, place, sealed);
  }

  #sealed = async <Kept>(place: string, record: Kept): Promise<[Sealed, string]> => [await seal(this.#key, place, record), place];
}

// "0" follows "/" in the order of keys.
const under = (shelf: string): IDBKeyRange => IDBKeyRange.bound(`${shelf}/`, `${shelf}0`, false, true);
