import { expect, test } from 'vitest';
import { shareTexts, textAt } from './shared-texts.ts';

test('texts come back from shared memory as they were, in their order', () => {
  const texts = ['', 'title: “Grüße” 🙂\n', '\uFEFFblueprint: a\r\n', '', 'why: \u0000', ''];
  const shared = shareTexts(texts.map((text) => Buffer.from(text)));
  expect(texts.map((_, index) => textAt(shared, index))).toEqual(texts);
  expect(shareTexts([]).ends).toEqual([]);
});

test('bytes that are no text are read as a file of them is', () => {
  const bytes = Buffer.from([0x61, 0xff, 0xe2, 0x82, 0x62, 0xed, 0xa0, 0x80]);
  expect(textAt(shareTexts([bytes, bytes]), 1)).toBe(bytes.toString('utf8'));
});
