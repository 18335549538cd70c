import { expect, test } from 'vitest';
import { minutes } from './instant.ts';
import { isWorking, type Weekday } from './working-window.ts';

const office = { days: [1, 2, 3, 4, 5] as readonly Weekday[], from: minutes(9 * 60), until: minutes(17 * 60) };
const nights = { days: [5] as readonly Weekday[], from: minutes(22 * 60), until: minutes(6 * 60) };

test('an office day runs from nine up to but not at five', () => {
  expect([539, 540, 1019, 1020].map((at) => isWorking(1, minutes(at), office))).toEqual([false, true, true, false]);
});

test('Saturday is no office day', () => {
  expect(isWorking(6, minutes(600), office)).toBe(false);
});

test('a night shift belongs to the day it begins on', () => {
  expect(isWorking(5, minutes(23 * 60), nights)).toBe(true);
  expect(isWorking(6, minutes(5 * 60), nights)).toBe(true);
  expect(isWorking(6, minutes(23 * 60), nights)).toBe(false);
  expect(isWorking(5, minutes(5 * 60), nights)).toBe(false);
});

test('the night before Monday is a Sunday night', () => {
  expect(isWorking(1, minutes(60), { ...nights, days: [7] })).toBe(true);
});
