import type { WireProblem } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { EXAMPLES, SOME_ID } from './testing/example-bodies.ts';
import { openTestHouse } from './testing/open-house.ts';

type OpenApi = { openapi: string; paths: Record<string, Record<string, { security?: unknown[]; requestBody?: unknown }>> };

async function doors() {
  const place = await openTestHouse();
  const document = (await (await place.app.request('/api/v1/openapi.json')).json()) as OpenApi;
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, door]) => ({ path, method: method.toUpperCase(), open: door.security !== undefined })),
  );
  return { ...place, document, all };
}

test('the API describes itself as OpenAPI 3.1 with every door', async () => {
  const { document } = await doors();
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths)).toEqual(
    expect.arrayContaining([
      '/healthz',
      '/readyz',
      '/api/v1/sync',
      '/api/v1/me',
      '/api/v1/sign-in',
      '/api/v1/observations',
      '/api/v1/reviews/{blueprint}/decision',
      '/api/v1/people',
    ]),
  );
});

/** Signing out has nothing left to do; who is signed in is nobody. */
const TO_STRANGERS: Readonly<Record<string, number>> = { '/api/v1/sign-out': 200, '/api/v1/me': 204 };

test('every door that is not open sends a stranger away', async () => {
  const { app, all } = await doors();
  for (const { path, method } of all.filter(({ open }) => !open)) {
    const body = method === 'POST' ? { body: JSON.stringify(EXAMPLES[path] ?? {}), headers: { 'Content-Type': 'application/json' } } : {};
    const { status } = await app.request(path.replace('{blueprint}', 'clarifying-question').replaceAll(/\{\w+\}/g, SOME_ID), { method, ...body });
    expect([path, status]).toEqual([path, TO_STRANGERS[path] ?? 401]);
  }
});

test('for every door that takes something there is an example of it', async () => {
  const { document } = await doors();
  const takes = Object.entries(document.paths).filter(([, methods]) => Object.values(methods).some(({ requestBody }) => requestBody !== undefined));
  const known = new Set(Object.keys(EXAMPLES));
  expect(takes.map(([path]) => path).filter((path) => !known.has(path))).toEqual([]);
});

test('a page of another site can change nothing through any door', async () => {
  const { app, all } = await doors();
  for (const { path, method } of all.filter((door) => door.method !== 'GET')) {
    const { status } = await app.request(path, {
      method,
      headers: { 'Sec-Fetch-Site': 'cross-site', 'Content-Type': 'application/json' },
      body: JSON.stringify(EXAMPLES[path] ?? {}),
    });
    expect([path, status]).toEqual([path, 403]);
  }
});

test('every answer forbids inline scripts, frames and other places to load from', async () => {
  const { app } = await doors();
  const { headers } = await app.request('/healthz');
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/);
  expect(headers.get('content-security-policy')).not.toContain('unsafe');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test('no page may stand in a frame but the phone of a preview, in our own pages, and it reaches nobody', async () => {
  const { app } = await doors();
  const policyOf = async (path: string) => (await app.request(path)).headers;
  expect((await policyOf('/')).get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect((await policyOf('/')).get('x-frame-options')).toBe('DENY');
  const phone = (await policyOf('/phone.html')).get('content-security-policy');
  expect(phone).toContain("frame-ancestors 'self'");
  expect(phone).toContain("connect-src 'none'");
});

test('answers of the API are nobody’s to keep', async () => {
  const { app } = await doors();
  expect((await app.request('/api/v1/me')).headers.get('cache-control')).toBe('no-store');
});

test.each([
  ['what is no JSON', 'not json', 'not-json'],
  ['what is not as described', '{"device":"x"}', 'not-understood'],
])('a body that is %s is refused with a remedy', async (_what, body, code) => {
  const { app } = await doors();
  const response = await app.request('/api/v1/sync', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code, remedy: expect.stringMatching(/\w+/) });
});

test('a body that is not as described is refused in words for people, and what users of the API need stands apart', async () => {
  const { app, all, document } = await doors();
  const takes = all.filter(({ path, method }) => document.paths[path]?.[method.toLowerCase()]?.requestBody !== undefined);
  expect(takes.length).toBeGreaterThan(30);
  for (const { path, method } of takes) {
    const request = { method, headers: { 'Content-Type': 'application/json' }, body: '"odd"' };
    const { what, remedy, details } = (await (await app.request(path.replaceAll(/\{\w+\}/g, SOME_ID), request)).json()) as WireProblem; // as every refusal is
    expect([path, `${what} ${remedy}`]).toEqual([path, expect.not.stringMatching(/openapi|\/api\/|expected/i)]);
    expect([path, details]).toEqual([path, expect.stringContaining('/api/v1/openapi.json')]);
  }
});

test('a body larger than a megabyte is refused', async () => {
  const { app } = await doors();
  const response = await app.request('/api/v1/sync', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: `"${'x'.repeat(1024 * 1024)}"` });
  expect(response.status).toBe(413);
});

test('an address where nothing is says so as a problem', async () => {
  const { app } = await doors();
  const response = await app.request('/api/v1/nothing');
  expect([response.status, await response.json()]).toEqual([404, expect.objectContaining({ code: 'not-found' })]);
});

test('it is well while its database answers', async () => {
  const { app } = await doors();
  expect((await app.request('/healthz')).status).toBe(200);
  expect((await app.request('/readyz')).status).toBe(200);
});

test('the demo’s doors are shut where no demo runs', async () => {
  const { app } = await doors();
  expect((await app.request('/api/v1/demo')).status).toBe(204);
  const become = await app.request('/api/v1/demo/become', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"person":"0190d3a0-0000-7000-8000-000000000004"}',
  });
  expect(become.status).toBe(404);
});
