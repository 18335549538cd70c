import { expect, test } from 'vitest';
import { kaplanMeier, survivalAt, type Followed } from './kaplan-meier.ts';
import { logRank } from './log-rank.ts';

const at =
  (happened: boolean) =>
  (time: number): Followed => ({ time, happened });
// Freireich and others (1963), weeks in remission: the figures most textbooks use.
const treated = [...[6, 6, 6, 7, 10, 13, 16, 22, 23].map(at(true)), ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(at(false))];
const untreated = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23].map(at(true));

test('the survival curve of the 6-MP trial', () => {
  const steps = kaplanMeier(treated);
  expect(steps.map(({ time, atRisk, happened }) => [time, atRisk, happened])).toEqual([
    [6, 21, 3],
    [7, 17, 1],
    [10, 15, 1],
    [13, 12, 1],
    [16, 11, 1],
    [22, 7, 1],
    [23, 6, 1],
  ]);
  expect(steps.map(({ survival }) => Number(survival.toFixed(4)))).toEqual([0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482]);
  // By hand: Greenwood's sum is 3 / (21 × 18), and the reach 1.96 × √that / |ln 0.857|.
  expect(steps[0]?.low).toBeCloseTo(0.6197, 4);
  expect(steps[0]?.high).toBeCloseTo(0.9516, 4);
});

test('before anything happens everyone is left; where nobody is left the curve is at nought', () => {
  expect(survivalAt(5, kaplanMeier(treated))).toBe(1);
  expect(survivalAt(9, kaplanMeier(treated))).toBeCloseTo(0.8067, 4);
  expect(kaplanMeier(untreated).at(-1)?.survival).toBeCloseTo(0, 12);
  expect(kaplanMeier([])).toEqual([]);
});

test('the log-rank test of the 6-MP trial has a chi-square of 16.79', () => {
  const { z, less } = logRank(treated, untreated);
  expect(z ** 2).toBeCloseTo(16.793, 3);
  expect(less).toBeLessThan(1e-4);
  expect(logRank(untreated, treated).z).toBeCloseTo(-z, 12);
});

test('two groups alike, or without an event, show nothing', () => {
  expect(logRank(treated, treated).z).toBeCloseTo(0, 12);
  expect(logRank([{ time: 4, happened: false }], [{ time: 5, happened: false }])).toEqual({ z: 0, greater: 1, less: 1 });
});
