import { createCipheriv, createDecipheriv, createHmac, randomBytes, randomFillSync } from 'node:crypto';

/** A key of 32 bytes: the installation's, or a person's own. */
export type Key = Buffer & { readonly bytes: 32 };

/** A fresh key. */
export const freshKey = (): Key => randomBytes(32) as Key; // 32, as asked

const ALGORITHM = 'aes-256-gcm';
const [VERSION, NONCE, TAG] = [1, 12, 16];

/**
 * Seals bytes, or a text, with AES-256-GCM. `place` says where they belong; opened elsewhere they do not open, so sealed texts
 * cannot be swapped. Layout: version (1 byte), nonce (12), text, tag (16).
 */
export function seal(key: Key, plain: Buffer | string, place: string): Buffer {
  const nonce = freshNonce();
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(place));
  const text = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
  cipher.final(); // has nothing to add: this cipher keeps no part of a block back
  const sealed = Buffer.allocUnsafe(1 + NONCE + text.length + TAG);
  sealed.writeUInt8(VERSION, 0);
  nonce.copy(sealed, 1);
  text.copy(sealed, 1 + NONCE);
  cipher.getAuthTag().copy(sealed, 1 + NONCE + text.length);
  return sealed;
}

/** Twelve bytes from the system's chance, each given out once; asked for by the hundred, because asking costs more than the bytes. */
function freshNonce(): Buffer {
  if (given >= nonces.length) {
    randomFillSync(nonces);
    given = 0;
  }
  const nonce = Buffer.from(nonces.subarray(given, given + NONCE));
  given += NONCE;
  return nonce;
}

const nonces = Buffer.alloc(NONCE * 256);
let given = nonces.length;

/** Opens what `seal` sealed; undefined for another key, another place or altered bytes. */
export function unseal(key: Key, sealed: Buffer, place: string): Buffer | undefined {
  if (sealed[0] !== VERSION || sealed.length < 1 + NONCE + TAG) return undefined;
  try {
    const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(1, 1 + NONCE)).setAAD(Buffer.from(place));
    decipher.setAuthTag(sealed.subarray(-TAG));
    return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE, -TAG)), decipher.final()]);
  } catch {
    return undefined;
  }
}

/** A mark by which equal texts are known as equal, and from which nobody without the key can guess them. 16 bytes. */
export const mark = (key: Key, text: string): Buffer => createHmac('sha256', key).update('digest').update(text).digest().subarray(0, 16);
