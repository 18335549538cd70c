import { expect, test } from 'vitest';
import { minutes } from '../time/instant.ts';
import type { Moment } from './moment.ts';
import { weeklyMinutes } from './weekly-minutes.ts';

const observe = (length: number): Moment => ({ id: `m${length}`, kind: 'observe', minutes: minutes(length), develops: [], replaces: [], askOf: ['peer'] });

const cadence = (perWeek: number) => ({ perWeek, minutesPerDay: minutes(6) });

test('a blueprint asks for its touchpoints a week, each of mean length', () => {
  expect(weeklyMinutes({ cadence: cadence(2), moments: [observe(2), observe(4)] })).toBe(6);
  expect(weeklyMinutes({ cadence: cadence(0.25), moments: [observe(1)] })).toBe(1);
  expect(weeklyMinutes({ cadence: cadence(2), moments: [] })).toBe(1);
});
