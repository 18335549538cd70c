import { expect, test } from 'vitest';
import { hangOf } from './hanging-indent.ts';

test.each([
  ['title: Ask before you answer', 0],
  ['  does: asks one open question', 2],
  ['    - id: sidelined', 6],
  ['      - - nested', 10],
  ['-5 is no list', 0],
  ['', 0],
  [`${' '.repeat(60)}very deep`, 32],
])('%j hangs in by %i letters', (line, letters) => {
  expect(hangOf(line)).toBe(letters);
});
