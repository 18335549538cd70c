import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '../time/instant.ts';
import { mondayOf, weekOf } from './week.ts';

test('a week begins on Monday at midnight UTC', () => {
  const monday = instant(Date.UTC(2026, 2, 2));
  expect(mondayOf(weekOf(monday))).toBe(monday);
  expect(weekOf(instant(monday - 1))).toBe(weekOf(monday) - 1);
  expect(weekOf(instant(Date.UTC(2026, 2, 8, 23, 59)))).toBe(weekOf(monday));
});

test('every instant lies within its week', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 4e12 }), (at) => {
      const monday = mondayOf(weekOf(instant(at)));
      expect(at - monday).toBeGreaterThanOrEqual(0);
      expect(at - monday).toBeLessThan(7 * 86_400_000);
      expect(new Date(monday).getUTCDay()).toBe(1);
    }),
  );
});
