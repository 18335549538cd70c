import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, HOUR, instant, later, minutes } from '../time/instant.ts';
import { isQuiet } from '../time/quiet-hours.ts';
import type { Weekday } from '../time/working-window.ts';
import { localTime, zoneNamed, type Zone } from '../time/zone.ts';
import { untilTheirDay } from './days.ts';
import { digestWeek, isDigestHour } from './digest-hour.ts';

const zone = (name: string) => zoneNamed(name) as Zone; // every runtime knows these
const at = (text: string) => instant(Date.parse(text));
const someone = (name: string, days: readonly Weekday[] = [1, 2, 3, 4, 5]) => ({
  zone: zone(name),
  working: { days, from: minutes(9 * 60), until: minutes(17 * 60) },
  quiet: { from: minutes(19 * 60), until: minutes(8 * 60) },
  daysOff: [] as readonly string[],
});

test('it comes on the first day of the working week, in working hours, by the clock of whoever reads it', () => {
  expect(
    ['2026-03-09T08:59Z', '2026-03-09T09:00Z', '2026-03-09T17:00Z', '2026-03-10T10:00Z'].map((text) => isDigestHour(someone('Europe/London'), at(text))),
  ).toEqual([false, true, false, false]);
  expect(isDigestHour(someone('Pacific/Auckland'), at('2026-03-08T21:00Z'))).toBe(true);
  expect(isDigestHour(someone('Europe/London', [2, 3, 4]), at('2026-03-10T10:00Z'))).toBe(true);
});

test('whoever is away on Monday gets it on the first day they work, and whoever is away all week does not', () => {
  const mornings = ['09', '10', '11', '12', '13'].map((day) => at(`2026-03-${day}T10:00Z`));
  const hours = (daysOff: readonly string[]) => mornings.map((morning) => isDigestHour({ ...someone('Europe/London'), daysOff }, morning));
  expect(hours(['2026-03-09'])).toEqual([false, true, false, false, false]);
  expect(hours(['2026-03-09', '2026-03-10', '2026-03-11'])).toEqual([false, false, false, true, false]);
  expect(hours(['09', '10', '11', '12', '13'].map((day) => `2026-03-${day}`))).not.toContain(true);
});

test('what can wait waits for a day on which somebody works and is not away', () => {
  const sam = someone('Europe/London');
  expect(untilTheirDay(sam, at('2026-03-13T10:00Z'))).toBe(0);
  expect(untilTheirDay(sam, at('2026-03-14T10:00Z'))).toBe(2);
  expect(untilTheirDay({ ...sam, daysOff: ['2026-03-16', '2026-03-17'] }, at('2026-03-14T10:00Z'))).toBe(4);
});

test('a Monday in Auckland is in the same week as that Monday in London', () => {
  expect(digestWeek(someone('Pacific/Auckland'), at('2026-03-08T21:00Z'))).toBe(digestWeek(someone('Europe/London'), at('2026-03-09T10:00Z')));
});

test('it never comes in quiet hours, in any zone, across clock changes', () => {
  const hour = fc.integer({ min: 0, max: 1439 }).map(minutes);
  const zones = fc.constantFrom('Europe/London', 'Pacific/Auckland', 'America/St_Johns', 'Asia/Kathmandu');
  fc.assert(
    fc.property(zones, fc.tuple(hour, hour), fc.tuple(hour, hour), fc.nat(400 * 24), (name, [from, until], [quietFrom, quietUntil], hours) => {
      const reader = { zone: zone(name), working: { days: [1] as const, from, until }, quiet: { from: quietFrom, until: quietUntil }, daysOff: [] };
      const now = later(at('2026-01-01T00:00Z'), hours * HOUR);
      expect(isDigestHour(reader, now) && isQuiet(localTime(now, reader.zone).minuteOfDay, reader.quiet)).toBe(false);
      expect(digestWeek(reader, later(now, 7 * DAY)) - digestWeek(reader, now)).toBeLessThanOrEqual(2);
    }),
  );
});
