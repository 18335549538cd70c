import {
  DAY,
  instant,
  later,
  localDay,
  MINUTE,
  momentOf,
  weekdayOf,
  whySentence,
  type Blueprint,
  type Instant,
  type LocalDay,
  type Touchpoint,
} from '@micromoment/core';
import { punctualPractice } from './punctual-practice.ts';

/**
 * Six weeks of a blueprint as a calendar file (RFC 5545), for somebody who practises in office hours and answers everything.
 * Times float: they are nine o'clock wherever the calendar is opened. An event keeps its UID whenever the six weeks begin.
 */
export function planningCalendar(blueprint: Blueprint, starts: LocalDay): string {
  // Planned from one fixed week and moved as a whole, so that the same weekday gives the same six weeks in any year.
  const first = localDay(A_MONDAY + weekdayOf(starts) - 1);
  const begins = instant(starts * DAY);
  const visits = new Map<string, number>();
  const events = punctualPractice(blueprint, instant(first * DAY), WEEKS * 7).flatMap((touchpoint) => {
    const visit = (visits.get(touchpoint.moment) ?? 0) + 1;
    visits.set(touchpoint.moment, visit);
    return eventOf(touchpoint, { blueprint, begins, moved: (starts - first) * DAY, visit });
  });
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//micromoment//planning//EN', `NAME:${value(blueprint.title)}`, ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const WEEKS = 6;
const A_MONDAY = localDay(Date.UTC(2026, 2, 2) / DAY);

type Placing = { readonly blueprint: Blueprint; readonly begins: Instant; readonly moved: number; readonly visit: number };

function eventOf(touchpoint: Touchpoint, { blueprint, begins, moved, visit }: Placing): readonly string[] {
  const moment = momentOf(blueprint, touchpoint.moment);
  if (!moment) return [];
  const due = later(touchpoint.due, moved);
  const name = moment.title ?? moment.id;
  const surface = touchpoint.twist === null ? '' : ` Twist: ${touchpoint.twist}.`;
  const note = 'A plan for somebody who answers everything; for each person the next date follows from what they did.';
  return [
    'BEGIN:VEVENT',
    `UID:${blueprint.id}.${moment.id}.${visit}@micromoment`,
    `DTSTAMP:${stamp(begins)}Z`,
    `DTSTART:${stamp(due)}`,
    `DTEND:${stamp(later(due, Math.max(5, moment.minutes) * MINUTE))}`,
    `SUMMARY:${value(`${blueprint.title}: ${name}`)}`,
    `DESCRIPTION:${value(`${whySentence(touchpoint.why, touchpoint.twist, touchpoint.due)}${surface}\n${note}`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const stamp = (at: Instant): string => new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');

const value = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);

/** A line of at most 75 octets, continued on lines that begin with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ['', 0];
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > LONGEST_LINE) {
      parts.push(part);
      [part, octets] = [' ', 1];
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

const LONGEST_LINE = 75;
