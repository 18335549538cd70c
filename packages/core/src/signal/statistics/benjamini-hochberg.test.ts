import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';

test('the example of the paper keeps the first four of fifteen at five per cent', () => {
  const p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
  const kept = benjaminiHochberg(p).map((q) => q <= 0.05);
  expect(kept.filter(Boolean)).toHaveLength(4);
  expect(kept.slice(0, 4)).toEqual([true, true, true, true]);
});

test('adjusting keeps the order, never lowers a value, and does not mind the order they come in', () => {
  const p = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(p, { maxLength: 30 }), (values) => {
      const adjusted = benjaminiHochberg(values);
      values.forEach((value, i) => {
        expect(adjusted[i]).toBeGreaterThanOrEqual(value);
        expect(adjusted[i]).toBeLessThanOrEqual(1);
        values.forEach((other, j) => expect(value < other && (adjusted[i] ?? 1) > (adjusted[j] ?? 1)).toBe(false));
      });
      expect(benjaminiHochberg(values.toReversed())).toEqual(adjusted.toReversed());
    }),
  );
});
