import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, HOUR, instant, later, MINUTE, minutes } from '../time/instant.ts';
import { dayNamed, localDayAt, weekdayOf, type LocalDay } from '../time/local-day.ts';
import { isQuiet } from '../time/quiet-hours.ts';
import { isWorking } from '../time/working-window.ts';
import { localTime, type Zone } from '../time/zone.ts';
import { hasOpenings, openingsOf, type Hours } from './day-openings.ts';

const named = (text: string): LocalDay => dayNamed(text) as LocalDay; // a day of the calendar
const berlin: Hours = {
  zone: 'Europe/Berlin' as Zone, // known everywhere
  working: { days: [1, 2, 3, 4, 5], from: minutes(9 * 60), until: minutes(17 * 60) },
  quiet: { from: minutes(19 * 60), until: minutes(8 * 60) },
  daysOff: new Set(),
};
const nights: Hours = {
  ...berlin,
  working: { days: [1, 2, 3, 4, 5, 6, 7], from: minutes(22 * 60), until: minutes(6 * 60) },
  quiet: { from: minutes(8 * 60), until: minutes(20 * 60) },
};
const hoursOn = (text: string, hours: Hours) => openingsOf(named(text), hours).reduce((sum, { from, until }) => sum + (until - from) / HOUR, 0);

test('an office day is one opening', () => {
  expect(openingsOf(named('2026-03-02'), berlin)).toEqual([{ from: Date.UTC(2026, 2, 2, 8), until: Date.UTC(2026, 2, 2, 16) }]);
});

test('a weekend and a day off have none', () => {
  expect(openingsOf(named('2026-03-01'), berlin)).toEqual([]);
  expect(openingsOf(named('2026-03-02'), { ...berlin, daysOff: new Set([named('2026-03-02')]) })).toEqual([]);
});

test('quiet hours within the working day leave two openings', () => {
  expect(hoursOn('2026-03-02', { ...berlin, quiet: { from: minutes(12 * 60), until: minutes(13 * 60) } })).toBe(7);
  expect(openingsOf(named('2026-03-02'), { ...berlin, quiet: { from: minutes(12 * 60), until: minutes(13 * 60) } })).toHaveLength(2);
});

test('a night in which the clock moves forward is an hour shorter, one in which it moves back an hour longer', () => {
  expect(['2026-03-28', '2026-03-29', '2026-10-25'].map((day) => hoursOn(day, nights))).toEqual([8, 7, 9]);
});

test('the end of a night shift is off when the day it began on is', () => {
  const daysOff = new Set([named('2026-03-03')]);
  expect(openingsOf(named('2026-03-04'), { ...nights, daysOff })).toEqual([{ from: Date.UTC(2026, 2, 4, 21), until: Date.UTC(2026, 2, 4, 23) }]);
});

const ZONES = Intl.supportedValuesOf('timeZone') as Zone[]; // named by the runtime itself
const minute = fc.integer({ min: 0, max: 1439 }).map(minutes);

test('a minute lies in an opening of its day exactly when it is worked and not quiet, in every zone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2031, 0, 1) }),
      minute,
      minute,
      minute,
      minute,
      (zone, time, from, until, quietFrom, quietUntil) => {
        const at = instant(Math.floor(time / MINUTE) * MINUTE);
        const hours: Hours = { zone, working: { days: [1, 2, 3, 4, 5], from, until }, quiet: { from: quietFrom, until: quietUntil }, daysOff: new Set() };
        const day = localDayAt(at, zone);
        const { minuteOfDay } = localTime(at, zone);
        const isOpen = openingsOf(day, hours).some((opening) => opening.from <= at && at < opening.until);
        expect(isOpen).toBe(isWorking(weekdayOf(day), minuteOfDay, hours.working) && !isQuiet(minuteOfDay, hours.quiet));
        expect(openingsOf(day, hours).every((opening) => localDayAt(opening.from, zone) === day && localDayAt(later(opening.until, -1), zone) === day)).toBe(
          true,
        );
      },
    ),
    { numRuns: 3000 },
  );
});

test('no opening is longer than its day', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), fc.integer({ min: 19_700, max: 22_000 }), (zone, count) => {
      const whole: Hours = {
        ...berlin,
        zone,
        working: { days: [1, 2, 3, 4, 5, 6, 7], from: minutes(0), until: minutes(1440) },
        quiet: { from: minutes(0), until: minutes(0) },
      };
      const length = openingsOf(count as LocalDay, whole).reduce((sum, { from, until }) => sum + until - from, 0); // a whole number
      expect(length).toBeLessThanOrEqual(DAY + 2 * HOUR);
    }),
  );
});

test('a week has openings unless its quiet hours take all of its work', () => {
  expect(hasOpenings(berlin)).toBe(true);
  expect(hasOpenings(nights)).toBe(true);
  expect(hasOpenings({ ...berlin, quiet: { from: minutes(8 * 60), until: minutes(18 * 60) } })).toBe(false);
});
