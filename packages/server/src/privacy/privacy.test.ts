import { later, uuidv7, type Entry } from '@micromoment/core';
import { journalOf, keepMail, mails, people, sectionCounts } from '@micromoment/store';
import type { Me, Privacy, SectionSums, Stars, SyncResponse } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { Caller } from '../demo/caller.ts';
import { CLARIFYING, openTestHouse, WEDNESDAY, type Member, type TestHouse } from '../testing/open-house.ts';
import type { Everything } from './everything.ts';

const WROTE = '=2+2 was how it felt, "truly"';

/** A learner who has answered one moment. */
async function practised(): Promise<{ readonly test: TestHouse; readonly sam: Member; readonly entry: string }> {
  const test = await openTestHouse();
  const noor = await test.add('Noor', ['author']);
  const { blueprint } = await noor.caller.post<{ blueprint: string }>('/api/v1/blueprints', { source: CLARIFYING, because: 'First.' });
  const sam = await test.add('Sam', ['learner']);
  await sam.caller.post('/api/v1/me/practice/begin', { blueprint });
  const { enrolments } = await sync(sam);
  const entry = uuidv7(WEDNESDAY, test.house.dice);
  const moment = (await sync(sam)).blueprints[0]?.blueprint.moments.find(({ kind }) => kind === 'respond')?.id ?? '';
  const sent = { id: entry, device: DEVICE, seq: 0, at: WEDNESDAY, zone: 'Europe/London', blueprint, revision: enrolments[0]?.revision ?? '', moment };
  const { statuses } = await sync(sam, [{ ...sent, twist: null, touchpoint: null, kind: 'responded', facts: { seconds: 30 }, words: { response: WROTE } }]);
  expect(statuses).toEqual([{ id: entry, status: 'stored' }]);
  return { test, sam, entry };
}

const DEVICE = '01890000-0000-7000-8000-000000000001';
const sync = (member: Member, entries: readonly object[] = []): Promise<SyncResponse> =>
  member.caller.post('/api/v1/sync', { device: DEVICE, cursor: null, sentAt: WEDNESDAY, entries });

test('a person takes along everything of theirs, and nothing of anybody else', async () => {
  const { test: house, sam, entry } = await practised();
  const all = await sam.caller.get<Everything>('/api/v1/me/export');
  expect(all.person).toMatchObject({ id: sam.id, email: 'sam@example.org' });
  expect(all.entries.find(({ id }) => id === entry)?.words).toEqual({ response: WROTE });
  const leila = await house.add('Leila', ['learner']);
  expect(JSON.stringify(await leila.caller.get('/api/v1/me/export'))).not.toContain('how it felt');
});

