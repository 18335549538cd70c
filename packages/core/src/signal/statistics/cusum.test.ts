import { expect, test } from 'vitest';
import { cusum } from './cusum.ts';

test('a steady series piles up nothing', () => {
  expect(cusum([0.4, -0.5, 0.3, 0, -0.2])).toEqual({ up: 0, down: 0, passedAt: undefined });
});

test('a drift of one and a half deviations passes in the sixth week', () => {
  expect(cusum(Array(8).fill(1.5))).toMatchObject({ up: 8, passedAt: 5 });
  expect(cusum(Array(8).fill(-1.5))).toMatchObject({ down: 8, passedAt: 5 });
});

test('a single wild week is forgotten', () => {
  expect(cusum([4, -1, -1, -1, 0]).passedAt).toBeUndefined();
});
