import { expect, test } from 'vitest';
import { calendarAddress, isCalendarAddress } from './calendar-address.ts';

test('the address of a calendar is one of the web, or a calendar’s own kind of it', () => {
  expect(isCalendarAddress(' webcal://calendar.example.org/me.ics ')).toBe(true);
  expect(calendarAddress(' webcal://calendar.example.org/me.ics ')).toBe('https://calendar.example.org/me.ics');
  expect(isCalendarAddress('https://calendar.example.org/me.ics?key=1')).toBe(true);
  expect(['not a url', 'calendar.example.org', 'ftp://example.org/me.ics', 'https://', 'https://me:secret@example.org'].filter(isCalendarAddress)).toEqual([]);
});