test('the journal opens in a spreadsheet, and no cell of it is a formula', async () => {
  const { test: house } = await practised();
  const token = await house.house.identity.bearerToken('sam@example.org');
  const response = await house.app.request('/api/v1/me/export/csv', { headers: { Authorization: `Bearer ${token}` } });
  const text = await response.text();
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="micromoment.csv"');
  expect(text).toContain('"response: =2+2 was how it felt, ""truly"""');
  expect(text.split(/\r\n/).some((line) => /(^|,)"?[=+@]/.test(line))).toBe(false);
});

test('agreement is a line in a ledger, and so is taking it back', async () => {
  const { test: house, sam } = await practised();
  house.clock.now = later(WEDNESDAY, 1);
  expect((await sam.caller.get<Me>('/api/v1/me')).person.hasConsented).toBe(true);
  const { consents } = await sam.caller.post<Privacy>('/api/v1/me/consents', { about: 'practice', given: false });
  expect(consents.map(({ about, given }) => [about, given])).toEqual([
    ['practice', false],
    ['practice', true],
  ]);
  expect((await sam.caller.get<Me>('/api/v1/me')).person.hasConsented).toBe(false);
});

test('the language somebody chose is theirs on every device', async () => {
  const { sam } = await practised();
  expect((await sam.caller.get<Me>('/api/v1/me')).person.language).toBe(null);
  await sam.caller.post('/api/v1/me/language', { language: 'de' });
  expect((await sam.caller.get<Me>('/api/v1/me')).person.language).toBe('de');
  await expect(sam.caller.post('/api/v1/me/language', { language: 'xx' })).rejects.toThrow('400');
});

test('an opening is counted only for whoever agreed, as a sum without a name, and told from five on', async () => {
  const { test: house, sam } = await practised();
  const open = () => sam.caller.post<{ counted: boolean }>('/api/v1/sections', { section: 'progress' });
  expect(await open()).toEqual({ counted: false });
  await sam.caller.post('/api/v1/me/consents', { about: 'sections', given: true });
  for (let times = 0; times < 4; times += 1) expect(await open()).toEqual({ counted: true });
  const faye = await house.add('Faye', ['facilitator']);
  const told = async () => (await faye.caller.get<SectionSums>('/api/v1/sections')).sums.map(({ times }) => times);
  expect(await told()).toEqual([null]);
  await open();
  expect(await told()).toEqual([5]);
  await sam.caller.post('/api/v1/me/consents', { about: 'sections', given: false });
  expect(await open()).toEqual({ counted: false });
  await expect(sam.caller.get('/api/v1/sections')).rejects.toThrow('403');
  const rows = await house.house.store.inOrganisation(house.organisation, (tx) => sectionCounts(tx));
  expect(rows.map((row) => Object.keys(row).toSorted())).toEqual([['section', 'times', 'week']]);
});

test('a star stands on a sentence of one’s own and on no other', async () => {
  const { test: house, sam, entry } = await practised();
  expect((await sam.caller.post<Stars>('/api/v1/me/stars', { entry, starred: true })).entries).toEqual([entry]);
  const leila = await house.add('Leila', ['learner']);
  await expect(leila.caller.post('/api/v1/me/stars', { entry, starred: true })).rejects.toThrow('404');
  expect((await sam.caller.post<Stars>('/api/v1/me/stars', { entry, starred: false })).entries).toEqual([]);
});

test('every place where somebody is signed in is listed, and ends when they say so', async () => {
  const { test: house, sam } = await practised();
  const elsewhere = await Caller.signedIn(house.app, house.house, 'sam@example.org');
  const before = await sam.caller.get<Privacy>('/api/v1/me/privacy');
  expect(before.sessions).toHaveLength(2);
  expect(before.sessions.filter(({ isThisOne }) => isThisOne)).toHaveLength(1);
  const after = await sam.caller.post<Privacy>('/api/v1/me/sessions/end', { which: 'others' });
  expect(after.sessions.map(({ isThisOne }) => isThisOne)).toEqual([true]);
  await expect(elsewhere.get('/api/v1/me')).rejects.toThrow('session-ended');
  const leila = await house.add('Leila', ['learner']);
  await expect(leila.caller.post('/api/v1/me/sessions/end', { which: { id: after.sessions[0]?.id } })).rejects.toThrow('404');
  await expect(sam.caller.get('/api/v1/me')).resolves.toMatchObject({ person: { id: sam.id } });
});

test('the place somebody signed in at says what its browser says of itself', async () => {
  const { test: house, sam } = await practised();
  const body = JSON.stringify({ token: await house.house.identity.linkToken('sam@example.org') });
  const agent = 'Mozilla/5.0 (Android 16; Mobile; rv:148.0) Gecko/148.0 Firefox/148.0';
  await house.app.request('/api/v1/sign-in', { method: 'POST', headers: { 'Content-Type': 'application/json', 'User-Agent': agent }, body });
  const { sessions } = await sam.caller.get<Privacy>('/api/v1/me/privacy');
  expect(sessions.map(({ about }) => about)).toContain(agent);
});

test('an administrator who reads the kept mails is noted, once a day, where their readers see it', async () => {
  const { test: house, sam } = await practised();
  const mail = { id: 'm1', person: sam.id, at: WEDNESDAY, to: 'sam@example.org', subject: 'Two minutes', text: 'Two minutes', html: '<p>Two minutes</p>' };
  await house.house.store.inOrganisation(house.organisation, (tx) => keepMail(tx, mail));
  await house.admin.get('/api/v1/outbox');
  await house.admin.get('/api/v1/outbox');
  const { looks } = await sam.caller.get<Privacy>('/api/v1/me/privacy');
  expect(looks.map(({ by, what }) => [by, what])).toEqual([['Ada', 'mail']]);
});

test('erased, nobody can read a word of theirs again, and nothing names them', async () => {
  const { test: house, sam } = await practised();
  await expect(sam.caller.post('/api/v1/me/erase', { typed: 'leila@example.org' })).rejects.toThrow('not-confirmed');
  expect(JSON.stringify(await sam.caller.get('/api/v1/me/export'))).toContain('how it felt');
  await sam.caller.post('/api/v1/me/erase', { typed: ' Sam@Example.org ' });
  await expect(sam.caller.get('/api/v1/me')).rejects.toThrow('401');
  expect(await house.house.identity.bearerToken('sam@example.org')).toBe(null);
  const kept = await house.house.store.inOrganisation(house.organisation, async (tx) => {
    return { entries: (await journalOf(tx, sam.id, null)).entries, mails: await mails(tx, 100), people: await people(tx) };
  });
  expect(kept.entries.map(({ words }: Entry) => words)).toEqual(kept.entries.map(() => ({})));
  expect(kept.entries.length).toBeGreaterThan(0);
  expect(JSON.stringify(kept)).not.toMatch(/sam@example\.org|"Sam"|how it felt/);
});

test('the last administrator cannot be erased before somebody else administers', async () => {
  const { test: house } = await practised();
  await expect(house.admin.post('/api/v1/me/erase', { typed: 'ada@example.org' })).rejects.toThrow('last-administrator');
  await house.add('Otto', ['admin']);
  await expect(house.admin.post('/api/v1/me/erase', { typed: 'ada@example.org' })).resolves.toEqual({});
});
