import { expect, test } from 'vitest';
import type { ShownVisit } from '../signal/drop-off.ts';
import { MONDAY } from '../signal/testing.ts';
import { nextWeek, weekOf } from '../signal/week.ts';
import { slowDrift } from './watch.ts';

/** Forty visits a week, of which so many stop in each. */
function weeks(...stopped: readonly number[]): readonly ShownVisit[] {
  let week = weekOf(MONDAY);
  return stopped.flatMap((count) => {
    week = nextWeek(week);
    const shownFrom = week;
    return Array.from({ length: 40 }, (_, place): ShownVisit => ({ person: `p${place}`, moment: 'm', metAt: MONDAY, stopped: place < count, shownFrom }));
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
