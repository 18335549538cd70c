import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from './draft-walk.ts';

const plainly = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

test('words are counted as stretches between white space that hold a letter or a figure, in any script', () => {
  const signs = fc.constantFrom('a', 'Z', '7', ' ', '\n', '\t', '\u00a0', '\u2003', '-', '“', 'é', 'ß', '漢', '🙂', '𝒳', '\u0301', '_');
  fc.assert(
    fc.property(fc.array(fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 2 }))), (parts) => {
      const text = parts.join('');
      expect(countWords(text)).toBe(plainly(text));
    }),
    { numRuns: 500 },
  );
});
