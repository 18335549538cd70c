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
    if (shelves.has('outbox')) await alone(async () => (await import('./plain-records.ts')).sealPlainRecords(shelves, key));
    return new SealedDrawers(shelves, key, opening);
  } catch (refused) {
    shelves.close();
    throw refused;
  }
}

/** The person's key on this device, made at the first visit. */
async function keyIn(shelves: Shelves): Promise<CryptoKey> {
  const known = await shelves.read<CryptoKey | undefined>('key', (shelf) => shelf.get('key'));
  if (known) return known;
  const made = await newKey();
  await shelves.write(['key'], (shelf) => shelf('key').put(made, 'key'));
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
      await this.#shelves.write(
        ['sealed', 'device'],
        (shelf) => {
          shelf('device').put({ ...place, seq: place.seq + 1 }, 'device');
          shelf('sealed').put(...sealed);
        },
        'strict',
      );
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
      await this.#change((shelf) => {
        for (const id of taken.left) shelf.delete(`outbox/${id}`);
        for (const record of sealed) shelf.put(...record);
      });
      return taken;
    });

  remove = (id: string): Promise<void> => alone(() => this.#change((shelf) => shelf.delete(`outbox/${id}`)));
  draft = (place: string): Promise<Draft | undefined> => alone(() => this.#unsent<Draft>(`drafts/${place}`));
  keepDraft = (place: string, draft: Draft): Promise<void> =>
    alone(async () => {
      const sealed = await this.#sealed(`drafts/${place}`, draft);
      await this.#change((shelf) => shelf.put(...sealed));
    });
  dropDraft = (place: string): Promise<void> => alone(() => this.#change((shelf) => shelf.delete(`drafts/${place}`)));
  drafts = (): Promise<readonly string[]> => alone(async () => (await this.#placesUnder('drafts')).map((place) => place.slice('drafts/'.length)));

  async #place(): Promise<DevicePlace> {
    const known = await this.#shelves.read<DevicePlace | undefined>('device', (shelf) => shelf.get('device'));
    if (known) return known;
    const made = { device: this.#opening.newDevice(), seq: 0 };
    await this.#shelves.write(['device'], (shelf) => shelf('device').put(made, 'device'));
    return made;
  }

  /** What cannot be opened of the larder is fetched again: an empty larder names no cursor. */
  #larder = async (): Promise<Larder> => (await this.#opened<Larder>('larder')) ?? EMPTY_LARDER;

  async #outbox(): Promise<Outbox> {
    const places = await this.#placesUnder('outbox');
    const opened = await Promise.all(places.map((place) => this.#unsent<Waiting>(place)));
    return opened.filter((waiting) => waiting !== undefined);
  }

  /** Opens what the server has not seen; where that fails it is of no use to anybody any more, and its writer is told. */
  async #unsent<Kept>(place: string): Promise<Kept | undefined> {
    const kept = await this.#opened<Kept>(place);
    if (kept !== undefined || (await this.#shelves.read('sealed', (shelf) => shelf.getKey(place))) === undefined) return kept;
    await this.#change((shelf) => shelf.delete(place));
    this.#opening.onLost();
    return undefined;
  }

  async #opened<Kept>(place: string): Promise<Kept | undefined> {
    const sealed = await this.#shelves.read<Sealed | undefined>('sealed', (shelf) => shelf.get(place));
    return sealed && unseal<Kept>(this.#key, place, sealed);
  }

  #change = (change: (shelf: IDBObjectStore) => void): Promise<void> => this.#shelves.write(['sealed'], (shelf) => change(shelf('sealed')));

  #placesUnder = async (shelf: string): Promise<readonly string[]> => (await this.#shelves.read('sealed', (all) => all.getAllKeys(under(shelf)))).map(String);

  #sealed = async <Kept>(place: string, record: Kept): Promise<[Sealed, string]> => [await seal(this.#key, place, record), place];
}

// "0" follows "/" in the order of keys.
const under = (shelf: string): IDBKeyRange => IDBKeyRange.bound(`${shelf}/`, `${shelf}0`, false, true);
