import { createHash, randomBytes } from 'node:crypto';

/** The token of an observation link: which organisation, and a secret of 128 bits of which only the hash is kept. */
export type ObservationToken = { readonly organisation: string; readonly hash: Buffer };

export const freshToken = (organisation: string): { readonly text: string; readonly hash: Buffer } => {
  const secret = randomBytes(16).toString('base64url');
  return { text: `${organisation}.${secret}`, hash: hashOf(secret) };
};

/** Undefined for a text that cannot be such a token. */
export function readToken(text: string): ObservationToken | undefined {
  const [organisation, secret] = text.split('.');
  const looksRight = /^[0-9a-f-]{36}$/.test(organisation ?? '') && (secret ?? '').length === 22;
  return looksRight && organisation && secret ? { organisation, hash: hashOf(secret) } : undefined;
}

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
