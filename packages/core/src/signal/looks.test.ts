import { expect, test } from 'vitest';
import { DAY, later } from '../time/instant.ts';
import { FALSE_ALARMS, lastLevel, levelNow, LOOKS } from './looks.ts';
import { MONDAY } from './testing.ts';
import { nextWeek, weekOf, type Week } from './week.ts';

const begun = weekOf(MONDAY);
const arrivals = Array.from({ length: 60 }).reduce<readonly Week[]>((weeks) => [...weeks, nextWeek(weeks.at(-1) ?? begun)], [begun]);
const counted = (weeks: readonly Week[]) => new Map(weeks.map((week) => [week, weeks.filter((other) => other === week).length]));
const levelAfter = (weeks: number, came = arrivals) => levelNow('drop', counted(came.filter((week) => week <= begun + weeks)), later(MONDAY, weeks * 7 * DAY));

test('all kinds together stay within five false alarms in a hundred half-years', () => {
  expect(Object.values(FALSE_ALARMS).reduce((sum, alarms) => sum + alarms, 0)).toBeCloseTo(0.05, 12);
});

test('each week has its own level, strict at first and less so with every look of the half-year', () => {
  const levels = Array.from({ length: LOOKS }, (_, week) => levelAfter(week));
  expect(levels[0]).toBeCloseTo(FALSE_ALARMS.drop / LOOKS ** 1.5, 5);
  levels.slice(1).forEach((level, before) => expect(level).toBeGreaterThan(levels[before] ?? 1));
  expect(levels.at(-1)).toBeCloseTo(lastLevel('drop'), 6);
});

test('after half a year a new allowance begins', () => {
  expect(levelAfter(LOOKS)).toBeLessThan(levelAfter(LOOKS - 1) / 5);
});

test('opening the page on Tuesday and again on Friday is one look', () => {
  const came = counted(arrivals.filter((week) => week <= begun + 3));
  expect(levelNow('drop', came, later(MONDAY, 22 * DAY))).toBe(levelNow('drop', came, later(MONDAY, 25 * DAY)));
});

test('before anything is there nothing may be called', () => {
  expect(levelNow('drop', new Map(), MONDAY)).toBe(0);
  expect(levelNow('drop', counted(arrivals.slice(5)), MONDAY)).toBe(0);
});
