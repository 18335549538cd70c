import { instant } from '@micromoment/core';
import { expect, test } from 'vitest';
import { calendarFile, type FileEvent } from './calendar-file.ts';

const at = (hour: number) => instant(Date.UTC(2026, 2, 4, hour));
const event: FileEvent = {
  uid: 'a@micromoment',
  stampedAt: at(8),
  from: at(9),
  until: at(10),
  floats: false,
  title: 'Ask; then answer, please',
  note: 'One\nTwo',
};

test('an event has its times, and no text can end a line or a value', () => {
  const file = calendarFile('Asking', [{ ...event, sequence: 3, url: 'https://moments.example/moment/a' }], ['REFRESH-INTERVAL;VALUE=DURATION:PT4H']);
  expect(file.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//micromoment//planning//EN',
    'NAME:Asking',
    'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
    'BEGIN:VEVENT',
    'UID:a@micromoment',
    'SEQUENCE:3',
    'DTSTAMP:20260304T080000Z',
    'DTSTART:20260304T090000Z',
    'DTEND:20260304T100000Z',
    String.raw`SUMMARY:Ask\; then answer\, please`,
    String.raw`DESCRIPTION:One\nTwo`,
    'URL:https://moments.example/moment/a',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a time that floats has no zone', () => {
  expect(calendarFile('Asking', [{ ...event, floats: true }])).toContain('DTSTART:20260304T090000\r\n');
});

test('no line is longer than 75 octets, whatever its letters, and nothing is lost in between', () => {
  const title = 'ä😀x'.repeat(60);
  const file = calendarFile('Asking', [{ ...event, title }]);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`);
});
