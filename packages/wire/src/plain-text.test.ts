import { expect, test } from 'vitest';
import { plainText, someText } from './plain-text.ts';

test.each(['Ana', 'two\nlines\twith a tab', 'ẞ, ñ and 漢', '🙂'])('%j can be kept', (text) => {
  expect(plainText(40).safeParse(text).success).toBe(true);
});

test.each(['a\0b', 'bell\u0007', 'x'.repeat(41)])('%j cannot', (text) => {
  expect(plainText(40).safeParse(text).success).toBe(false);
});

test('some text is what is left without blanks at its ends, and something is left', () => {
  expect(someText(40).parse('  Spring\n')).toBe('Spring');
  for (const blank of ['', '   ', '\t\n', '\u00A0']) expect(someText(40).safeParse(blank).success).toBe(false);
});
