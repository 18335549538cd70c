import { expect, test } from 'vitest';
import { seededDice } from '../../chance/dice.ts';
import { levelsOfLooks } from './alpha-spending.ts';
import { normalQuantile } from './normal.ts';

const evenly = (looks: number) => Array.from({ length: looks }, (_, look) => look + 1);

test('a single look has the whole allowance', () => {
  expect(levelsOfLooks([12], { alpha: 0.04, looks: 1 })[0]).toBeCloseTo(0.04, 3);
});

test('the first of 26 looks has its small part, later looks more, and the last a good third', () => {
  const levels = levelsOfLooks(evenly(26), { alpha: 0.04, looks: 26 });
  expect(levels[0]).toBeCloseTo(0.04 / 26 ** 1.5, 5);
  levels.slice(1).forEach((level, before) => expect(level).toBeGreaterThan(levels[before] ?? 1));
  expect((levels[25] ?? 0) / 0.04).toBeGreaterThan(0.4);
  expect((levels[25] ?? 0) / 0.04).toBeLessThan(0.5);
});

test('two looks: the level of the second makes up the allowance exactly', () => {
  // With α = 0.05 the first spends 0.05 / 2^1.5 = 0.01768. A million throws put the chance of either at 0.05.
  const [first = 0, second = 0] = levelsOfLooks([1, 2], { alpha: 0.05, looks: 2 });
  expect(first).toBeCloseTo(0.017678, 4);
  expect(crossings([1, 2], [first, second], 200_000)).toBeCloseTo(0.05, 2);
});

test.each([
  ['evenly', evenly(26)],
  ['all in the first weeks', evenly(26).map((week) => Math.min(6, week) + week / 100)],
  ['nearly all in the last weeks', evenly(26).map((week) => (week < 20 ? week / 10 : (week - 19) * 10))],
  ['in fits and starts', evenly(26).map((week) => 5 * Math.ceil(week / 5))],
])('however the figures come in (%s), all looks together stay within the allowance', (_, information) => {
  const levels = levelsOfLooks(information, { alpha: 0.05, looks: 26 });
  const chance = crossings(information, levels, 20_000);
  expect(chance).toBeLessThan(0.055);
  expect(chance).toBeGreaterThan(0.03);
});

test('looking again at the same figures costs nothing', () => {
  const levels = levelsOfLooks([5, 5, 5, 10], { alpha: 0.05, looks: 4 });
  expect(levels[1]).toBe(levels[0]);
  expect(levels[2]).toBe(levels[0]);
  expect(levels[3]).toBeGreaterThan(0.03);
});

test('before anything is seen nothing may be called', () => {
  expect(levelsOfLooks([0, 0, 4], { alpha: 0.05, looks: 3 }).slice(0, 2)).toEqual([0, 0]);
});

/** How often a sum of normal draws, as much at each look as came in, is beyond the level of some look. */
function crossings(information: readonly number[], levels: readonly number[], times: number): number {
  const dice = seededDice('looks');
  const normal = () => Math.sqrt(-2 * Math.log(1 - dice())) * Math.cos(2 * Math.PI * dice());
  const bounds = levels.map((level) => (level > 0 ? -normalQuantile(level) : Infinity));
  const crosses = () => {
    let [sum, seen] = [0, 0];
    return information.some((upTo, look) => {
      sum += Math.sqrt(upTo - seen) * normal();
      seen = upTo;
      return sum / Math.sqrt(seen) >= (bounds[look] ?? Infinity);
    });
  };
  return Array.from({ length: times }, crosses).filter(Boolean).length / times;
}
