import { freshKey, seal, unseal, type Key } from './seal.ts';

const MOST_KEPT = 10_000;
const KEPT_FOR = 10 * 60_000;

/**
 * The data keys of people: wrapped by the installation key in the database, unwrapped in memory for a while. The
 * database decides who still has one, so a key kept here past an erasure elsewhere opens nothing the database gives out.
 */
export class PersonKeys {
  readonly #installationKey: Key;
  readonly #kept = new Map<string, { readonly key: Key; readonly until: number }>();

  constructor(installationKey: Key) {
    this.#installationKey = installationKey;
  }

  /** A fresh key, wrapped for the database. */
  make(organisation: string, person: string): Buffer {
    return seal(this.#installationKey, freshKey(), placeOf(organisation, person));
  }

  /** The key in a wrapping. Throws when another installation key made it, which `Store.open` has ruled out. */
  unwrap(organisation: string, person: string, wrapped: Buffer): Key {
    const key = unseal(this.#installationKey, wrapped, placeOf(organisation, person));
    if (!key) throw new Error('A person’s key was not wrapped by this installation.');
    return key as Key; // a key is what was wrapped
  }

  /** Seals a secret of an organisation's, such as the key of something it pays for, by the installation's key. */
  sealSecret(organisation: string, what: string, secret: string): Buffer {
    return seal(this.#installationKey, secret, `secret/${organisation}/${what}`);
  }

  /** The secret in a sealing; null when it is another organisation's or another thing's. */
  openSecret(organisation: string, what: string, sealed: Buffer): string | null {
    return unseal(this.#installationKey, sealed, `secret/${organisation}/${what}`)?.toString() ?? null;
  }

  kept(organisation: string, person: string): Key | undefined {
    const found = this.#kept.get(placeOf(organisation, person));
    return found && found.until > performance.now() ? found.key : undefined;
  }

  drop(organisation: string, person: string): void {
    this.#kept.delete(placeOf(organisation, person));
  }

  /** Drops the keys of an organisation that was taken away: its ids may be given out again, with other keys. */
  dropAll(organisation: string): void {
    for (const place of this.#kept.keys()) if (place.startsWith(placeOf(organisation, ''))) this.#kept.delete(place);
  }

  keep(organisation: string, person: string, key: Key): void {
    const place = placeOf(organisation, person);
    this.#kept.delete(place);
    this.#kept.set(place, { key, until: performance.now() + KEPT_FOR });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) return;
      this.#kept.delete(oldest);
    }
  }
}

const placeOf = (organisation: string, person: string): string => `key/${organisation}/${person}`;
