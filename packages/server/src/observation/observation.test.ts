import { DAY, HOUR, instant, type Revision } from '@micromoment/core';
import type { Outbox } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { CLARIFYING, openTestHouse, WEDNESDAY } from '../testing/open-house.ts';
import { someEntry, sync } from '../testing/practice.ts';

/** Sam asks Priya; what follows from it has been done. */
async function asked() {
  const place = await openTestHouse();
  const { revision } = await place.admin.post<{ revision: Revision }>('/api/v1/blueprints', { source: CLARIFYING });
  const [sam, priya] = [await place.add('Sam', ['learner']), await place.add('Priya', ['learner'])];
  await place.admin.post('/api/v1/enrolments', { blueprint: 'clarifying-question', people: [sam.email] });
  const ask = someEntry(WEDNESDAY, revision, { moment: 'seen', kind: 'asked-observer', facts: { observer: priya.id }, words: {} });
  const { statuses } = await sync(sam, WEDNESDAY, [ask]);
  await place.work();
  const { mails } = await place.admin.get<Outbox>('/api/v1/outbox');
  const token = /\/notice#(\S+)/.exec(mails[0]?.text ?? '')?.[1] ?? '';
  const post = (path: string, body: object) =>
    place.app.request(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  return { ...place, sam, priya, statuses, mails, token, post, revision };
}

test('a colleague answers from the link without signing in, and the learner reads it', async () => {
  const { post, token, sam, mails } = await asked();
  expect(mails).toHaveLength(1);
  expect(mails[0]?.to).toBe('priya@example.org');
  const card = await (await post('/api/v1/observations/look', { token })).json();
  expect(card).toEqual({ learner: 'Sam', observer: 'Priya', noticedAs: expect.stringContaining('You were asked'), language: 'en', state: 'open' });
  const answered = await post('/api/v1/observations', { token, sighting: 'saw-it', note: 'You waited.' });
  expect(await answered.json()).toMatchObject({ state: 'answered' });
  // With her name, so that a device says it without a network too.
  expect((await sync(sam, WEDNESDAY)).lacks.authors.map(({ name }) => name)).toEqual(['Priya']);
  expect((await sync(sam, WEDNESDAY)).lacks.entries).toContainEqual(
    expect.objectContaining({ kind: 'observed', facts: { sighting: 'saw-it' }, words: { note: 'You waited.' } }),
  );
});

test('a link is good for one answer', async () => {
  const { post, token } = await asked();
  await post('/api/v1/observations', { token, sighting: 'saw-it' });
  expect((await post('/api/v1/observations', { token, sighting: 'not-yet' })).status).toBe(409);
});

test('a link runs out after two weeks', async () => {
  const { post, token, clock } = await asked();
  clock.now = instant(WEDNESDAY + 15 * DAY);
  expect(await (await post('/api/v1/observations/look', { token })).json()).toMatchObject({ state: 'expired' });
  expect((await post('/api/v1/observations', { token, sighting: 'saw-it' })).status).toBe(409);
});

test('a made-up link is not known, whatever is wrong with it', async () => {
  const { post, token, organisation } = await asked();
  for (const wrong of ['nonsense', `${organisation}.${'a'.repeat(22)}`, token.replace(/^./, (sign) => (sign === '0' ? '1' : '0'))]) {
    expect((await post('/api/v1/observations/look', { token: wrong })).status).toBe(404);
  }
});

test('the mail quotes nothing the learner wrote and names the learner only', async () => {
  const { mails } = await asked();
  expect(mails[0]?.text).toContain('Sam asks for thirty seconds');
  expect(`${mails[0]?.text} ${mails[0]?.html}`).not.toContain('That sounds like it hurt');
});

test('somebody outside the organisation, or oneself, cannot be asked', async () => {
  const { sam, revision } = await asked();
  const ask = (observer: string) => someEntry(WEDNESDAY, revision, { moment: 'seen', kind: 'asked-observer', facts: { observer }, words: {} });
  const { statuses } = await sync(sam, WEDNESDAY, [ask(sam.id), ask('0190d3a0-0000-7000-8000-0000000000ff')]);
  expect(statuses.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

test('a colleague is not asked in their quiet hours', async () => {
  const place = await openTestHouse();
  const { revision } = await place.admin.post<{ revision: Revision }>('/api/v1/blueprints', { source: CLARIFYING });
  const [sam, priya] = [await place.add('Sam', ['learner']), await place.add('Priya', ['learner'])];
  place.clock.now = instant(WEDNESDAY + 12 * HOUR);
  await sync(sam, place.clock.now, [someEntry(WEDNESDAY, revision, { moment: 'seen', kind: 'asked-observer', facts: { observer: priya.id }, words: {} })]);
  await place.work();
  expect((await place.admin.get<Outbox>('/api/v1/outbox')).mails).toEqual([]);
});
