import { instant, seededDice, type Revision } from '@micromoment/core';
import { BATCH_LIMIT, type SentEntry } from '@micromoment/wire';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENTRIES_A_BATCH, isStumble, nextBatch, pauseAfter, settle, smaller, WHOLE, type Outbox } from './outbox.ts';

const entry = (seq: number): SentEntry => ({
  id: `entry-${seq}`,
  device: 'device',
  seq,
  at: instant(seq),
  zone: 'Europe/Lisbon',
  blueprint: 'ask',
  revision: 'r' as Revision, // any text will do here
  moment: 'coffee',
  twist: null,
  touchpoint: null,
  kind: 'opened',
  facts: {},
  words: {},
});
const outboxOf = (...seqs: readonly number[]): Outbox => seqs.map((seq) => ({ entry: entry(seq), refusal: null }));

test('entries are sent in the order they were written', () => {
  expect(nextBatch(outboxOf(3, 1, 2)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
});

test('a batch holds what the wire allows, oldest first', () => {
  const seqs = Array.from({ length: ENTRIES_A_BATCH + 10 }, (_, seq) => seq);
  expect(ENTRIES_A_BATCH).toBeLessThanOrEqual(BATCH_LIMIT);
  expect(nextBatch(outboxOf(...seqs)).map(({ seq }) => seq)).toEqual(seqs.slice(0, ENTRIES_A_BATCH));
});

test('only what is named as stored or duplicate leaves', () => {
  const { outbox, left } = settle(outboxOf(1, 2, 3), [
    { id: 'entry-1', status: 'stored' },
    { id: 'entry-2', status: 'duplicate' },
  ]);
  expect(left.map(({ seq }) => seq)).toEqual([1, 2]);
  expect(outbox.map((waiting) => waiting.entry.seq)).toEqual([3]);
});

test('a refused entry stays with its reason and is not sent again', () => {
  const { outbox } = settle(outboxOf(1, 2), [{ id: 'entry-1', status: 'rejected', reason: 'names no known moment' }]);
  expect(outbox[0]).toMatchObject({ entry: { seq: 1 }, refusal: 'names no known moment' });
  expect(nextBatch(outbox).map(({ seq }) => seq)).toEqual([2]);
});

test('one entry that the server stumbles over is found and waits apart, and all others are sent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), fc.nat(), (count, at) => {
      const poison = `entry-${at % count}`;
      let [outbox, portion] = [outboxOf(...Array.from({ length: count }, (_, seq) => seq)), WHOLE];
      let stumbles = 0;
      for (let sent = nextBatch(outbox, portion); sent.length > 0; sent = nextBatch(outbox, portion)) {
        if (sent.some(({ id }) => id === poison)) {
          stumbles += 1;
          portion = smaller(portion, sent);
          continue;
        }
        portion = { ...portion, entries: ENTRIES_A_BATCH };
        ({ outbox } = settle(
          outbox,
          sent.map(({ id }) => ({ id, status: 'stored' })),
        ));
      }
      expect(outbox.map((waiting) => waiting.entry.id)).toEqual([poison]);
      expect(stumbles).toBeLessThan(40);
    }),
  );
});

test.each([0, 400, 401, 403, 408, 429, 502, 503, 504])('an answer of %i is about no single entry', (status) => expect(isStumble(status)).toBe(false));
test.each([413, 500])('an answer of %i may be about a single entry', (status) => expect(isStumble(status)).toBe(true));

test('whatever an answer says, no entry is lost: each has left by name or is still there', () => {
  const status = fc.record({
    id: fc.integer({ min: 0, max: 12 }).map((seq) => `entry-${seq}`),
    status: fc.constantFrom('stored' as const, 'duplicate' as const, 'rejected' as const),
    reason: fc.constant('no'),
  });
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 12 })), fc.array(status), (seqs, statuses) => {
      const before = outboxOf(...seqs);
      const { outbox, left } = settle(before, statuses);
      expect([...outbox.map((waiting) => waiting.entry.id), ...left.map(({ id }) => id)].toSorted()).toEqual(
        before.map((waiting) => waiting.entry.id).toSorted(),
      );
      const confirmed = new Set(statuses.filter((one) => one.status !== 'rejected').map(({ id }) => id));
      for (const { id } of left) expect(confirmed).toContain(id);
    }),
  );
});

test('pauses grow from seconds to minutes, never pass five minutes, nor half of one while something waits, and are never the same on two devices', () => {
  expect(pause(1, 'a')).toBeLessThanOrEqual(2_000);
  expect(pause(4, 'a')).toBeGreaterThan(pause(1, 'a'));
  expect(pause(60, 'a')).toBeLessThanOrEqual(300_000);
  expect(pause(60, 'a')).toBeGreaterThan(60_000);
  expect(pauseAfter(60, true, () => 1)).toBeLessThan(30_000);
  expect(pause(5, 'a')).not.toBe(pause(5, 'b'));
});

const pause = (failures: number, seed: string) => pauseAfter(failures, false, seededDice(seed));
