import { DAY, instant, later, type Instant, type PairingRule, type Zone } from '@micromoment/core';
import { expect, test } from 'vitest';
import { readCalendar } from './read-calendar.ts';

const MONDAY = instant(Date.UTC(2026, 2, 2));
const BERLIN = 'Europe/Berlin' as Zone; // every runtime knows it
const RULES: readonly { readonly id: string; readonly rule: PairingRule }[] = [
  { id: 'two', rule: { kind: 'one-to-one' } },
  { id: 'word', rule: { kind: 'title', words: ['feedback'] } },
];

const calendar = (...lines: readonly string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', 'UID:one', 'DTSTAMP:20260101T000000Z', ...lines, 'END:VEVENT'];
const read = (text: string, weeks: { readonly from?: Instant; readonly until?: Instant } = {}) => {
  const found = readCalendar(text, { rules: RULES, zone: BERLIN, from: MONDAY, until: later(MONDAY, 28 * DAY), ...weeks });
  return found.ok ? found.value.map(({ from, until, isBusy, rule }) => [new Date(from).toISOString(), (until - from) / 60_000, isBusy, rule]) : found.problem;
};
const TWO = ['ORGANIZER;CN=Sam:mailto:sam@example.org', 'ATTENDEE;CN=Priya:mailto:priya@example.org'];

test('a meeting is a busy span, and an occasion when a rule fits', () => {
  expect(read(calendar(...event('DTSTART:20260304T090000Z', 'DTEND:20260304T093000Z', 'SUMMARY:Budget')))).toEqual([
    ['2026-03-04T09:00:00.000Z', 30, true, null],
  ]);
  expect(read(calendar(...event('DTSTART:20260304T090000Z', 'DTEND:20260304T093000Z', 'SUMMARY:Budget', ...TWO)))).toEqual([
    ['2026-03-04T09:00:00.000Z', 30, true, 'two'],
  ]);
  expect(read(calendar(...event('DTSTART:20260304T090000Z', 'DURATION:PT45M', 'SUMMARY:Feedback round')))).toEqual([
    ['2026-03-04T09:00:00.000Z', 45, true, 'word'],
  ]);
});

test('a room is nobody, what is cancelled does not happen, and what is free takes no time unless it is an occasion', () => {
  const at = ['DTSTART:20260304T090000Z', 'DTEND:20260304T093000Z'];
  expect(read(calendar(...event(...at, ...TWO, 'ATTENDEE;CUTYPE=ROOM:mailto:room@example.org')))).toMatchObject([[expect.any(String), 30, true, 'two']]);
  expect(read(calendar(...event(...at, 'STATUS:CANCELLED')))).toEqual([]);
  expect(read(calendar(...event(...at, 'TRANSP:TRANSPARENT')))).toEqual([]);
  expect(read(calendar(...event(...at, 'TRANSP:TRANSPARENT', 'SUMMARY:Feedback')))).toMatchObject([[expect.any(String), 30, false, 'word']]);
});

test('a weekly meeting comes each week of the weeks asked about, by the wall clock of its zone, across its change', () => {
  const weekly = event('DTSTART;TZID=Europe/Berlin:20250106T100000', 'DTEND;TZID=Europe/Berlin:20250106T103000', 'RRULE:FREQ=WEEKLY', ...TWO);
  expect(read(calendar(...weekly), { until: later(MONDAY, 35 * DAY) })).toMatchObject(
    ['2026-03-02T09', '2026-03-09T09', '2026-03-16T09', '2026-03-23T09', '2026-03-30T08'].map((hour) => [`${hour}:00:00.000Z`, 30, true, 'two']),
  );
});

test('a zone of the calendar’s own making is read by its own rules', () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Our Office',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0300',
    'TZOFFSETTO:+0300',
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
  expect(read(calendar(...zone, ...event('DTSTART;TZID=Our Office:20260304T120000', 'DURATION:PT30M')))).toEqual([
    ['2026-03-04T09:00:00.000Z', 30, true, null],
  ]);
});

test('a time without a zone is by the person’s own clock, and so is a whole day', () => {
  expect(read(calendar(...event('DTSTART:20260304T100000', 'DURATION:PT30M')))).toEqual([['2026-03-04T09:00:00.000Z', 30, true, null]]);
  expect(read(calendar(...event('DTSTART;VALUE=DATE:20260304', 'SUMMARY:Feedback day')))).toEqual([['2026-03-03T23:00:00.000Z', 24 * 60, true, null]]);
});

test('one meeting of a series may be left out, moved or called otherwise', () => {
  const series = event('DTSTART:20260302T090000Z', 'DURATION:PT30M', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20260309T090000Z');
  const moved = event('RECURRENCE-ID:20260316T090000Z', 'DTSTART:20260317T140000Z', 'DURATION:PT15M', 'SUMMARY:Feedback');
  expect(read(calendar(...series, ...moved))).toEqual([
    ['2026-03-02T09:00:00.000Z', 30, true, null],
    ['2026-03-17T14:00:00.000Z', 15, true, 'word'],
  ]);
});

test('a meeting of every second ends the reading and not the server', () => {
  const began = performance.now();
  expect(read(calendar(...event('DTSTART:19700101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY')))).toBe('too-much');
  expect(performance.now() - began).toBeLessThan(5_000);
});

test.each(['', 'hello', 'BEGIN:VCARD\r\nEND:VCARD', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT'])('%j is no calendar', (text) => {
  expect(read(text)).toBe('no-calendar');
});

test('an event that makes no sense is passed over, and the next is read', () => {
  const broken = ['BEGIN:VEVENT', 'UID:two', 'DTSTART:yesterday', 'RRULE:FREQ=SOMETIMES', 'END:VEVENT'];
  const good = event('DTSTART:20260304T090000Z', 'DURATION:PT30M');
  expect(read(calendar(...broken, ...good))).toEqual([['2026-03-04T09:00:00.000Z', 30, true, null]]);
});
