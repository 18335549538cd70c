import { expect, test } from 'vitest';
import { instant } from '../time/instant.ts';
import { hasConsented, coverOf, type Consent } from './consent.ts';

const line = (at: number, given: boolean, wording = 1): Consent => ({ id: `c${at}`, about: 'sections', wording, given, at: instant(at) });

test('nothing is agreed to by silence', () => {
  expect(hasConsented([], 'sections')).toBe(false);
  expect(hasConsented([line(1, true)], 'practice')).toBe(false);
});

test('the last line holds, whatever order they come in', () => {
  expect(hasConsented([line(2, false), line(1, true)], 'sections')).toBe(false);
  expect(hasConsented([line(3, true), line(2, false)], 'sections')).toBe(true);
});

test('agreement to an earlier wording is asked for anew', () => {
  expect(hasConsented([line(1, true, 0)], 'sections')).toBe(false);
});

test('what was made before consent was taken back is covered by it, and nothing after; nor is anything of somebody who was never asked', () => {
  const ledger = [line(1, true), line(5, false)];
  expect([4, 5, 6].map((at) => coverOf(ledger, 'sections')(instant(at)))).toEqual([true, false, false]);
  expect(coverOf([...ledger, line(7, true)], 'sections')(instant(6))).toBe(true);
  expect(coverOf([], 'sections')(instant(1))).toBe(false);
});
