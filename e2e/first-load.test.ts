import { expect, test } from 'vitest';
import { run } from '../bench/first-load.mjs';

test('what a learner’s phone must load before Today, words included, stays within 35 kB', () => {
  const { bytes, words } = run();
  expect(Object.values(words).every((size) => size > 1_000)).toBe(true);
  expect(bytes).toBeLessThanOrEqual(35_000);
});
