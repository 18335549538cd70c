import { HOUR, instant, type Revision } from '@micromoment/core';
import { arePlansStale, promptedOf, rolledOf } from '@micromoment/store';
import type { Outbox } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { CLARIFYING, openTestHouse, WEDNESDAY } from '../testing/open-house.ts';
import { someEntry, sync } from '../testing/practice.ts';

async function due() {
  const place = await openTestHouse();
  const { revision } = await place.admin.post<{ revision: Revision }>('/api/v1/blueprints', { source: CLARIFYING });
  const sam = await place.add('Sam', ['learner']);
  await place.admin.post('/api/v1/enrolments', { blueprint: 'clarifying-question', people: [sam.email] });
  const tick = async (at: number) => {
    place.clock.now = instant(at);
    await place.house.jobs.enqueue({ name: 'tick' });
    await place.work();
    return (await place.admin.get<Outbox>('/api/v1/outbox')).mails;
  };
  return { ...place, sam, revision, tick };
}

test('a touchpoint that has come due is sent once, however often the clock ticks', async () => {
  const { tick } = await due();
  expect(await tick(WEDNESDAY + 2 * 60_000)).toHaveLength(1);
  expect(await tick(WEDNESDAY + 3 * 60_000)).toHaveLength(1);
});

test('where the author lets people on the front line find it on Today, they are sent no mail, and everybody else is', async () => {
  const { admin, add, tick, sam, clock } = await due();
  const source = CLARIFYING.replace(/(when: frontline\n +do: \{)/, '$1 by: today,').replace('blueprint: clarifying-question', 'blueprint: at-the-counter');
  expect(source).toContain('by: today');
  await admin.post('/api/v1/blueprints', { source });
  const kim = await add('Kim', ['learner']);
  const begin = { blueprint: 'at-the-counter' };
  await kim.caller.post('/api/v1/me/practice/begin', { ...begin, constraint: 'frontline' });
  const mails = await tick(WEDNESDAY + 2 * 60_000);
  expect(mails.map(({ to }) => to)).toEqual([sam.email]);
  expect((await sync(kim, clock.now)).touchpoints[0]).toMatchObject({ blueprint: 'at-the-counter', why: { reason: 'first-visit' } });
  await admin.post('/api/v1/enrolments', { blueprint: 'at-the-counter', people: [sam.email], whenCrowded: 'start-anyway' });
  expect((await tick(WEDNESDAY + 26 * 60 * 60_000)).map(({ to }) => to)).not.toContain(kim.email);
});

test('where the author lets everybody find it on Today no mail is sent, and it is kept how each was reached', async () => {
  const { admin, add, tick, work, sam, house, organisation } = await due();
  const kim = await add('Kim', ['learner']);
  await admin.post('/api/v1/blueprints', { source: CLARIFYING.replace(/(cadence: \{)/, '$1 by: today,'), because: 'Nobody reads mails.' });
  await work();
  expect(await tick(WEDNESDAY + 2 * 60_000)).toEqual([]);
  const reached = () => house.store.inOrganisation(organisation, (tx) => promptedOf(tx, 'clarifying-question', [sam.id, kim.id]));
  expect(await reached()).toMatchObject([{ person: sam.id, channel: 'today' }]);
  await admin.post('/api/v1/blueprints', { source: CLARIFYING, because: 'They do.' });
  await kim.caller.post('/api/v1/me/practice/begin', { blueprint: 'clarifying-question' });
  expect(await tick(WEDNESDAY + 4 * 60_000)).toMatchObject([{ to: kim.email }]);
  expect(await reached()).toMatchObject([{ channel: 'today' }, { person: kim.id, channel: 'email' }]);
});

test('the mail gives the reason in a sentence and a link to the moment', async () => {
  const { tick, sam } = await due();
  const [mail] = await tick(WEDNESDAY + 2 * 60_000);
  const [touchpoint] = (await sync(sam, WEDNESDAY)).touchpoints;
  expect(mail?.to).toBe(sam.email);
  expect(mail?.text).toContain('This is new for you');
  expect(mail?.text).toContain(`http://localhost:4310/moment/${touchpoint?.id}`);
});

test('the mail of somebody who never chose a language speaks the one their browser wished for when they signed in', async () => {
  const { tick, sam, app, house } = await due();
  const signIn = async (wish: string) => {
    const body = JSON.stringify({ token: await house.identity.linkToken(sam.email) });
    return app.request('/api/v1/sign-in', { method: 'POST', headers: { 'Content-Type': 'application/json', 'Accept-Language': wish }, body });
  };
  expect(await (await signIn('fr, de-AT;q=0.8')).json()).toMatchObject({ person: { language: null } });
  await signIn('fr');
  const [mail] = await tick(WEDNESDAY + 2 * 60_000);
  expect(mail?.text).toContain('Das ist neu für dich');
});

test('a browser’s wish does not come before the language somebody chose', async () => {
  const { tick, sam, app, house } = await due();
  await sam.caller.post('/api/v1/me/language', { language: 'es' });
  const body = JSON.stringify({ token: await house.identity.linkToken(sam.email) });
  await app.request('/api/v1/sign-in', { method: 'POST', headers: { 'Content-Type': 'application/json', 'Accept-Language': 'de' }, body });
  const [mail] = await tick(WEDNESDAY + 2 * 60_000);
  expect(mail?.text).toContain('Esto es nuevo para ti');
});

test('the mail speaks the language its reader chose', async () => {
  const { tick, sam } = await due();
  await sam.caller.post('/api/v1/me/language', { language: 'es' });
  const [mail] = await tick(WEDNESDAY + 2 * 60_000);
  expect(mail?.text).toContain('Esto es nuevo para ti');
  expect(mail?.html).toContain('<html lang="es"');
});

test('what was answered before it was sent is not sent', async () => {
  const { tick, sam, revision } = await due();
  const [touchpoint] = (await sync(sam, WEDNESDAY)).touchpoints;
  await sync(sam, WEDNESDAY, [someEntry(WEDNESDAY, revision, { touchpoint: touchpoint?.id })]);
  expect(await tick(WEDNESDAY + 2 * 60_000)).toEqual([]);
});

test('nothing is sent in the evening', async () => {
  const { tick, sam, revision, clock } = await due();
  clock.now = instant(WEDNESDAY + 10 * HOUR);
  await sync(sam, clock.now, [someEntry(WEDNESDAY, revision)]);
  const before = (await tick(WEDNESDAY + 10 * HOUR)).length;
  expect(await tick(WEDNESDAY + 16 * HOUR)).toHaveLength(before);
});

test('what came due while nothing ran is not sent in the evening', async () => {
  const { tick } = await due();
  expect(await tick(WEDNESDAY + 11 * HOUR)).toEqual([]);
  expect(await tick(WEDNESDAY + 23 * HOUR)).toHaveLength(1);
});

test('a plan that is a day old is made anew by the clock alone', async () => {
  const { tick, house, organisation } = await due();
  const now = instant(WEDNESDAY + 26 * HOUR);
  const stale = () => house.store.inOrganisation(organisation, (tx) => arePlansStale(tx, instant(now - 24 * HOUR)));
  expect(await stale()).toBe(true);
  await tick(now);
  expect(await stale()).toBe(false);
});

test('what was sent is counted, with the hour and the channel, and so is that it was opened', async () => {
  const { sam, revision, house, organisation, tick } = await due();
  await tick(WEDNESDAY + 2 * 60_000);
  const [first] = (await sync(sam, WEDNESDAY)).touchpoints;
  const at = instant(WEDNESDAY + 3 * 60_000);
  const opened = someEntry(at, revision, { kind: 'opened', facts: {}, words: {}, touchpoint: first?.id });
  await sync(sam, at, [opened, someEntry(at, revision, { touchpoint: first?.id })]);
  const rows = await house.store.inOrganisation(organisation, (tx) => rolledOf(tx, 'clarifying-question'));
  const counts = Object.fromEntries(rows.map(({ measure, count }) => [measure, count]));
  expect(counts).toMatchObject({ sent: 1, 'sent-morning': 1, 'sent-opened-by-email': 1, 'sent-answered': 1, met: 1, settled: 1 });
});
