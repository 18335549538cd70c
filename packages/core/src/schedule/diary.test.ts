import * as check from 'fast-check';
import { expect, test } from 'vitest';
import type { Mover } from '../practice/touchpoint.ts';
import { DAY, later } from '../time/instant.ts';
import { CAPS } from './availability.ts';
import { Diary } from './diary.ts';
import { officeHours, START } from './testing.ts';

const everyDay = { ...officeHours, working: { ...officeHours.working, days: [1, 2, 3, 4, 5, 6, 7] as const } };

test('a day is full for the week when any seven days that hold it hold as many others as the cadence allows, in whatever order they were booked', () => {
  check.assert(
    check.property(
      check.array(check.integer({ min: 0, max: 24 }), { maxLength: 12 }),
      check.integer({ min: 0, max: 24 }),
      check.integer({ min: 1, max: 5 }),
      (booked, asked, perWeek) => {
        const diary = new Diary(everyDay, { caps: { ...CAPS, perDay: 20, minutesPerDay: 60, hoursApart: 0 }, perWeek });
        for (const day of booked) diary.book({ at: later(START, day * DAY), minutes: 1, countsInWeek: true });
        const movedBy: Mover[] = [];
        const at = later(START, asked * DAY);
        const slot = diary.slotOn(diary.dayOf(at), { from: at, minutes: 1, countsInWeek: true }, movedBy);
        const weeks = Array.from({ length: 7 }, (_, back) => booked.filter((day) => day >= asked - back && day < asked - back + 7).length);
        const isFull = weeks.some((count) => count >= perWeek);
        expect(slot === null).toBe(isFull);
        expect(movedBy.includes('week-is-full')).toBe(isFull);
      },
    ),
  );
});
