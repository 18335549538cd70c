import { expect, test } from 'vitest';
import { libraryWords } from './start.ts';

test('a start says whether there is a folder of the library', () => {
  expect(libraryWords(import.meta.dirname)).toBe(`${import.meta.dirname} (the library)`);
  expect(libraryWords('./nowhere')).toBe('./nowhere (no such folder yet, so the library is empty)');
});
