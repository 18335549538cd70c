import { expect, test } from 'vitest';
import { seededDice } from '../../chance/dice.ts';
import { fisherExact } from './fisher.ts';
import { atLeast, powerToSee, visitsNeeded } from './power.ts';

test('the chance of at least so many is a sum of binomial terms', () => {
  expect(atLeast({ k: 0, n: 4 }, 0.3)).toBe(1);
  expect(atLeast({ k: 5, n: 4 }, 0.3)).toBe(0);
  expect(atLeast({ k: 3, n: 4 }, 0.3)).toBeCloseTo(4 * 0.3 ** 3 * 0.7 + 0.3 ** 4, 12);
});

test('power agrees with counting how often the test shows it', () => {
  const there = { k: 14, n: 210 };
  const claimed = powerToSee({ here: 30, there, rise: 0.2, level: 0.05 / 8 });
  const dice = seededDice('power');
  const truth = (there.k + 2) / (there.n + 20) + 0.2;
  const shown = Array.from({ length: 4_000 }, () => {
    const k = Array.from({ length: 30 }, () => dice() < truth).filter(Boolean).length;
    return fisherExact({ here: { k, n: 30 }, there }).greater <= 0.05 / 8;
  }).filter(Boolean).length;
  expect(shown / 4_000).toBeCloseTo(claimed, 1);
  expect(Math.abs(shown / 4_000 - claimed)).toBeLessThan(0.025);
});

test('nobody met, nothing to see', () => {
  expect(powerToSee({ here: 0, there: { k: 3, n: 40 }, rise: 0.2, level: 0.05 })).toBe(0);
  expect(powerToSee({ here: 30, there: { k: 0, n: 0 }, rise: 0.2, level: 0.05 })).toBe(0);
});

test('the visits needed reach the power asked for, and one prompt among many needs more of them than one among few', () => {
  const share = { k: 12, n: 200 };
  const amongEight = visitsNeeded({ others: 7, share, rise: 0.2, level: 0.05 / 8 });
  expect(amongEight).toBeGreaterThan(35);
  expect(amongEight).toBeLessThan(75);
  expect(visitsNeeded({ others: 7, share, rise: 0.2, level: 0.05 / 20 })).toBeGreaterThanOrEqual(amongEight);
  expect(visitsNeeded({ others: 7, share, rise: 0.3, level: 0.05 / 8 })).toBeLessThan(amongEight);
});
