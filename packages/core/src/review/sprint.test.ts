import { expect, test } from 'vitest';
import { MONDAY } from '../signal/testing.ts';
import { DAY, later } from '../time/instant.ts';
import { currentSprint, reviewIsDue } from './sprint.ts';

const day = (count: number) => later(MONDAY, count * DAY);

test('the first sprint begins when practice begins, and its review is due after four weeks', () => {
  const sprint = currentSprint({ startedAt: MONDAY, reviews: [] }, day(10));
  expect(sprint).toEqual({ number: 1, from: MONDAY, until: day(28) });
  expect(reviewIsDue(sprint, day(27))).toBe(false);
  expect(reviewIsDue(sprint, day(28))).toBe(true);
});

test('a review ends a sprint whenever it is held, and the next one begins', () => {
  expect(currentSprint({ startedAt: MONDAY, reviews: [day(50), day(20)] }, day(55))).toEqual({ number: 3, from: day(50), until: day(78) });
});

test('reviews yet to come, and those of an earlier life of the blueprint, do not count', () => {
  expect(currentSprint({ startedAt: MONDAY, reviews: [day(-9), day(80)] }, day(30)).number).toBe(1);
});
