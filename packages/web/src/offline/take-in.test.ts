import { instant, type Entry, type Revision, minutes, type Zone } from '@micromoment/core';
import type { EntryStatus, SentEntry, SyncResponse } from '@micromoment/wire';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inMemory } from './drawers-in-memory.ts';
import { EMPTY_LARDER } from './larder.ts';
import type { Outbox } from './outbox.ts';
import { takeIn } from './take-in.ts';

const HOURS: SyncResponse['hours'] = {
  zone: 'Europe/Lisbon' as Zone, // every runtime knows it
  working: { days: [1], from: minutes(540), until: minutes(1020) },
  quiet: { from: minutes(1140), until: minutes(480) },
  daysOff: ['2026-12-25'],
};
const entry = (seq: number): SentEntry => ({
  id: `entry-${seq}`,
  device: 'device',
  seq,
  at: instant(seq),
  zone: 'UTC',
  blueprint: 'ask',
  revision: 'r' as Revision, // any text will do here
  moment: 'coffee',
  twist: null,
  touchpoint: null,
  kind: 'opened',
  facts: {},
  words: {},
});
const outboxOf = (seqs: readonly number[]): Outbox => seqs.map((seq) => ({ entry: entry(seq), refusal: null }));
const answer = (statuses: readonly EntryStatus[], entries: readonly Entry[] = []): SyncResponse => ({
  statuses,
  now: instant(9),
  agrees: true,
  cursor: 'c',
  lacks: { entries, authors: [] },
  touchpoints: [],
  blueprints: [],
  shelf: '',
  enrolments: [],
  shareBacks: [],
  hours: HOURS,
});
const sam = { person: 'sam', deviceNow: 4 };

test('a confirmed entry moves from the outbox into the journal of its writer', () => {
  const { larder, outbox, left } = takeIn(EMPTY_LARDER, outboxOf([1, 2]), answer([{ id: 'entry-1', status: 'stored' }]), sam);
  expect(larder.entries).toMatchObject([{ id: 'entry-1', person: 'sam', author: 'sam' }]);
  expect(outbox.map((waiting) => waiting.entry.id)).toEqual(['entry-2']);
  expect(left).toEqual(['entry-1']);
});

test('whatever comes back, however often, every entry is in the larder or the outbox', () => {
  const status = fc.record({
    id: fc.integer({ min: 0, max: 9 }).map((seq) => `entry-${seq}`),
    status: fc.constantFrom('stored' as const, 'duplicate' as const, 'rejected' as const),
    reason: fc.constant('no'),
  });
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 9 })), fc.array(fc.array(status)), (seqs, answers) => {
      let [larder, outbox] = [EMPTY_LARDER, outboxOf(seqs)];
      for (const statuses of answers) ({ larder, outbox } = takeIn(larder, outbox, answer(statuses), sam));
      const there = [...larder.entries.map(({ id }) => id), ...outbox.map((waiting) => waiting.entry.id)];
      expect(there.toSorted()).toEqual(seqs.map((seq) => `entry-${seq}`).toSorted());
    }),
  );
});

test('drawers in memory number what is posted, and keep what could be saved of others', async () => {
  const drawers = inMemory('device', 'full', { larder: EMPTY_LARDER, outbox: outboxOf([7]), drafts: [['coffee', { response: 'That hurt.' }]] });
  await drawers.post(({ seq }) => entry(seq));
  await drawers.post(({ seq }) => entry(seq));
  expect((await drawers.outbox()).map((waiting) => waiting.entry.seq)).toEqual([7, 0, 1]);
  await drawers.takeIn((larder, outbox) => takeIn(larder, outbox, answer([{ id: 'entry-7', status: 'duplicate' }]), sam));
  expect((await drawers.outbox()).map((waiting) => waiting.entry.seq)).toEqual([0, 1]);
  expect((await drawers.larder()).entries.map(({ id }) => id)).toEqual(['entry-7']);
  expect(await drawers.draft('coffee')).toEqual({ response: 'That hurt.' });
});
