import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { look } from './look.ts';
import { NAMES, renamed, withNames } from './testing/names.ts';

const texts = ['dev', 'fresh-1'].flatMap(
  (name) =>
    readFileSync(new URL(`../responses/${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { readonly text: string }).text), // our own files
);

const verdicts = (text: string): readonly string[] => Object.values(look(text, { language: 'en' }).criteria).map(({ state }) => state);

test('another name in its place changes no verdict on 500 responses', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(100);
  const named = withNames(texts, 500);
  expect(named).toHaveLength(500);
  const changed = named.flatMap((text, index) => {
    const before = verdicts(text);
    // Two names a response, so that every name stands in ten of them.
    const others = [0, 50].map((step) => renamed(text, NAMES[(index + step) % NAMES.length] ?? ''));
    return others.filter((other) => verdicts(other).join() !== before.join());
  });
  expect(changed).toEqual([]);
}, 30_000);
