import { readFileSync } from 'node:fs';
import { DAY, HOUR } from '@micromoment/core';
import type { Enrolled, Practice, Room } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { openTestHouse, WEDNESDAY } from '../testing/open-house.ts';
import { sync } from '../testing/practice.ts';

const LIBRARY = ['clarifying-question', 'specific-praise', 'owning-a-mistake', 'receiving-feedback'] as const;
const source = (id: string) => readFileSync(new URL(`../../../../blueprints/${id}.yaml`, import.meta.url), 'utf8');

const day = (due: number | undefined) => Math.floor((due ?? 0) / DAY);

/** Sam practises three blueprints; a fourth is on the shelf. */
async function threeAtOnce() {
  const place = await openTestHouse();
  for (const id of LIBRARY) await place.admin.post('/api/v1/blueprints', { source: source(id) });
  const sam = await place.add('Sam', ['learner']);
  for (const blueprint of LIBRARY.slice(0, 3)) await place.admin.post<Enrolled>('/api/v1/enrolments', { blueprint, people: [sam.email] });
  const fourth = { blueprint: LIBRARY[3] };
  const room = (more: object = {}) => sam.caller.post<Room>('/api/v1/me/practice/room', { ...fourth, ...more });
  const begin = (more: object = {}) => sam.caller.post<Practice>('/api/v1/me/practice/begin', { ...fourth, ...more });
  const enrolled = (more: object = {}) => place.admin.post<Enrolled>('/api/v1/enrolments', { ...fourth, people: [sam.email], ...more });
  return { ...place, sam, room, begin, enrolled };
}

test('a learner begins a practice of their own accord, with what makes it hardest, and finds its first moment', async () => {
  const { admin, add } = await openTestHouse();
  await admin.post('/api/v1/blueprints', { source: source(LIBRARY[0]) });
  const sam = await add('Sam', ['learner']);
  const wanted = { blueprint: LIBRARY[0], constraint: 'no-time' };
  expect(await sam.caller.post<Room>('/api/v1/me/practice/room', wanted)).toEqual({ admission: { kind: 'now' }, says: 'There is room for this now.' });
  const { enrolments } = await sam.caller.post<Practice>('/api/v1/me/practice/begin', wanted);
  expect(enrolments).toMatchObject([{ blueprint: LIBRARY[0], constraint: 'no-time', startedAt: WEDNESDAY }]);
  expect((await sync(sam, WEDNESDAY)).touchpoints[0]).toMatchObject({ why: { reason: 'first-visit' } });
});

test('a fourth practice is refused with the day on which there is room, and begins on that day', async () => {
  const { room, begin } = await threeAtOnce();
  const { admission, says } = await room();
  expect(says).toMatch(/^(Three practices at once are enough|This would be too much) until \d+ \w+: start then\?$/);
  if (admission.kind !== 'later') throw new Error('there is room too soon or not at all');
  await expect(begin()).rejects.toThrow(/409.*no-room.*start then\?/);
  await expect(begin({ startAt: admission.startAt - DAY })).rejects.toThrow(/409/);
  const { enrolments } = await begin({ startAt: admission.startAt });
  expect(enrolments.at(-1)).toMatchObject({ blueprint: LIBRARY[3], startedAt: admission.startAt });
});

test('three practices at once share the day: never two within three hours, never three on a day', async () => {
  const { sam } = await threeAtOnce();
  const { touchpoints } = await sync(sam, WEDNESDAY);
  expect(new Set(touchpoints.map(({ blueprint }) => blueprint)).size).toBe(3);
  const times = touchpoints.map(({ due }) => due).toSorted((a, b) => a - b);
  for (const [index, due] of times.entries()) {
    expect(due - (times[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(3 * HOUR);
    expect(day(due)).toBeGreaterThan(day(times[index - 2]));
  }
});

test('an administrator is told whose weeks are full, and may start them later or all the same', async () => {
  const { enrolled } = await threeAtOnce();
  const { enrolled: count, crowded } = await enrolled();
  expect(count).toBe(0);
  expect(crowded).toEqual([{ email: 'sam@example.org', says: expect.stringContaining('start then?'), startAt: expect.any(Number) }]);
  expect(await enrolled({ whenCrowded: 'start-later' })).toEqual({ enrolled: 1, crowded: [] });
});

test('whoever is started later finds nothing of it before that day', async () => {
  const { enrolled, sam } = await threeAtOnce();
  const [crowd] = (await enrolled()).crowded;
  await enrolled({ whenCrowded: 'start-later' });
  const startAt = crowd?.startAt ?? 0;
  expect((await sync(sam, WEDNESDAY)).touchpoints.filter(({ blueprint, due }) => blueprint === LIBRARY[3] && due < startAt)).toEqual([]);
});

test('somebody is started all the same when their administrator says so', async () => {
  const { enrolled, sam } = await threeAtOnce();
  expect(await enrolled({ whenCrowded: 'start-anyway' })).toEqual({ enrolled: 1, crowded: [] });
  expect((await sync(sam, WEDNESDAY)).enrolments).toContainEqual(expect.objectContaining({ blueprint: LIBRARY[3], startedAt: WEDNESDAY }));
});

test('what rests beyond the weeks looked at takes no room: a fourth may begin now', async () => {
  const { room, sam, clock } = await threeAtOnce();
  const { enrolments } = await sam.caller.get<Practice>('/api/v1/me/practice');
  const pausedUntil = clock.now + 200 * DAY;
  await sam.caller.post('/api/v1/me/practice', { enrolments: enrolments.map(({ id }) => ({ id, pausedUntil })) });
  expect((await room()).admission).toEqual({ kind: 'now' });
});
