import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.each(['Ana', 'two\nlines\twith a tab', 'ẞ, ñ and 漢', '🙂'])('%j can be kept', (text) => {
  expect(plainText(40).safeParse(text).success).toBe(true);
});

test.each(['a\0b', 'bell\u0007', 'x'.repeat(41)])('%j cannot', (text) => {
  expect(plainText(40).safeParse(text).success).toBe(false);
});
