import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { freshKey, mark, seal, unseal } from './seal.ts';

const bytes = fc.uint8Array({ maxLength: 2_000 }).map((array) => Buffer.from(array));

test('what was sealed opens to the same bytes', () => {
  const key = freshKey();
  fc.assert(
    fc.property(bytes, fc.string(), (plain, place) => {
      expect(unseal(key, seal(key, plain, place), place)).toEqual(plain);
    }),
  );
});

test('it opens with no other key and in no other place', () => {
  const key = freshKey();
  const other = freshKey();
  fc.assert(
    fc.property(bytes, fc.string(), fc.string({ minLength: 1 }), (plain, place, further) => {
      const sealed = seal(key, plain, place);
      expect(unseal(other, sealed, place)).toBeUndefined();
      expect(unseal(key, sealed, `${place}${further}`)).toBeUndefined();
    }),
  );
});

test('a single bit altered, or a part cut off, and it does not open', () => {
  const key = freshKey();
  fc.assert(
    fc.property(bytes, fc.nat(), fc.integer({ min: 0, max: 7 }), (plain, at, bit) => {
      const sealed = seal(key, plain, 'here');
      const altered = Buffer.from(sealed);
      const index = at % altered.length;
      altered.writeUInt8(altered.readUInt8(index) ^ (1 << bit), index);
      expect(unseal(key, altered, 'here')).toBeUndefined();
      expect(unseal(key, sealed.subarray(0, index), 'here')).toBeUndefined();
    }),
  );
});

test('the same bytes are sealed differently every time', () => {
  const key = freshKey();
  const plain = Buffer.from('tell me more');
  expect(seal(key, plain, 'here').equals(seal(key, plain, 'here'))).toBe(false);
});

test('a mark tells equal texts from others, and depends on the key', () => {
  const key = freshKey();
  expect(mark(key, 'a').equals(mark(key, 'a'))).toBe(true);
  expect(mark(key, 'a').equals(mark(key, 'b'))).toBe(false);
  expect(mark(key, 'a').equals(mark(freshKey(), 'a'))).toBe(false);
});

test('no two sealings share a nonce, over many times as many as are drawn at once', () => {
  const key = freshKey();
  const nonces = Array.from({ length: 2_000 }, () => seal(key, Buffer.alloc(0), 'here').subarray(1, 13).toString('hex'));
  expect(new Set(nonces).size).toBe(nonces.length);
});
