import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { Refusal } from '../door/refusal.ts';
import { sameOriginChanges } from './same-origin.ts';

const app = new Hono();
app.use(sameOriginChanges('http://localhost:4310'));
app.all('/', (context) => context.text('in'));
app.onError((error, context) => context.text('out', error instanceof Refusal ? error.status : 500));

const ask = async (method: string, headers: Record<string, string>) => (await app.request('/', { method, headers })).status;

test('a page of another site may read what anybody may read', async () => {
  expect(await ask('GET', { 'Sec-Fetch-Site': 'cross-site' })).toBe(200);
});

test.each(['cross-site', 'same-site'])('a change from a %s page is refused', async (site) => {
  expect(await ask('POST', { 'Sec-Fetch-Site': site })).toBe(403);
});

test('a change from another origin is refused also by browsers that name no site', async () => {
  expect(await ask('POST', { Origin: 'https://elsewhere.example' })).toBe(403);
});

test('an own page may change things, under each name this machine has for itself', async () => {
  expect(await ask('POST', { 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost:4310' })).toBe(200);
  expect(await ask('POST', { Origin: 'http://127.0.0.1:4310' })).toBe(200);
  expect(await ask('POST', { Origin: 'http://127.0.0.1:4311' })).toBe(403);
});

test('a script that is no page names no origin and is let through', async () => {
  expect(await ask('POST', {})).toBe(200);
});
