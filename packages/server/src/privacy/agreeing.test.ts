import { DAY, later, type Instant, type Revision, type Touchpoint } from '@micromoment/core';
import { rolledOf } from '@micromoment/store';
import { expect, test } from 'vitest';
import type { Everything } from './everything.ts';
import { CLARIFYING, openTestHouse, WEDNESDAY, type Member, type TestHouse } from '../testing/open-house.ts';
import { someEntry, sync } from '../testing/practice.ts';

/** A learner whom an administrator has enrolled. */
async function enrolled(asked: 'agrees' | 'not-yet'): Promise<{ readonly place: TestHouse; readonly sam: Member; readonly revision: Revision }> {
  const place = await openTestHouse();
  const { revision } = await place.admin.post<{ revision: Revision }>('/api/v1/blueprints', { source: CLARIFYING });
  const sam = await place.add('Sam', ['learner'], {}, asked);
  await place.admin.post('/api/v1/enrolments', { blueprint: 'clarifying-question', people: [sam.email] });
  return { place, sam, revision };
}

const decide = ({ caller }: Member, given: boolean) => caller.post('/api/v1/me/consents', { about: 'practice', given });
const mailsSent = async ({ admin }: TestHouse) => (await admin.get<{ mails: readonly object[] }>('/api/v1/outbox')).mails.length;
const kept = async ({ caller }: Member) => (await caller.get<Everything>('/api/v1/me/export')).entries.length;

async function goTo(place: TestHouse, at: Instant): Promise<void> {
  place.clock.now = at;
  await place.house.jobs.enqueue({ name: 'tick' });
  await place.work();
}

test('somebody whom others enrolled is asked first: nothing is planned, sent or kept until they agree, and then it begins', async () => {
  const { place, sam, revision } = await enrolled('not-yet');
  const asked = await sync(sam, WEDNESDAY);
  expect([asked.agrees, asked.enrolments.length, asked.touchpoints]).toEqual([false, 1, []]);
  const [status] = (await sync(sam, WEDNESDAY, [someEntry(WEDNESDAY, revision)])).statuses;
  expect(status).toMatchObject({ status: 'rejected', reason: 'You have not agreed yet that your answers are kept here.' });
  for (let day = 1; day <= 3; day += 1) await goTo(place, later(WEDNESDAY, day * DAY));
  expect([await mailsSent(place), await kept(sam)]).toEqual([0, 0]);
  await decide(sam, true);
  const begun = await sync(sam, place.clock.now, [someEntry(place.clock.now, revision)]);
  expect([begun.agrees, begun.touchpoints.length > 0, begun.statuses[0]?.status]).toEqual([true, true, 'stored']);
});

test('taken back, every practice rests at once, and agreed to again it goes on with one moment', async () => {
  const { place, sam } = await enrolled('agrees');
  expect((await sync(sam, WEDNESDAY)).touchpoints.length).toBeGreaterThan(0);
  await decide(sam, false);
  expect(await sync(sam, WEDNESDAY)).toMatchObject({ agrees: false, touchpoints: [] });
  for (let day = 1; day <= 7; day += 1) await goTo(place, later(WEDNESDAY, day * DAY));
  expect([await mailsSent(place), (await sync(sam, place.clock.now)).touchpoints]).toEqual([0, []]);
  await decide(sam, true);
  const { agrees, touchpoints } = await sync(sam, place.clock.now);
  expect([agrees, touchpoints.filter(({ due }) => due < later(place.clock.now, DAY)).length]).toEqual([true, 1]);
});

test('what came due and lies in the mail room is not sent once it is taken back', async () => {
  const { place, sam } = await enrolled('agrees');
  const [first] = (await sync(sam, WEDNESDAY)).touchpoints;
  place.clock.now = later(first?.due ?? WEDNESDAY, 1);
  await place.house.jobs.enqueue({ name: 'tick' });
  await decide(sam, false);
  await place.work();
  expect(await mailsSent(place)).toBe(0);
});

test('what a device wrote before it was taken back is kept when it comes late; what it wrote after is refused, and counted nowhere', async () => {
  const { place, sam, revision } = await enrolled('agrees');
  const [first, second] = (await sync(sam, WEDNESDAY)).touchpoints;
  const takenBack = later(WEDNESDAY, DAY);
  place.clock.now = takenBack;
  await decide(sam, false);
  place.clock.now = later(WEDNESDAY, 2 * DAY);
  const answerTo = (touchpoint: Touchpoint | undefined, at: Instant) =>
    someEntry(at, revision, { moment: touchpoint?.moment, twist: touchpoint?.twist, touchpoint: touchpoint?.id });
  const [before, after] = [answerTo(first, later(takenBack, -1)), answerTo(second, later(takenBack, 1))];
  const figures = () => place.house.store.inOrganisation(place.organisation, (tx) => rolledOf(tx, 'clarifying-question'));
  expect((await sync(sam, place.clock.now, [before])).statuses).toEqual([{ id: before.id, status: 'stored' }]);
  const counted = await figures();
  expect([counted.length > 0, await kept(sam)]).toEqual([true, 1]);
  const { statuses } = await sync(sam, place.clock.now, [after]);
  expect(statuses).toEqual([{ id: after.id, status: 'rejected', reason: 'It was written after you took back that your answers are kept here.' }]);
  expect([await figures(), await kept(sam)]).toEqual([counted, 1]);
  await decide(sam, true);
  expect((await sync(sam, place.clock.now, [after])).statuses[0]?.status).toBe('stored');
  expect(await figures()).not.toEqual(counted);
});

test('a device whose clock runs ahead is judged by ours', async () => {
  const { place, sam, revision } = await enrolled('agrees');
  const ahead = 2 * DAY;
  place.clock.now = later(WEDNESDAY, DAY);
  await decide(sam, false);
  place.clock.now = later(WEDNESDAY, DAY + 60_000);
  const entry = someEntry(later(WEDNESDAY, ahead), revision);
  expect((await sync(sam, later(place.clock.now, ahead), [entry])).statuses[0]).toMatchObject({ status: 'stored' });
});

test('a colleague’s answer about somebody who has taken it back is not taken', async () => {
  const { place, sam, revision } = await enrolled('agrees');
  const wen = await place.add('Wen', ['learner']);
  await sync(sam, WEDNESDAY, [someEntry(WEDNESDAY, revision, { moment: 'seen', kind: 'asked-observer', facts: { observer: wen.id }, words: {} })]);
  await place.work();
  const { mails } = await place.admin.get<{ mails: readonly { text: string }[] }>('/api/v1/outbox');
  const token = mails.flatMap(({ text }) => /\/notice#(\S+)/.exec(text)?.[1] ?? [])[0];
  const body = JSON.stringify({ token, sighting: 'saw-it' });
  const answer = () => place.app.request('/api/v1/observations', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  await decide(sam, false);
  expect([(await answer()).status, await kept(sam)]).toEqual([409, 1]);
  await decide(sam, true);
  expect([(await answer()).status, await kept(sam)]).toEqual([200, 2]);
});
