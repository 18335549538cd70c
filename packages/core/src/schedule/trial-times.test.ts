import { expect, test } from 'vitest';
import { DAY, HOUR, later, MINUTE, minutes, type Instant } from '../time/instant.ts';
import type { Span } from '../time/zone.ts';
import { officeHours, START } from './testing.ts';
import { trialTimes } from './trial-times.ts';

const day = minutes(24 * 60);
const meeting = (from: Instant): Span => ({ from, until: later(from, 30 * MINUTE) });
const timesOf = (plannedAt: Instant, ...occasions: readonly Span[]) => trialTimes({ plannedAt, within: day, availability: { ...officeHours, occasions } });

test('a trial planned on Monday ends on Tuesday at the same hour', () => {
  expect(timesOf(START)).toEqual({ until: later(START, DAY), remindAt: null, occasion: null });
});

test('a trial planned on Friday ends on Monday', () => {
  expect(timesOf(later(START, 4 * DAY)).until).toBe(later(START, 7 * DAY));
});

test('a day off does not count', () => {
  expect(trialTimes({ plannedAt: START, within: day, availability: { ...officeHours, daysOff: ['2026-03-03'] } }).until).toBe(later(START, 2 * DAY));
});

test('an occasion in the calendar ends the trial, with a reminder half an hour before', () => {
  const oneToOne = meeting(later(START, 4 * HOUR));
  expect(timesOf(START, meeting(later(START, 6 * HOUR)), oneToOne)).toEqual({ until: oneToOne.until, remindAt: later(START, 3.5 * HOUR), occasion: oneToOne });
});

test('an occasion at the start of the day is reminded of as soon as the day is open, ten minutes before at the latest', () => {
  expect(timesOf(START, meeting(later(START, 23 * HOUR + 15 * MINUTE))).remindAt).toBe(later(START, 23 * HOUR));
  expect(timesOf(START, meeting(later(START, 23 * HOUR))).remindAt).toBeNull();
});

test('an occasion after the deadline, or one already begun, is none', () => {
  expect(timesOf(START, meeting(later(START, 25 * HOUR)), meeting(later(START, -10 * MINUTE))).occasion).toBeNull();
});
