import { DAY, later } from '@micromoment/core';
import { identityPool } from '@micromoment/store';
import type { Me, Outbox } from '@micromoment/wire';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openTestHouse } from '../testing/open-house.ts';
import { BELIEVED_SECONDS } from './seen-sessions.ts';

const json = { 'Content-Type': 'application/json' };

async function signingIn() {
  const place = await openTestHouse();
  const signIn = (token: string) => place.app.request('/api/v1/sign-in', { method: 'POST', headers: json, body: JSON.stringify({ token }) });
  const me = (cookie: string) => place.app.request('/api/v1/me', { headers: { cookie } });
  const token = (await place.house.identity.linkToken('ada@example.org')) ?? '';
  return { ...place, signIn, me, token };
}

const cookieOf = (response: Response): string => response.headers.getSetCookie()[0]?.split(';')[0] ?? '';

test('a sign-in link works once', async () => {
  const { signIn, me, token } = await signingIn();
  const first = await signIn(token);
  expect(((await first.json()) as Me).person.name).toBe('Ada');
  expect((await me(cookieOf(first))).status).toBe(200);
  const second = await signIn(token);
  expect(second.status).toBe(410);
  expect(second.headers.getSetCookie()).toEqual([]);
});

test('the session cookie cannot be read by a page and is sent to no other site', async () => {
  const { signIn, token } = await signingIn();
  const [cookie] = (await signIn(token)).headers.getSetCookie();
  expect(cookie).toMatch(/^micromoment=/);
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
});

test('signing out ends the session also for whoever kept the cookie', async () => {
  const { app, signIn, me, token } = await signingIn();
  const cookie = cookieOf(await signIn(token));
  expect((await app.request('/api/v1/sign-out', { method: 'POST', headers: { cookie } })).status).toBe(200);
  expect((await me(cookie)).status).toBe(401);
});

test('a device is told a session that was ended from one that ran out, and neither from one that never was', async () => {
  const { app, signIn, me, token, house } = await signingIn();
  const codeOf = async (cookie: string) => ((await (await me(cookie)).json()) as { code: string }).code;
  const ended = cookieOf(await signIn(token));
  await app.request('/api/v1/sign-out', { method: 'POST', headers: { cookie: ended } });
  expect(await codeOf(ended)).toBe('session-ended');
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const expiring = cookieOf(await signIn((await house.identity.linkToken('ada@example.org')) ?? ''));
  vi.setSystemTime(Date.now() + 31 * DAY);
  expect([await codeOf(expiring), await codeOf(expiring)]).toEqual(['not-signed-in', 'not-signed-in']);
  expect(await codeOf('micromoment=never.was')).toBe('not-signed-in');
});

test('a session opens doors for as long as it stands, and twenty seconds after another process ended it no more', async () => {
  const { signIn, me, token, clock, url } = await signingIn();
  const passBelief = () => void (clock.now = later(clock.now, BELIEVED_SECONDS * 1000 + 1));
  const cookie = cookieOf(await signIn(token));
  expect((await me(cookie)).status).toBe(200);
  passBelief();
  expect((await me(cookie)).status).toBe(200);
  await asAnotherProcess(url, 'delete from session');
  passBelief();
  expect((await me(cookie)).status).toBe(401);
});

test('a session that was let in runs out all the same', async () => {
  const { signIn, me, token, clock } = await signingIn();
  const cookie = cookieOf(await signIn(token));
  expect((await me(cookie)).status).toBe(200);
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  vi.setSystemTime(Date.now() + 31 * DAY);
  clock.now = later(clock.now, 31 * DAY);
  expect((await me(cookie)).status).toBe(401);
});

async function asAnotherProcess(url: string, statement: string): Promise<void> {
  const pool = identityPool(url);
  await pool.query(statement);
  await pool.end();
}

test('asking for a link answers the same whether or not somebody has that address', async () => {
  const { app } = await signingIn();
  const ask = (email: string) => app.request('/api/v1/sign-in/link', { method: 'POST', headers: json, body: JSON.stringify({ email }) });
  const [known, unknown] = [await ask('ada@example.org'), await ask('nobody@example.org')];
  expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
});

test('no sign-in link is ever kept where others may read it', async () => {
  const { app, admin, work } = await signingIn();
  await app.request('/api/v1/sign-in/link', { method: 'POST', headers: json, body: JSON.stringify({ email: 'ada@example.org' }) });
  await work();
  expect((await admin.get<Outbox>('/api/v1/outbox')).mails).toEqual([]);
});

test('links are asked for five times in ten minutes and no more', async () => {
  const { app } = await signingIn();
  const ask = async () =>
    (await app.request('/api/v1/sign-in/link', { method: 'POST', headers: json, body: JSON.stringify({ email: 'ada@example.org' }) })).status;
  for (let times = 0; times < 5; times += 1) expect(await ask()).toBe(200);
  expect(await ask()).toBe(429);
});

test('that nobody is signed in is an answer to whoever brings no session of this house, with nothing in it', async () => {
  const { app, me } = await signingIn();
  expect((await app.request('/api/v1/me')).status).toBe(204);
  expect((await me('theme=dark')).status).toBe(204);
  expect((await me('micromoment=never.was')).status).toBe(401);
});

test('a token with a wrong signature is nobody', async () => {
  const { app } = await signingIn();
  const response = await app.request('/api/v1/me', { headers: { Authorization: 'Bearer abcdefghijklmnopqrstuvwxyz012345' } });
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({ code: 'not-signed-in', what: expect.any(String), remedy: expect.any(String) });
});
