import { expect, test } from 'vitest';
import { lint } from '@micromoment/lint';
import { helpersFor, lintMany } from './lint-many.ts';
import { shareTexts } from './shared-texts.ts';
import { takeShare, workOn } from './work.ts';

test('many texts are linted as one by one, and come back in their order', async () => {
  const texts = Array.from({ length: 163 }, (_, index) => `blueprint: b${index}\ntitle: ${index % 2 === 0 ? 'A title' : '""'}\n`);
  const found = await lintMany(shared(texts), { preset: 'strict' }, helpersFor(texts.length, new URL('./worker.ts', import.meta.url)));
  expect(found).toEqual(texts.map((text) => lint(text, { preset: 'strict' })));
});

test('what one thread has taken no other takes, and together they leave nothing', () => {
  const texts = Array.from({ length: 30 }, (_, index) => `blueprint: b${index}\n`);
  const work = workOn(shared(texts), {});
  Atomics.add(work.next, 0, 8);
  expect([...takeShare(work).keys()]).toEqual(Array.from({ length: 22 }, (_, index) => index + 8));
  expect(takeShare(work).size).toBe(0);
});

const shared = (texts: readonly string[]) => shareTexts(texts.map((text) => Buffer.from(text)));
