import { expect, test } from 'vitest';
import { instant } from '../time/instant.ts';
import { oneToEncourage } from './praise.ts';
import type { SharedEntry } from './share.ts';

const shared = (id: string, person: string, sharedAt: number, kind: SharedEntry['kind'] = 'reflected'): SharedEntry => ({
  id,
  person,
  at: instant(sharedAt),
  sharedAt: instant(sharedAt),
  blueprint: 'asking',
  kind,
  facts: {},
  words: {},
});
const praised = (to: string, about: string, at: number) => ({ to, about, at: instant(at) });

test('nobody is named while nobody has shared anything', () => {
  expect(oneToEncourage([], [])).toBeNull();
});

test('whoever was praised longest ago comes first, and their newest', () => {
  const all = [shared('a', 'sam', 1), shared('b', 'sam', 3), shared('c', 'wen', 9)];
  expect(oneToEncourage(all, [])?.id).toBe('c');
  expect(oneToEncourage(all, [praised('wen', 'x', 5)])?.id).toBe('b');
});

test('what was praised is not brought up again, and a rating is nothing to praise', () => {
  expect(oneToEncourage([shared('a', 'sam', 1)], [praised('sam', 'a', 2)])).toBeNull();
  expect(oneToEncourage([shared('a', 'sam', 1, 'rated-confidence')], [])).toBeNull();
});
