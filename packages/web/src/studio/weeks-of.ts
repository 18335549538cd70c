import { DAY, type CalendarLine } from '@micromoment/core';

/** The lines of a calendar by week and by day of the week, Monday first. The first line's week is the first. @returns one list of seven days a week */
export function weeksOf(lines: readonly CalendarLine[], weeks: number): readonly (readonly (readonly CalendarLine[])[])[] {
  const first = lines[0] ? mondayBefore(dayNumber(lines[0].day)) : 0;
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, day) => lines.filter((line) => dayNumber(line.day) === first + week * 7 + day)),
  );
}

/** Days since 1970. */
const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);

// 1 January 1970 was a Thursday.
const mondayBefore = (day: number): number => day - ((day + 3) % 7);
