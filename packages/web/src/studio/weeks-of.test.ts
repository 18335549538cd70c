import { readFileSync } from 'node:fs';
import { forecast, type CalendarLine } from '@micromoment/core';
import { expect, test } from 'vitest';
import { parsed } from './reading/read-text.ts';
import { weeksOf } from './weeks-of.ts';

const line = (day: string): CalendarLine => ({ day, time: '09:30', moment: 'a', twist: null, reason: 'first-visit', isAnswered: true });

test('a day stands in its week under its weekday, Monday first', () => {
  const weeks = weeksOf([line('2026-03-04'), line('2026-03-08'), line('2026-03-09'), line('2026-04-12')], 6);
  const places = weeks.flatMap((days, week) => days.flatMap((lines, day) => lines.map(({ day: date }) => [date, week, day])));
  expect(places).toEqual([
    ['2026-03-04', 0, 2],
    ['2026-03-08', 0, 6],
    ['2026-03-09', 1, 0],
    ['2026-04-12', 5, 6],
  ]);
});

test('nothing that a simulated person meets in six weeks is left out', () => {
  const { blueprint } = parsed(readFileSync(new URL('../../../../blueprints/clarifying-question.yaml', import.meta.url), 'utf8'));
  if (!blueprint) throw new Error('the library’s own blueprint can be read');
  for (const { days } of forecast({ blueprint, learners: 3, weeks: 6, week: 'frontline', seed: 2 }).calendars)
    expect(weeksOf(days, 7).flat(2)).toHaveLength(days.length);
});
