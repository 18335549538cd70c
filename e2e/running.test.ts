import { createServer } from 'node:net';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { App, freshFolder, run, somePort } from './app.ts';

let app: App;

beforeAll(async () => {
  app = await App.start();
});

afterAll(() => app?.stop());

const call = async (path: string, token: string, body?: object) => {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const response = await fetch(`${app.origin}${path}`, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers });
  return (await response.json()) as Record<string, never>; // each test reads what its door gives
};
const tokenOf = async (person: string) => (await run(['token', person, '--data', app.dataFolder])).out.trim();
const lookAt = { device: '0190d3a0-0000-7000-8000-00000000eeee', sentAt: 0, cursor: null, entries: [] };

test('the terminal shows an address and a link for each of the four', async () => {
  expect([...app.links.keys()]).toEqual(['sam', 'priya', 'noor', 'ada']);
  expect((await fetch(`${app.origin}/readyz`)).status).toBe(200);
});

test('the data folder and its secrets are for nobody else', async () => {
  expect((await stat(app.dataFolder)).mode & 0o077).toBe(0);
});

test('a link and a token are printed while the app runs, and both work', async () => {
  const link = await run(['link', 'priya', '--data', app.dataFolder]);
  expect([link.code, link.out]).toEqual([0, expect.stringMatching(new RegExp(`^${app.origin}/in#[0-9A-Z-]{19}\n$`))]);
  const token = link.out.trim().split('#')[1];
  const signedIn = await fetch(`${app.origin}/api/v1/sign-in`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  expect(signedIn.status).toBe(200);
  expect(await call('/api/v1/me', await tokenOf('priya@harbour-and-pine.example'))).toMatchObject({ person: { name: 'Priya Raman' } });
});

test('nobody by that name is said on the side of talk, with exit code 1', async () => {
  expect(await run(['link', 'nobody', '--data', app.dataFolder])).toEqual({
    code: 1,
    out: '',
    said: 'Nobody here answers to "nobody". Use an e-mail address, a name or a first name.\n',
  });
});

test('killed with -9 and started again, it comes up and has lost nothing', async () => {
  const token = await tokenOf('priya');
  const before = await call('/api/v1/sync', token, lookAt);
  await app.kill();
  app = await App.start(app.dataFolder);
  const after = await call('/api/v1/sync', await tokenOf('priya'), lookAt);
  expect((before['lacks']!['entries'] as object[]).length).toBeGreaterThan(20);
  expect(after['lacks']).toEqual(before['lacks']);
  expect(after['touchpoints']).toEqual(before['touchpoints']);
});

test('Ctrl+C stops it cleanly, and a warm start takes it up where it was', async () => {
  expect(await app.pause()).toBe(0);
  app = await App.start(app.dataFolder);
  expect((await fetch(`${app.origin}/readyz`)).status).toBe(200);
});

test('Ctrl+C in the moment after it began leaves nothing behind that keeps it', async () => {
  expect(await app.pause()).toBe(0);
  app = await App.start(app.dataFolder);
  const asked = performance.now();
  expect(await app.pause()).toBe(0);
  expect(performance.now() - asked).toBeLessThan(10_000);
  app = await App.start(app.dataFolder);
});

test.each(['postgres', 'postgres/cluster/postmaster.pid'])('Ctrl+C while it still starts, once %s is there, stops it as cleanly', async (sign) => {
  const { code, said, dataFolder } = await App.stoppedWhileStarting(sign);
  expect([code, said]).toEqual([0, 'Stopping.\n']);
  expect(existsSync(join(dataFolder, 'postgres/cluster/postmaster.pid'))).toBe(false);
});

test('a taken port moves to the next and says so', async () => {
  const port = somePort();
  const squatter = createServer().listen(port, '127.0.0.1');
  await once(squatter, 'listening');
  const other = await App.start(undefined, {}, port);
  expect(new URL(other.origin).port).toBe(String(port + 1));
  expect(other.said()).toContain(`Port ${port} is taken`);
  squatter.close();
  await other.stop();
});

test('a broken blueprint at start is named with file, line, column and remedy, and the app starts all the same', async () => {
  const folder = join(dirname(await freshFolder()), 'library');
  await mkdir(folder);
  await writeFile(join(folder, 'waiting.yaml'), 'blueprint: waiting\ntitle: Waiting\nskill: Waiting and listening\n');
  const other = await App.start(undefined, { MM_BLUEPRINTS: folder });
  expect(other.said()).toMatch(/waiting\.yaml:\d+:\d+: error .+\[\S+\] The last good revision stays in use\./);
  await other.stop();
});

test.each([
  ['a DATABASE_URL that is none', { DATABASE_URL: 'not a url' }, /DATABASE_URL/],
  ['a database that is not there', { DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/nothing' }, /127\.0\.0\.1/],
])('%s ends in one clear sentence and exit code 1, and tells no password', async (_what, environment, about) => {
  const { code, said, out } = await run(['start', '--port', String(somePort()), '--data', await freshFolder()], environment);
  expect([code, out]).toEqual([1, '']);
  expect(said).toMatch(about);
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(said).not.toContain('secret');
});

test('a data folder that cannot be written ends in one clear sentence and exit code 1', async () => {
  const file = join(dirname(await freshFolder()), 'a-file');
  await writeFile(file, 'in the way');
  const { code, said } = await run(['start', '--port', String(somePort()), '--data', join(file, 'data')]);
  expect(code).toBe(1);
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(said).toContain(file);
});

test('the demo does not listen to the network', async () => {
  const { code, said } = await run(['start', '--host', '0.0.0.0', '--data', await freshFolder()]);
  expect([code, said]).toEqual([1, expect.stringContaining('--no-demo')]);
});

test.each([
  ['help', 0],
  ['version', 0],
  ['strat', 2],
])('micromoment %s ends with %i', async (word, code) => {
  expect((await run([word])).code).toBe(code);
});

test('an organisation of one’s own is founded, and its first member signs in; the demo is removed on request', async () => {
  const folder = await freshFolder();
  expect((await run(['organisation', 'Casa Azul', '--admin', 'lia@example.org', '--name', 'Lia Reis', '--zone', 'Europe/Lisbon', '--data', folder])).code).toBe(
    0,
  );
  const own = await App.start(folder);
  expect((await run(['link', 'lia', '--data', folder])).out).toContain('/in#');
  expect((await run(['demo', 'remove', '--data', folder])).said).toContain('Harbour & Pine is removed.');
  expect((await run(['link', 'sam', '--data', folder])).code).toBe(1);
  expect((await run(['link', 'lia', '--data', folder])).code).toBe(0);
  await own.stop();
});
