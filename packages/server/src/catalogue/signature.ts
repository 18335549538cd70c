import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import {
  handOverStatement,
  no,
  ok,
  statementOf,
  withdrawalStatement,
  type HandOver,
  type Release,
  type Result,
  type SignedRelease,
  type SignedWithdrawal,
  type Withdrawal,
} from '@micromoment/core';

/** A publisher's key: it signs, and its public half is what subscribers pin. */
export type SigningKey = {
  readonly publicKey: string;
  sign(release: Release): SignedRelease;
  withdraw(withdrawal: Withdrawal): SignedWithdrawal;
  /** Names another key as its successor. */
  handOverTo(publicKey: string): HandOver;
};

/** A fresh Ed25519 key as a PEM text, for a file that only the publisher reads. */
export const newKeyText = (): string => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** Reads a key from its PEM text. Problem: one sentence. */
export function readSigningKey(text: string): Result<SigningKey, string> {
  let key: KeyObject;
  try {
    key = createPrivateKey(text);
  } catch {
    return no('It holds no private key in PEM.');
  }
  if (key.asymmetricKeyType !== 'ed25519') return no(`It holds a key of the kind ${key.asymmetricKeyType}; a catalogue is signed with Ed25519.`);
  const publicKey = createPublicKey(key).export({ format: 'jwk' }).x ?? '';
  const signatureOf = (statement: string): string => sign(null, Buffer.from(statement), key).toString('base64url');
  return ok({
    publicKey,
    sign: (release) => ({ ...release, signature: signatureOf(statementOf(release)) }),
    withdraw: (withdrawal) => ({ ...withdrawal, signature: signatureOf(withdrawalStatement(withdrawal)) }),
    handOverTo: (to) => ({ from: publicKey, to, signature: signatureOf(handOverStatement({ from: publicKey, to })) }),
  });
}

/** True when this release, word for word, was signed with the key whose public half is given. */
export const isSignedWith = (publicKey: string, { signature, ...release }: SignedRelease): boolean => holds(publicKey, statementOf(release), signature);

/** True when this withdrawal was signed with the key whose public half is given. */
export const isWithdrawnWith = (publicKey: string, { signature, ...withdrawal }: SignedWithdrawal): boolean =>
  holds(publicKey, withdrawalStatement(withdrawal), signature);

/** True when the key that goes has signed this hand-over. */
export const isSignedHandOver = ({ signature, ...handOver }: HandOver): boolean => holds(handOver.from, handOverStatement(handOver), signature);

function holds(publicKey: string, statement: string, signature: string): boolean {
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
  return verify(null, Buffer.from(statement), key, Buffer.from(signature, 'base64url'));
}

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A public key as people compare it, by eye or over the telephone: 100 bits of its SHA-256 in five groups. */
export function fingerprintOf(publicKey: string): string {
  const digest = createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest();
  const signs = Array.from({ length: 20 }, (_, index) => SIGNS[(digest.readUInt16BE(Math.floor((index * 5) / 8)) >> (11 - ((index * 5) % 8))) & 31]);
  return [0, 4, 8, 12, 16].map((from) => signs.slice(from, from + 4).join('')).join('-');
}

// Crockford's base 32: no I, L, O or U, which are misread or misheard.
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
