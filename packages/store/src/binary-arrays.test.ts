import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bigints, bytes, integers, texts, uuids } from './binary-arrays.ts';
import { freshStore, someOrganisation } from './testing/index.ts';

/** What PostgreSQL reads of an array, each value as it writes it. */
async function reader() {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store);
  return (type: string, array: Buffer) =>
    store.inOrganisation(organisation, async (tx) => {
      const rows = await tx.rows<{ value: string | null; nth: number }>(
        `select a.value::text as value, a.nth from unnest($1::${type}[]) with ordinality as a (value, nth) order by a.nth`,
        [array],
      );
      return rows.map(({ value }) => value);
    });
}

test('PostgreSQL reads what was written, also nothing, nulls and what lies at the edges', async () => {
  const read = await reader();
  const some = ['0190d3a0-0000-7000-8000-00000000ffff', null, 'FFFFFFFF-ffff-4fff-bfff-000000000000'];
  expect(await read('uuid', uuids(some))).toEqual(some.map((id) => id?.toLowerCase() ?? null));
  const words = ['', 'a "quoted" {word}, \\ and NULL', null, 'Größe 🙂', '\n'];
  expect(await read('text', texts(words))).toEqual(words);
  const sealed = [randomBytes(40), null, Buffer.alloc(0)];
  expect(await read('bytea', bytes(sealed))).toEqual(sealed.map((some) => (some ? `\\x${some.toString('hex')}` : null)));
  const counts = [0, 1, -1, 2 ** 31 - 1, -(2 ** 31), null];
  expect(await read('integer', integers(counts))).toEqual(counts.map((count) => count?.toString() ?? null));
  const large = [...counts, 2 ** 32, -(2 ** 32) - 5, 8.64e15, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];
  expect(await read('bigint', bigints(large))).toEqual(large.map((count) => count?.toString() ?? null));
  for (const [type, column] of Object.entries({ uuid: uuids, text: texts, bytea: bytes, integer: integers, bigint: bigints }))
    expect(await read(type, column([]))).toEqual([]);
});

test('whatever whole numbers and texts, PostgreSQL reads the same', async () => {
  const read = await reader();
  const text = fc.string({ unit: 'grapheme' }).filter((some) => !some.includes('\u0000'));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(fc.maxSafeInteger())), fc.array(fc.option(text)), async (counts, words) => {
      expect(await read('bigint', bigints(counts))).toEqual(counts.map((count) => count?.toString().replace('-0', '0') ?? null));
      expect(await read('text', texts(words))).toEqual(words);
    }),
    { numRuns: 40 },
  );
});

test.each(['not an id', '0190d3a0000070008000000000000001', '0190d3a0-0000-7000-8000-00000000zzzz', '0190d3a0-0000-7000-8000-0000000000011'])(
  'a text that is no id is refused before it is sent: %s',
  (text) => {
    expect(() => uuids([text])).toThrow(TypeError);
  },
);

test('a number that is not whole is refused before it is sent', () => {
  expect(() => bigints([0.5])).toThrow(TypeError);
  expect(() => bigints([2 ** 60])).toThrow(TypeError);
});
