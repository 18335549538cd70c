import { expect, test } from 'vitest';
import { countsOf, rangeReader, rangeWriter } from './range-coder.ts';

/** The same numbers each time, seldom large. */
function symbolsOf(count: number, most: number, seed: number): readonly number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) ** 6 * most);
  });
}

test.each([
  [2, 6],
  [15, 6],
  [32, 1],
  [256, 0],
])('of %i symbols all come back, whatever is learnt of them (%i)', (most, seen) => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const symbols = symbolsOf(5_000, most, seed);
    const { write, bytes } = rangeWriter();
    const counts = countsOf(most, seen);
    for (const symbol of symbols) write(symbol, counts);
    const read = rangeReader(bytes());
    const again = countsOf(most, seen);
    expect(symbols.map(() => read(again))).toEqual(symbols);
  }
});

test('what is nearly always the same takes hardly any room', () => {
  const { write, bytes } = rangeWriter();
  const counts = countsOf(15, 6);
  for (let index = 0; index < 8_000; index += 1) write(index % 100 === 0 ? 3 : 7, counts);
  // Eighty in eight thousand: 0.08 bits each, 81 bytes.
  expect(bytes().length).toBeLessThan(130);
});
