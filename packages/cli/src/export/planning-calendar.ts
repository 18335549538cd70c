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
import { calendarFile, type FileEvent } from '@micromoment/format';
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
  return calendarFile(blueprint.title, events);
}

const WEEKS = 6;
const A_MONDAY = localDay(Date.UTC(2026, 2, 2) / DAY);

type Placing = { readonly blueprint: Blueprint; readonly begins: Instant; readonly moved: number; readonly visit: number };

function eventOf(touchpoint: Touchpoint, { blueprint, begins, moved, visit }: Placing): readonly FileEvent[] {
  const moment = momentOf(blueprint, touchpoint.moment);
  if (!moment) return [];
  const from = later(touchpoint.due, moved);
  const surface = touchpoint.twist === null ? '' : ` Twist: ${touchpoint.twist}.`;
  const note = 'A plan for somebody who answers everything; for each person the next date follows from what they did.';
  return [
    {
      uid: `${blueprint.id}.${moment.id}.${visit}@micromoment`,
      stampedAt: begins,
      from,
      until: later(from, Math.max(5, moment.minutes) * MINUTE),
      floats: true,
      title: `${blueprint.title}: ${moment.title ?? moment.id}`,
      note: `${whySentence(touchpoint.why, touchpoint.twist, touchpoint.due)}${surface}\n${note}`,
    },
  ];
}
