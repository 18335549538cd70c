import { expect, test } from 'vitest';
import { MONDAY } from '../signal/testing.ts';
import type { ShownCount } from '../signal/visit-tally.ts';
import { nextWeek, weekOf } from '../signal/week.ts';
import { slowDrift } from './watch.ts';

/** Forty visits a week, of which so many stop in each. */
function weeks(...stopped: readonly number[]): readonly ShownCount[] {
  let week = weekOf(MONDAY);
  return stopped.map((count) => {
    week = nextWeek(week);
    return { moment: 'm', shownFrom: week, met: 40, stopped: count };
  });
}
const usual = [3, 2, 3, 4, 2, 3];

test('weeks like the first six are nothing to watch', () => {
  expect(slowDrift(weeks(...usual, 3, 2, 4, 3, 2, 3, 4, 2))).toBeUndefined();
  expect(slowDrift([])).toBeUndefined();
  expect(slowDrift(weeks(0, 0, 0, 0, 0, 0, 1, 0, 1))).toBeUndefined();
});

test('a slow rise is worth an eye, long before any one week would be', () => {
  expect(slowDrift(weeks(...usual, 5, 6, 5, 6, 6, 5, 6))).toEqual({ says: 'drifts-up', given: { weeks: 6 } });
});

test('and so is a slow fall', () => {
  expect(slowDrift(weeks(8, 9, 8, 7, 8, 9, 4, 3, 3, 4, 3, 4))).toEqual({ says: 'drifts-down', given: { weeks: 6 } });
});

test('a single bad week is forgotten', () => {
  expect(slowDrift(weeks(...usual, 8, 3, 2, 3, 3))).toBeUndefined();
});
