import { instant } from '@micromoment/core';
import { expect, test } from 'vitest';
import { holidaysOf, isRegion, regions } from './holidays.ts';

const MARCH = instant(Date.UTC(2026, 2, 4));

test('a country has its public holidays of the year to come, and none of its other days', async () => {
  const days = await holidaysOf('DE', MARCH);
  expect(days).toEqual(expect.arrayContaining(['2026-04-03', '2026-04-06', '2026-05-01', '2026-10-03', '2026-12-25', '2026-12-26', '2027-01-01']));
  expect(days).not.toContain('2026-12-24'); // a bank holiday, on which many work
  expect(days.toSorted()).toEqual(days);
  expect(days.every((day) => day >= '2026-01-03' && day <= '2027-03-05')).toBe(true);
});

test('a part of a country has days of its own', async () => {
  expect(await holidaysOf('DE-BY', MARCH)).toContain('2027-01-06');
  expect(await holidaysOf('DE-HH', MARCH)).not.toContain('2027-01-06');
});

test('a holiday of several days is off on each of them', async () => {
  const days = await holidaysOf('TR', MARCH);
  expect(days).toEqual(expect.arrayContaining(['2026-05-27', '2026-05-28', '2026-05-29', '2026-05-30']));
});

test('without a region, or with one that nobody knows, there are none', async () => {
  expect([await holidaysOf(null, MARCH), await holidaysOf('XX', MARCH)]).toEqual([[], []]);
});

test('the regions are countries and their parts by name', async () => {
  const known = await regions();
  expect(known).toEqual(
    expect.arrayContaining([
      { code: 'DE', name: 'Germany', part: null },
      expect.objectContaining({ code: 'DE-BY', part: expect.any(String) }),
      { code: 'PT', name: 'Portugal', part: null },
    ]),
  );
  expect([await isRegion('US-CA'), await isRegion('US-XX')]).toEqual([true, false]);
});
