import { expect, test } from 'vitest';
import { lint } from '@micromoment/lint';
import { lintMany } from './lint-many.ts';

test('many texts are linted as one by one, and come back in their order', async () => {
  const texts = Array.from({ length: 163 }, (_, index) => `blueprint: b${index}\ntitle: ${index % 2 === 0 ? 'A title' : '""'}\n`);
  const found = await lintMany(texts, { preset: 'strict' });
  expect(found).toEqual(texts.map((text) => lint(text, { preset: 'strict' })));
});
