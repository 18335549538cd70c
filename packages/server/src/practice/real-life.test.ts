import { DAY, HOUR, instant, later, type Instant, type Revision } from '@micromoment/core';
import type { Outbox } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { CLARIFYING, openTestHouse, WEDNESDAY } from '../testing/open-house.ts';
import { someEntry, sync } from '../testing/practice.ts';

/** Sam has answered the first moment on its day. */
async function begun() {
  const place = await openTestHouse();
  const { revision } = await place.admin.post<{ revision: Revision }>('/api/v1/blueprints', { source: CLARIFYING });
  const sam = await place.add('Sam', ['learner']);
  await place.admin.post('/api/v1/enrolments', { blueprint: 'clarifying-question', people: [sam.email] });
  const answer = async (at: Instant, pinned = revision) => {
    place.clock.now = at;
    const [open] = (await sync(sam, at)).touchpoints.filter(({ due }) => due <= at);
    await sync(sam, at, [someEntry(at, pinned, { touchpoint: open?.id, moment: open?.moment ?? 'coffee-chat' })]);
  };
  const tick = async (at: Instant) => {
    place.clock.now = at;
    await place.house.jobs.enqueue({ name: 'tick' });
    await place.work();
  };
  await answer(later(WEDNESDAY, HOUR));
  const plan = async () => (await sync(sam, place.clock.now)).touchpoints;
  const mails = async () => (await place.admin.get<Outbox>('/api/v1/outbox')).mails;
  return { ...place, sam, revision, answer, tick, plan, mails };
}

test('a new revision mid-course takes the learner along: what was met keeps its history under its new name, what was retired comes no more', async () => {
  const { admin, work, sam, clock, plan } = await begun();
  const before = (await plan()).find(({ moment }) => moment === 'coffee-chat');
  const renamed = CLARIFYING.replace('- id: coffee-chat\n', '- id: at-the-machine\n    replaces: [coffee-chat]\n').replaceAll(
    /beside: coffee-chat/g,
    'beside: at-the-machine',
  );
  await admin.post('/api/v1/blueprints', { source: renamed, because: 'A better name.' });
  await work();
  const { enrolments, touchpoints, blueprints } = await sync(sam, clock.now);
  expect(enrolments[0]?.revision).toBe(blueprints[0]?.revision);
  expect(touchpoints.filter(({ moment }) => moment === 'coffee-chat')).toEqual([]);
  const after = touchpoints.find(({ moment }) => moment === 'at-the-machine');
  expect(after).toMatchObject({ why: { reason: 'revisit', visits: 1, lastMet: before?.why.lastMet }, revision: enrolments[0]?.revision });
  expect(after?.due).toBe(before?.due);
});

test('after a silence one moment waits and welcomes back, however long it lasted, and one mail says so', async () => {
  const { tick, plan, mails } = await begun();
  // Whatever came in between was let pass.
  for (let day = 1; day <= 13; day += 1) await tick(later(WEDNESDAY, day * DAY + HOUR));
  const waiting = await plan();
  expect(waiting).toHaveLength(1);
  expect(waiting[0]?.why.reason).toBe('welcome-back');
  const said = (await mails()).map(({ text }) => text).filter((text) => text.includes('Good to see you again'));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('nothing to catch up on');
});

test('whoever comes back meets one moment, and never more than two a day after it', async () => {
  const { tick, answer, plan, clock } = await begun();
  for (let day = 1; day <= 13; day += 1) await tick(later(WEDNESDAY, day * DAY + HOUR));
  await answer(later(clock.now, HOUR));
  const days = (await plan()).map(({ due }) => Math.floor(due / DAY));
  expect(days.length).toBeGreaterThan(2);
  for (const day of days) expect(days.filter((other) => other === day).length).toBeLessThanOrEqual(2);
  expect(Math.min(...days)).toBeGreaterThan(Math.floor(clock.now / DAY));
});

test('an answer that comes days late, from a device that was offline, is planned from when it happened', async () => {
  const { sam, revision, clock, plan } = await begun();
  const due = (await plan()).find(({ why }) => why.reason === 'revisit')?.due ?? instant(0);
  clock.now = later(due, 2 * DAY);
  await sync(sam, clock.now, [someEntry(later(due, HOUR), revision)]);
  const next = (await plan()).find(({ moment, why }) => moment === 'coffee-chat' && why.reason === 'revisit');
  expect(next?.why).toMatchObject({ visits: 2, lastMet: later(due, HOUR) });
});
