import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { newKey, seal, unseal } from './seal.ts';

let key: CryptoKey;

beforeAll(async () => {
  key = await newKey();
});

test('what was sealed opens again, in its own place only', () =>
  fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.string()), fc.string(), fc.string(), async (words, place, elsewhere) => {
      const sealed = await seal(key, place, words);
      expect(await unseal(key, place, sealed)).toEqual(JSON.parse(JSON.stringify(words)));
      expect(await unseal(key, `${place}${elsewhere}!`, sealed)).toBeUndefined();
    }),
    { numRuns: 50 },
  ));

test('another key opens nothing', async () => {
  expect(await unseal(await newKey(), 'larder', await seal(key, 'larder', { said: 'hello' }))).toBeUndefined();
});

test('a changed byte opens nothing', async () => {
  const sealed = await seal(key, 'larder', { said: 'hello' });
  const changed = new Uint8Array(sealed.bytes.slice(0));
  changed[0] = (changed[0] ?? 0) ^ 1;
  expect(await unseal(key, 'larder', { ...sealed, bytes: changed.buffer })).toBeUndefined();
});

test('the same words sealed twice look different, and none of them can be read', async () => {
  const [first, second] = await Promise.all([seal(key, 'drafts/a', { response: 'That hurt.' }), seal(key, 'drafts/a', { response: 'That hurt.' })]);
  expect(Buffer.from(first.iv)).not.toEqual(Buffer.from(second.iv));
  expect(Buffer.from(first.bytes)).not.toEqual(Buffer.from(second.bytes));
  expect(Buffer.from(first.bytes).includes('hurt')).toBe(false);
});

test('the key cannot be taken out of the browser', async () => {
  expect(key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow(/extractable/);
});
