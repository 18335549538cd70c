import { expect, test } from 'vitest';
import { readSeeds } from './seeds.ts';

test.each([
  ['1-3', [1, 2, 3]],
  ['901-902', [901, 902]],
  ['7-7', [7]],
  ['3,5', [3, 5]],
  ['3,5-6,5', [3, 5, 6]],
  ['4', [1, 2, 3, 4]],
])('%s names the seeds %j', (text, seeds) => {
  expect(readSeeds(text)).toEqual({ ok: true, value: seeds });
});

test.each(['', '0', '5-1', '1-2-3', '0-2', '1.5', 'many', '3,', '-4', '1-'])('%j names no seeds', (text) => {
  expect(readSeeds(text)).toMatchObject({ ok: false, problem: expect.stringContaining('1-20') });
});

test.each(['1-999999999', '5000', '1-900,901-1200'])('%s is more than anybody waits for', (text) => {
  expect(readSeeds(text)).toEqual({ ok: false, problem: '--seeds takes 1000 seeds at most.' });
});
