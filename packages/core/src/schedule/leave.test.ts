import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant, minutes } from '../time/instant.ts';
import { dayNamed, dayText, localDay, localDayAt, type LocalDay } from '../time/local-day.ts';
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

const movedTo = (due: string, since: string) => {
  const hours = hoursWith(...week);
  return dayText(localDayAt(afterLeave(at(due), at(since), leavesIn(hours), hours), hours.zone));
};

test('what falls due during a leave comes after it, and what falls due then makes room', () => {
  expect(['2026-04-04', '2026-04-08', '2026-04-12', '2026-04-20'].map((due) => movedTo(due, '2026-04-01'))).toEqual([
    '2026-04-13',
    '2026-04-16',
    '2026-04-18',
    '2026-04-24',
  ]);
});

test('twice the length of the leave makes up for it', () => {
  expect(movedTo('2026-04-30', '2026-04-01')).toBe('2026-04-30');
  expect(movedTo('2026-05-01', '2026-04-01')).toBe('2026-05-01');
});

const dueOn = (days: number) => movedTo(dayText(localDay(20_540 + days)), '2026-03-27');

test('the order of what falls due is kept', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (one, other) => {
      expect(one <= other ? dueOn(one) <= dueOn(other) : dueOn(one) >= dueOn(other)).toBe(true);
    }),
  );
});

test('what is due before a leave, or was met after it, is not moved', () => {
  expect(movedTo('2026-04-03', '2026-04-01')).toBe('2026-04-03');
  expect(movedTo('2026-04-20', '2026-04-13')).toBe('2026-04-20');
});

test('of a leave in which something was practised, only the rest counts', () => {
  expect(movedTo('2026-04-14', '2026-04-11')).toBe('2026-04-15');
});

test('somebody who works on no day at all is on no leave without end', () => {
  const [leave] = leavesIn({ ...hoursWith('2026-04-06'), working: { days: [], from: minutes(0), until: minutes(0) } });
  expect((leave?.last ?? 0) - (leave?.first ?? 0)).toBeLessThan(1000);
});
