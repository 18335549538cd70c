import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontCoded, frontDecoded } from './front-coding.ts';

test('words come back as they were, whatever they share', () => {
  expect(frontCoded(['able', 'about', 'above'])).toBe('AableCoutDve');
  const word = fc.stringMatching(/^[a-z']{1,40}$/);
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(frontDecoded(frontCoded(words))).toEqual(words);
    }),
  );
});
