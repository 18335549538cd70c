import { expect, test } from 'vitest';
import { tooLong } from './too-long.ts';

test('a text that does not fit is told by how much, and one that fits is told nothing', () => {
  expect(tooLong('x'.repeat(4_000), 4_000)).toBeUndefined();
  expect(tooLong('x'.repeat(5_000), 4_000)).toBe('1,000 characters too many: 4,000 fit. All of it is kept here; shorten it to go on.');
  expect(tooLong('x'.repeat(4_001), 4_000)).toContain('1 character too many');
});
