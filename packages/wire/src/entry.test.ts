import { expect, test } from 'vitest';
import { sentEntrySchema } from './entry.ts';

const opened = {
  id: '0195f3b0-0000-7000-8000-000000000001',
  device: '0195f3b0-0000-4000-8000-000000000002',
  seq: 0,
  at: 1_772_625_600_000,
  zone: 'Europe/Lisbon',
  blueprint: 'listening',
  revision: 'r1',
  moment: 'coffee-chat',
  twist: null,
  touchpoint: null,
  kind: 'opened',
  facts: {},
  words: {},
};

test('an entry as a device sends it is let in', () => {
  expect(sentEntrySchema.safeParse(opened).success).toBe(true);
});

test.each(['blueprint', 'revision', 'moment', 'twist'])('a %s that no database can keep is refused by itself', (part) => {
  expect(sentEntrySchema.safeParse({ ...opened, [part]: 'listening\u0000' }).success).toBe(false);
});

test.each(['person', 'author', 'organisation'])('an entry cannot say whose it is: a %s of its own is refused', (part) => {
  expect(sentEntrySchema.safeParse({ ...opened, [part]: opened.id }).success).toBe(false);
});
