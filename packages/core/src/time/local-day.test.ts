import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from './instant.ts';
import { dayNamed, dayText, localDay, localDayAt, weekdayOf } from './local-day.ts';
import { localTime, type Zone } from './zone.ts';

test('a day is what the wall calendar says, not what UTC says', () => {
  const lateInUtc = instant(Date.UTC(2026, 11, 24, 23));
  expect(dayText(localDayAt(lateInUtc, 'Asia/Tokyo' as Zone))).toBe('2026-12-25'); // known everywhere
  expect(dayText(localDayAt(lateInUtc, 'America/Lima' as Zone))).toBe('2026-12-24'); // as above
});

test('every day is read as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 40_000 }), (count) => {
      expect(dayNamed(dayText(localDay(count)))).toBe(count);
    }),
  );
});

test('the weekday of a day is the weekday of its clock', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 40_000 }), (count) => {
      expect(weekdayOf(localDay(count))).toBe(localTime(instant(count * 86_400_000), 'UTC' as Zone).weekday); // known everywhere
    }),
  );
});

test.each(['2026-02-30', '2026-13-01', 'Christmas', '', '25.12.2026', '2026-1-1'])('%j is no day', (text) => {
  expect(dayNamed(text)).toBeUndefined();
});
