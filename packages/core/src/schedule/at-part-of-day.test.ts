import { expect, test } from 'vitest';
import { minutes } from '../time/instant.ts';
import { localTime } from '../time/zone.ts';
import { planTouchpoints } from './plan-touchpoints.ts';
import { practice, request } from './testing.ts';

const minutesOf = (asked: ReturnType<typeof request>) => planTouchpoints(asked).map(({ due }) => localTime(due, asked.availability.zone).minuteOfDay);

test('a blueprint that is to come in the afternoon comes then, for somebody who works then', () => {
  const blueprint = { ...practice, cadence: { ...practice.cadence, at: 'afternoon' as const } };
  const planned = minutesOf(request({ blueprint }));
  expect(planned.length).toBeGreaterThan(2);
  for (const minute of planned) expect(minute).toBeGreaterThanOrEqual(14 * 60 + 30);
});

test('somebody who works only in the morning is not silenced by it', () => {
  const blueprint = { ...practice, cadence: { ...practice.cadence, at: 'afternoon' as const } };
  const plain = request({ blueprint });
  const mornings = { ...plain.availability, working: { ...plain.availability.working, from: minutes(8 * 60), until: minutes(12 * 60) } };
  expect(minutesOf({ ...plain, availability: mornings }).length).toBeGreaterThan(2);
});
