import { expect, test } from 'vitest';
import { seededDice } from '../../chance/dice.ts';
import { chanceMedianAbove, medianInterval } from './median-interval.ts';

test('the median lies between order statistics', () => {
  // Of ten values the second and the ninth hold the median 97.9 % of the time, the third and the eighth 89.1 %.
  const ten = [3, 1, 10, 2, 9, 4, 8, 5, 7, 6];
  expect(medianInterval(ten)).toEqual({ median: 5.5, low: 2, high: 9 });
  expect(medianInterval(ten, 0.89)).toEqual({ median: 5.5, low: 3, high: 8 });
});

test('too few values leave the span without an end', () => {
  expect(medianInterval([4, 2])).toEqual({ median: 3, low: -Infinity, high: Infinity });
});

test('it holds the true median at least as often as it says', () => {
  const dice = seededDice('median');
  const held = Array.from({ length: 3_000 }, () => medianInterval(Array.from({ length: 21 }, () => -Math.log(1 - dice())))).filter(
    ({ low, high }) => low <= Math.LN2 && high >= Math.LN2,
  );
  expect(held.length / 3_000).toBeGreaterThan(0.89);
});

test('the sign test counts what lies above the line', () => {
  expect(chanceMedianAbove(10, [11, 12, 13, 14, 15])).toBeCloseTo(1 / 32, 12);
  expect(chanceMedianAbove(10, [11, 12, 13, 14, 9])).toBeCloseTo(6 / 32, 12);
  expect(chanceMedianAbove(10, [10, 10])).toBe(1);
});
