import { expect, test } from 'vitest';
import { instant, minutes } from '../time/instant.ts';
import { dayNamed, dayText, localDayAt, type LocalDay } from '../time/local-day.ts';
import type { Zone } from '../time/zone.ts';
import type { Hours } from './day-openings.ts';
import { afterLeave, leavesIn } from './leave.ts';

const hoursWith = (...daysOff: readonly string[]): Hours => ({
  zone: 'UTC' as Zone, // known everywhere
  working: { days: [1, 2, 3, 4, 5], from: minutes(540), until: minutes(1020) },
  quiet: { from: minutes(0), until: minutes(0) },
  daysOff: new Set(daysOff.map((day) => dayNamed(day) as LocalDay)), // days of the calendar
});
const named = (hours: Hours) => leavesIn(hours).map(({ first, last }) => [dayText(first), dayText(last)]);
const week = ['2026-04-06', '2026-04-07', '2026-04-08', '2026-04-09', '2026-04-10'];
const at = (text: string) => instant(Date.parse(`${text}T10:00:00Z`));

test('a week off is a leave from Saturday to Sunday', () => {
  expect(named(hoursWith(...week))).toEqual([['2026-04-04', '2026-04-12']]);
});

test('a bank holiday makes a long weekend and no leave', () => {
  expect(named(hoursWith('2026-04-06'))).toEqual([]);
});

test('two leaves are two', () => {
  expect(named(hoursWith(...week, '2026-12-24', '2026-12-25', '2026-12-28'))).toEqual([
    ['2026-04-04', '2026-04-12'],
    ['2026-12-24', '2026-12-28'],
  ]);
});

test('what falls due during a leave comes soon after it, in the same order', () => {
  const hours = hoursWith(...week);
  const moved = ['2026-04-04', '2026-04-08', '2026-04-12'].map((day) =>
    dayText(localDayAt(afterLeave(at(day), at('2026-04-01'), leavesIn(hours), hours), hours.zone)),
  );
  expect(moved).toEqual(['2026-04-13', '2026-04-14', '2026-04-15']);
});

test('what is due before a leave or after it is not moved', () => {
  const hours = hoursWith(...week);
  for (const day of ['2026-04-03', '2026-04-13', '2026-04-20']) expect(afterLeave(at(day), at('2026-04-01'), leavesIn(hours), hours)).toBe(at(day));
});

test('somebody who works on no day at all is on no leave without end', () => {
  const [leave] = leavesIn({ ...hoursWith('2026-04-06'), working: { days: [], from: minutes(0), until: minutes(0) } });
  expect((leave?.last ?? 0) - (leave?.first ?? 0)).toBeLessThan(1000);
});
