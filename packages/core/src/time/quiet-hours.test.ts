import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { minutes } from './instant.ts';
import { clockFace, isQuiet, parseQuietHours, printQuietHours } from './quiet-hours.ts';

const minute = fc.integer({ min: 0, max: 1439 }).map(minutes);

test('quiet hours over midnight are quiet late and early', () => {
  const night = { from: minutes(19 * 60), until: minutes(8 * 60) };
  expect([18 * 60 + 59, 19 * 60, 0, 8 * 60 - 1, 8 * 60].map((at) => isQuiet(minutes(at), night))).toEqual([false, true, true, true, false]);
});

test('quiet hours by day are quiet by day', () => {
  const noon = { from: minutes(12 * 60), until: minutes(13 * 60) };
  expect([719, 720, 779, 780].map((at) => isQuiet(minutes(at), noon))).toEqual([false, true, true, false]);
});

test('every minute of a day is quiet in a span or in its opposite, never in both', () => {
  fc.assert(
    fc.property(minute, minute, minute, (from, until, at) => {
      fc.pre(from !== until);
      expect(isQuiet(at, { from, until })).toBe(!isQuiet(at, { from: until, until: from }));
    }),
  );
});

test('quiet hours are read as they are printed', () => {
  fc.assert(
    fc.property(minute, minute, (from, until) => {
      fc.pre(from !== until);
      expect(parseQuietHours(printQuietHours({ from, until }))).toEqual({ ok: true, value: { from, until } });
    }),
  );
});

test('a single digit hour is read', () => {
  expect(parseQuietHours('19:00 - 8:00')).toEqual({ ok: true, value: { from: 1140, until: 480 } });
});

test.each(['24:00-08:00', '19:60-08:00', 'evening', '19:00', ''])('%j is no time of day', (text) => {
  expect(parseQuietHours(text)).toMatchObject({ ok: false, problem: { kind: 'not-a-time' } });
});

test('a span with three ends is none', () => {
  expect(parseQuietHours('19:00-08:00-09:00')).toMatchObject({ ok: false });
});

test('a span that ends where it begins is empty', () => {
  expect(parseQuietHours('08:00-08:00')).toMatchObject({ ok: false, problem: { kind: 'empty-span' } });
});

test('a minute of the day reads as a clock shows it', () => {
  expect(clockFace(minutes(485))).toBe('08:05');
});
