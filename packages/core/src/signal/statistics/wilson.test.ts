import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilson } from './wilson.ts';

test('known intervals', () => {
  // Newcombe (1998), table I, method 3.
  expect(wilson(81, 263).low).toBeCloseTo(0.2553, 4);
  expect(wilson(81, 263).high).toBeCloseTo(0.3662, 4);
  expect(wilson(15, 148).low).toBeCloseTo(0.0624, 4);
  expect(wilson(15, 148).high).toBeCloseTo(0.1605, 4);
  expect(wilson(0, 20)).toEqual({ low: 0, high: expect.closeTo(0.1611, 4) });
  expect(wilson(1, 29).low).toBeCloseTo(0.0061, 4);
  expect(wilson(1, 29).high).toBeCloseTo(0.1718, 4);
});

test('nothing seen, nothing known', () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});

test('the interval holds the share, lies within 0 and 1, and is the mirror image of that of the rest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), fc.nat(5_000), (n, drawn) => {
      const k = drawn % (n + 1);
      const [seen, rest] = [wilson(k, n), wilson(n - k, n)];
      expect(seen.low).toBeLessThanOrEqual(k / n);
      expect(seen.high).toBeGreaterThanOrEqual(k / n);
      expect(seen.low).toBeGreaterThanOrEqual(0);
      expect(seen.high).toBeLessThanOrEqual(1);
      expect(seen.low).toBeCloseTo(1 - rest.high, 10);
    }),
  );
});
