import { instant, type Entry, type Revision, minutes, type Zone } from '@micromoment/core';
import type { SyncResponse } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { EMPTY_LARDER, restock } from './larder.ts';

const HOURS: SyncResponse['hours'] = {
  zone: 'Europe/Lisbon' as Zone, // every runtime knows it
  working: { days: [1], from: minutes(540), until: minutes(1020) },
  quiet: { from: minutes(1140), until: minutes(480) },
  daysOff: ['2026-12-25'],
};
const revision = (text: string) => text as Revision; // any text will do here
const opened = (id: string, at: number): Entry => ({
  id,
  person: 'sam',
  author: 'sam',
  device: 'd',
  seq: at,
  at: instant(at),
  zone: 'UTC',
  blueprint: 'ask',
  revision: revision('r1'),
  moment: 'm',
  twist: null,
  touchpoint: null,
  kind: 'opened',
  facts: {},
  words: {},
});
const answer = (parts: Partial<SyncResponse>): SyncResponse => ({
  statuses: [],
  now: instant(5_000),
  agrees: true,
  cursor: 'c1',
  lacks: { entries: [], authors: [] },
  touchpoints: [],
  blueprints: [],
  shelf: 's1',
  enrolments: [],
  shareBacks: [],
  hours: HOURS,
  ...parts,
});
const blueprint = (id: string): SyncResponse['blueprints'][number] => ({
  revision: revision(id),
  blueprint: { id } as SyncResponse['blueprints'][number]['blueprint'],
}); // only its id is looked at

test('an answer adds the entries this device lacked to those it had', () => {
  const first = restock(EMPTY_LARDER, answer({ lacks: { entries: [opened('b', 2)], authors: [] } }), [], 0);
  const second = restock(first, answer({ lacks: { entries: [opened('a', 1), opened('b', 2)], authors: [] } }), [opened('c', 3)], 0);
  expect(second.entries.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('the plan is replaced, never added to', () => {
  const before = restock(EMPTY_LARDER, answer({ touchpoints: [{ id: 'old' } as SyncResponse['touchpoints'][number]] }), [], 0); // only its id is looked at
  expect(restock(before, answer({}), [], 0).touchpoints).toEqual([]);
});

test('an earlier revision stays for the entries that name it', () => {
  const before = restock(EMPTY_LARDER, answer({ blueprints: [blueprint('r1')] }), [], 0);
  expect(restock(before, answer({ blueprints: [blueprint('r2')] }), [], 0).blueprints.map((known) => known.revision)).toEqual(['r1', 'r2']);
});

test('blueprints that are not sent again stay, with the name of what is there', () => {
  const before = restock(EMPTY_LARDER, answer({ blueprints: [blueprint('r1')] }), [], 0);
  expect(restock(before, answer({}), [], 0)).toMatchObject({ blueprints: [{ revision: 'r1' }], shelf: 's1' });
});

test('the skew is how far the server is ahead of the device', () => {
  expect(restock(EMPTY_LARDER, answer({ now: instant(86_405_000) }), [], 5_000).skew).toBe(86_400_000);
});

test('public holidays and leave come as days, and stay until the next answer', () => {
  expect(restock(EMPTY_LARDER, answer({}), [], 0).hours).toEqual(HOURS);
});

test('the names of colleagues who noticed something stay on the device, each as it was told last', () => {
  const told = (...authors: readonly { readonly id: string; readonly name: string }[]) => answer({ lacks: { entries: [], authors } });
  const first = restock(EMPTY_LARDER, told({ id: 'p', name: 'Priya' }), [], 0);
  const second = restock(first, told({ id: 'w', name: 'Wen' }, { id: 'p', name: 'Priya Raman' }), [], 0);
  expect(restock(second, answer({}), [], 0).authors).toEqual([
    { id: 'w', name: 'Wen' },
    { id: 'p', name: 'Priya Raman' },
  ]);
});
