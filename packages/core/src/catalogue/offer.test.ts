import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWelcome, offerOf } from './offer.ts';

const numbered = fc.record({ number: fc.integer({ min: 1, max: 9 }), digest: fc.constantFrom('a', 'b') });

test('the first release of a blueprint is welcome', () => {
  expect(offerOf({ number: 7, digest: 'a' }, undefined)).toBe('first');
});

test('a lower number is a downgrade, and the same number with another text is rewritten', () => {
  expect(offerOf({ number: 2, digest: 'a' }, { number: 3, digest: 'a' })).toBe('downgrade');
  expect(offerOf({ number: 3, digest: 'b' }, { number: 3, digest: 'a' })).toBe('rewritten');
  expect(offerOf({ number: 3, digest: 'a' }, { number: 3, digest: 'a' })).toBe('known');
});

test('whatever feeds come in whatever order, the number held never falls and its text never changes', () => {
  fc.assert(
    fc.property(fc.array(numbered), (feeds) => {
      let held: { number: number; digest: string } | undefined;
      for (const offered of feeds) {
        const before = held;
        if (isWelcome(offerOf(offered, held))) held = offered;
        const hasFallen = before !== undefined && held !== undefined && held.number < before.number;
        const hasChanged = before?.number === held?.number && before?.digest !== held?.digest;
        expect({ hasFallen, hasChanged }).toEqual({ hasFallen: false, hasChanged: false });
      }
    }),
  );
});
