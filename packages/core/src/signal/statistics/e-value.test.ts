import { expect, test } from 'vitest';
import { seededDice } from '../../chance/dice.ts';
import { eProcess } from './e-value.ts';
import type { Proportion, TwoProportions } from './fisher.ts';
import { logChoose } from './log-gamma.ts';

test('before anything is seen the wager stands at one, and one side alone moves nothing', () => {
  expect(eProcess([])).toEqual([]);
  expect(eProcess([{ here: { k: 3, n: 5 }, there: { k: 0, n: 0 } }])[0]).toBeCloseTo(1, 12);
});

test('with equal shares the wager of a week is worth one at most, whatever the share: the exact sum over every outcome', () => {
  for (const share of [0.01, 0.06, 0.1, 0.3, 0.5, 0.9]) {
    for (const [nHere, nThere] of [
      [1, 7],
      [4, 20],
      [9, 3],
    ] as const) {
      let mean = 0;
      for (let here = 0; here <= nHere; here += 1) {
        for (let there = 0; there <= nThere; there += 1) {
          const chance = binomial({ k: here, n: nHere }, share) * binomial({ k: there, n: nThere }, share);
          mean += chance * (eProcess([{ here: { k: here, n: nHere }, there: { k: there, n: nThere } }])[0] ?? 0);
        }
      }
      expect(mean).toBeLessThanOrEqual(1 + 1e-9);
    }
  }
});

test('over 26 weekly looks it passes twenty in at most five of a hundred healthy cases, and with a rise of thirty points in most', () => {
  const dice = seededDice('wager');
  const draw = (n: number, share: number): Proportion => ({ k: Array.from({ length: n }, dice).filter((throwOf) => throwOf < share).length, n });
  const passes = (rise: number): number =>
    Array.from({ length: 500 }, () => eProcess(Array.from({ length: 26 }, (): TwoProportions => ({ here: draw(2, 0.1 + rise), there: draw(14, 0.1) })))).filter(
      (wealth) => Math.max(...wealth) >= 20,
    ).length / 500;
  expect(passes(0)).toBeLessThan(0.05);
  expect(passes(0.3)).toBeGreaterThan(0.9);
});

const binomial = ({ k, n }: Proportion, share: number): number => Math.exp(logChoose(n, k) + k * Math.log(share) + (n - k) * Math.log1p(-share));
