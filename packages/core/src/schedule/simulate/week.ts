import { between, oneOf, type Dice } from '../../chance/dice.ts';
import { minutes, type Instant } from '../../time/instant.ts';
import { dayText, localDay, localDayAt } from '../../time/local-day.ts';
import type { Weekday } from '../../time/working-window.ts';
import type { Zone } from '../../time/zone.ts';
import type { Availability } from '../availability.ts';

/** The kinds of working week a simulated person may have. */
export type Week = (typeof WEEKS)[number];
export const WEEKS = ['office', 'shift', 'frontline'] as const;

/** The days of a simulated person from an instant on: their zone, their hours, public holidays and one leave of twelve days. */
export function daysOf(week: Week, begins: Instant, dice: Dice): Availability {
  const zone = oneOf(dice, ZONES) as Zone; // IANA names, all of them
  const first = localDayAt(begins, zone);
  const holidays = Array.from({ length: 6 }, () => first + between(dice, 5, 180));
  const leave = first + between(dice, 30, 140);
  const daysOff = [...holidays, ...Array.from({ length: LEAVE_DAYS }, (_, index) => leave + index)];
  return { zone, ...hoursOf(week, dice), daysOff: daysOff.map((day) => dayText(localDay(day))), busy: [], taken: [] };
}

function hoursOf(week: Week, dice: Dice): Pick<Availability, 'working' | 'quiet'> {
  switch (week) {
    case 'office':
      return { working: { days: [1, 2, 3, 4, 5], from: minutes(9 * 60), until: minutes(17 * 60) }, quiet: { from: minutes(19 * 60), until: minutes(8 * 60) } };
    case 'shift': {
      const begins = oneOf(dice, [6, 14, 22]);
      const days = oneOf(dice, [
        [1, 2, 3, 4],
        [3, 4, 5, 6],
        [5, 6, 7, 1],
      ] as const) satisfies readonly Weekday[];
      return {
        working: { days, from: minutes(begins * 60), until: minutes(((begins + 8) % 24) * 60) },
        quiet: begins === 22 ? { from: minutes(8 * 60), until: minutes(20 * 60) } : { from: minutes(23 * 60), until: minutes(5 * 60) },
      };
    }
    case 'frontline':
      return {
        working: { days: [1, 2, 3, 4, 5, 6], from: minutes(7 * 60), until: minutes(13 * 60) },
        quiet: { from: minutes(18 * 60), until: minutes(7 * 60 + 30) },
      };
  }
}

const LEAVE_DAYS = 12;
/** Half hours and quarters ahead, clocks that change north and south, and some that never do. */
const ZONES = [
  'Europe/Lisbon',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Auckland',
];
