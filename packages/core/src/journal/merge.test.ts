import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '../time/instant.ts';
import type { Entry } from './entry.ts';
import { inJournalOrder, merge } from './merge.ts';

// Few instants, devices and counts, so that ties are common. An id names one entry and no other.
const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    at: fc.integer({ min: 0, max: 3 }),
    device: fc.constantFrom('phone', 'laptop'),
    seq: fc.integer({ min: 0, max: 3 }),
    copy: fc.integer({ min: 0, max: 1 }),
  })
  .map(
    ({ at, device, seq, copy }) =>
      ({ id: `${at} ${device} ${seq} ${copy}`, at: instant(at), device, seq, kind: 'opened', facts: {}, words: {} }) as unknown as Entry, // merge looks at no more than these
  );
const anyJournal = fc.array(anyEntry, { maxLength: 12 });

test('merging is commutative', () => {
  fc.assert(
    fc.property(anyJournal, anyJournal, (a, b) => {
      expect(merge(a, b)).toEqual(merge(b, a));
    }),
  );
});

test('merging is associative', () => {
  fc.assert(
    fc.property(anyJournal, anyJournal, anyJournal, (a, b, c) => {
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
    }),
  );
});

test('merging is idempotent', () => {
  fc.assert(
    fc.property(anyJournal, (a) => {
      expect(merge(merge(a), a)).toEqual(merge(a));
    }),
  );
});

test('nothing is lost and nothing is invented', () => {
  fc.assert(
    fc.property(anyJournal, anyJournal, (a, b) => {
      expect(new Set(merge(a, b).map(({ id }) => id))).toEqual(new Set([...a, ...b].map(({ id }) => id)));
    }),
  );
});

test('a journal stands in the order things happened, then by device and its own count', () => {
  fc.assert(
    fc.property(anyJournal, (a) => {
      const merged = merge(a);
      expect(merged.filter((entry, index) => index > 0 && inJournalOrder(merged[index - 1] ?? entry, entry) > 0)).toEqual([]);
    }),
  );
});

test('no two entries tie', () => {
  fc.assert(
    fc.property(anyEntry, anyEntry, (a, b) => {
      expect(inJournalOrder(a, b) === 0).toBe(a.id === b.id);
    }),
  );
});
