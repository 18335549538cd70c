/** A record as it stands on the device: unreadable without its person's key, and of use only in the place it was sealed for. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer };

/** A key that no script can read out: it seals and opens in this browser and nowhere else. */
export const newKey = (): Promise<CryptoKey> => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** Seals a record for one place; each sealing has an IV of its own. */
export async function seal(key: CryptoKey, place: string, record: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  return { iv, bytes: await crypto.subtle.encrypt(sealedFor(place, iv), key, new TextEncoder().encode(JSON.stringify(record))) };
}

/** Opens what was sealed for that place; undefined where the key or the place is another, or a byte has changed. */
export async function unseal<Kept>(key: CryptoKey, place: string, { iv, bytes }: Sealed): Promise<Kept | undefined> {
  const opened = await crypto.subtle.decrypt(sealedFor(place, iv), key, bytes).catch(() => undefined);
  return opened && (JSON.parse(new TextDecoder().decode(opened)) as Kept); // GCM vouches that `seal` wrote it, for this very place
}

// 96 bits: the length for which GCM takes the IV as it is (NIST SP 800-38D, 8.2).
const IV_BYTES = 12;

const sealedFor = (place: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(place) });
