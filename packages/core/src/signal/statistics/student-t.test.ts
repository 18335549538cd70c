import { expect, test } from 'vitest';
import { seededDice } from '../../chance/dice.ts';
import { pairedShift, tQuantile } from './student-t.ts';

test('printed tables', () => {
  expect(tQuantile(0.975, 9)).toBeCloseTo(2.262157, 6);
  expect(tQuantile(0.95, 1)).toBeCloseTo(6.313752, 6);
  expect(tQuantile(0.05, 30)).toBeCloseTo(-1.697261, 6);
});

test('Student’s own sleep figures', () => {
  // Hours of sleep gained on one drug over another (Student 1908): t = 4.0621, p = 0.002833 two-sided, 95 % from 0.70 to 2.46.
  const gained = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
  const shift = pairedShift(gained);
  expect(shift.mean).toBeCloseTo(1.58, 12);
  expect(shift.low).toBeCloseTo(0.7001142, 6);
  expect(shift.high).toBeCloseTo(2.4598858, 6);
  expect(2 * shift.greater).toBeCloseTo(0.00283289, 7);
});

test('one pair, or pairs that all agree, claim nothing', () => {
  expect(pairedShift([])).toMatchObject({ n: 0, low: -Infinity, high: Infinity, greater: 1 });
  expect(pairedShift([2])).toMatchObject({ mean: 2, high: Infinity, greater: 1 });
  expect(pairedShift([1, 1, 1, 1])).toMatchObject({ mean: 1, low: -Infinity, greater: 1 });
});

test('its interval holds the truth about 95 times in 100', () => {
  const dice = seededDice('t');
  const draw = () => dice() + dice() + dice() - 1.5;
  const held = Array.from({ length: 2_000 }, () => pairedShift(Array.from({ length: 12 }, draw))).filter(({ low, high }) => low <= 0 && high >= 0).length;
  expect(held / 2_000).toBeGreaterThan(0.935);
  expect(held / 2_000).toBeLessThan(0.965);
});
