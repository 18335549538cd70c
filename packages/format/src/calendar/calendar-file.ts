import type { Instant } from '@micromoment/core';

/** An event of a calendar file. A time that floats is nine o'clock wherever the calendar is opened; another is an instant. */
export type FileEvent = {
  /** The same in every copy of the file. */
  readonly uid: string;
  /** How often it was put elsewhere; of two copies a calendar believes the one with more. */
  readonly sequence?: number;
  readonly stampedAt: Instant;
  readonly from: Instant;
  readonly until: Instant;
  readonly floats: boolean;
  readonly title: string;
  readonly note: string;
  readonly url?: string;
};

/** A calendar file (RFC 5545) whose events leave a person free. @param more lines of the calendar itself, each a name and a value that needs no escaping */
export function calendarFile(name: string, events: readonly FileEvent[], more: readonly string[] = []): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//micromoment//planning//EN',
    `NAME:${value(name)}`,
    ...more,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const eventLines = ({ uid, sequence, stampedAt, from, until, floats, title, note, url }: FileEvent): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  ...(sequence === undefined ? [] : [`SEQUENCE:${sequence}`]),
  `DTSTAMP:${stamp(stampedAt)}Z`,
  `DTSTART:${stamp(from)}${floats ? '' : 'Z'}`,
  `DTEND:${stamp(until)}${floats ? '' : 'Z'}`,
  `SUMMARY:${value(title)}`,
  `DESCRIPTION:${value(note)}`,
  ...(url === undefined ? [] : [`URL:${url}`]),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const stamp = (at: Instant): string => new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');

const value = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);

/** A line of at most 75 octets, continued on lines that begin with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ['', 0];
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > LONGEST_LINE) {
      parts.push(part);
      [part, octets] = [' ', 1];
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** How long a letter is in UTF-8. */
function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x8_00 ? 2 : point < 0x1_00_00 ? 3 : 4;
}

const LONGEST_LINE = 75;
