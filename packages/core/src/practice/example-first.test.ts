import { expect, test } from 'vitest';
import { exampleComesFirst } from './example-first.ts';

test('an example comes first at about every other touchpoint, and at the same one always', () => {
  const touchpoints = Array.from({ length: 1_000 }, (_, place) => `touchpoint-${place}`);
  const first = touchpoints.filter(exampleComesFirst);
  expect(first.length).toBeGreaterThan(440);
  expect(first.length).toBeLessThan(560);
  expect(first.every(exampleComesFirst)).toBe(true);
});
