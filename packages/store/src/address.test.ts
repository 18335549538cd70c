import { createServer } from 'node:net';
import { expect, inject, onTestFinished, test } from 'vitest';
import { parseAddress } from './address.ts';
import { migrate } from './migrate.ts';
import { Store } from './store.ts';
import { databaseAt, TEST_KEY } from './testing/index.ts';

const SECRET = 'correct-horse-battery';

/** What an operator reads, from both doors that take an address. */
async function problemOf(url: string): Promise<{ kind: string; what: string; remedy: string }> {
  const outcomes = await Promise.all([migrate(url), Store.open({ url, installationKey: TEST_KEY })]);
  const [first, second] = outcomes.map((outcome) => (outcome.ok ? undefined : outcome.problem));
  expect(second).toEqual(first);
  if (!first) throw new Error('It was let in.');
  expect(`${first.what} ${first.remedy}`).not.toContain(SECRET);
  for (const sentence of [first.what, first.remedy]) expect(sentence).toMatch(/^[A-Z`].*[.;]$/s);
  return first;
}

function changed(changes: Partial<Pick<URL, 'username' | 'password' | 'hostname' | 'port' | 'pathname'>>): string {
  return Object.assign(new URL(inject('testServer').url), changes).href;
}

test.each([
  '',
  'localhost',
  'mysql://root@localhost/x',
  'postgres://',
  'postgres://localhost',
  `postgres://u:${SECRET}#@host/db`,
  `postgres://u:${SECRET}@host:port/db`,
])('%j is no address of a database', async (text) => {
  expect(parseAddress(text).ok).toBe(false);
  expect((await problemOf(text)).kind).toBe('not-an-address');
});

test('nobody listens there', async () => {
  const port = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
  const problem = await problemOf(`postgres://u:${SECRET}@127.0.0.1:${port}/db`);
  expect(problem).toMatchObject({ kind: 'unreachable', what: `PostgreSQL at 127.0.0.1:${port} does not answer (ECONNREFUSED).` });
});

test('a socket that is not there is told by its folder', async () => {
  const problem = await problemOf(`postgres:///db?host=/no/such/folder&user=u&password=${SECRET}`);
  expect(problem).toMatchObject({ kind: 'unreachable', what: 'PostgreSQL at /no/such/folder:5432 does not answer (ENOENT).' });
});

test('there is no such host', async () => {
  expect(await problemOf(`postgres://u:${SECRET}@no-such-host.invalid/db`)).toMatchObject({
    kind: 'unreachable',
    what: 'There is no host called no-such-host.invalid.',
  });
});

test('something else than PostgreSQL answers, or hangs up', async () => {
  const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  expect((await problemOf(`postgres://u:${SECRET}@127.0.0.1:${port}/db`)).kind).toBe('unreachable');
});

test('the password is wrong', async () => {
  const problem = await problemOf(changed({ password: SECRET }));
  expect(problem).toMatchObject({ kind: 'refused' });
  expect(problem.what).toContain('did not let the user');
});

test('the user is unknown', async () => {
  expect((await problemOf(changed({ username: 'nobody-of-ours', password: SECRET }))).kind).toBe('refused');
});

test('there is no such database', async () => {
  const problem = await problemOf(databaseAt(inject('testServer').url, 'no_such_database'));
  expect(problem).toMatchObject({ kind: 'no-such-database' });
  expect(problem.remedy).toContain('create database "no_such_database"');
});
