import { execFileSync, spawn } from 'node:child_process';
import { chown, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { buildStarter, end, runStarter } from '../testing/separate-process.ts';
import { isAlive, isPostgres } from './processes.ts';
import { startEmbedded, type RunningServer } from './start-embedded.ts';

const DAEMON = 1; // a user that every Unix knows; initdb wants one with a name
const asRoot = process.getuid?.() === 0;
let starter: Awaited<ReturnType<typeof buildStarter>>;
let made: string;
beforeAll(async () => {
  starter = await buildStarter();
  made = await mkdtemp(join(tmpdir(), 'micromoment-made-'));
  await (await start(made)).stop();
});
afterAll(async () => {
  await starter.remove();
  await rm(made, { recursive: true, force: true });
});

/** A folder of one's own, as private as a home, with a blank and a letter of no code page in its name. */
async function dataFolder(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'micromoment-embedded-'));
  onTestFinished(async () => {
    const pid = await postmasterOf(join(home, 'os dados – data'));
    if (pid && isPostgres(pid)) process.kill(pid, 'SIGQUIT');
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  });
  return join(home, 'os dados – data');
}

/** One with a cluster in it that has been stopped: to make one takes a second. */
async function lived(): Promise<string> {
  const folder = await dataFolder();
  if (process.platform === 'win32') await (await start(folder)).stop();
  else execFileSync('cp', ['-a', made, folder]);
  return folder;
}

async function start(folder: string): Promise<RunningServer> {
  const started = await startEmbedded(folder);
  if (!started.ok) throw new Error(`${started.problem.what} ${started.problem.remedy}`);
  return started.value;
}

async function query(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client(url);
  client.on('error', () => undefined);
  await client.connect();
  return client
    .query<Record<string, unknown>>(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

const postmasterOf = (folder: string): Promise<number> =>
  readFile(join(folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').then(
    (text) => Number(text.split('\n')[0]),
    () => 0,
  );

/** Asks until the answer comes, for at most ten seconds. */
async function eventually<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (const patience = performance.now() + 10_000; ;) {
    try {
      return await ask();
    } catch (error) {
      if (performance.now() > patience) throw error;
      await pause(50);
    }
  }
}

test('a first start makes a cluster, a second finds it with what was stored, and a stop leaves no process', async () => {
  const folder = await dataFolder();
  const first = await start(folder);
  await query(first.url, 'create table kept as select 7 as seven');
  const pid = await postmasterOf(folder);
  await first.stop();
  expect(isPostgres(pid)).toBe(false);
  const second = await start(folder);
  expect(await query(second.url, 'select seven from kept')).toEqual([{ seven: 7 }]);
  expect([first.adopted, second.adopted]).toEqual([false, false]);
  await second.stop();
  expect(await readFile(join(folder, 'postgres', 'log'), 'utf8')).not.toMatch(/not properly shut down|ERROR|FATAL|PANIC/);
});

test.skipIf(process.platform === 'win32')('the folder, the cluster and the password are for their owner only', async () => {
  const folder = await dataFolder();
  const server = await start(folder);
  const mode = async (...names: string[]) => ((await stat(join(folder, ...names))).mode & 0o777).toString(8);
  expect([await mode(), await mode('postgres', 'cluster'), await mode('postgres', 'password'), await mode('postgres', 'log')]).toEqual([
    '700',
    '700',
    '600',
    '600',
  ]);
  expect(await readdir(join(folder, 'postgres'))).toEqual(['cluster', 'log', 'password']);
  expect((await stat(join(folder, 'postgres', 'cluster'))).uid).toBe(asRoot ? 65_534 : process.getuid?.());
  await server.stop();
});

test('it listens to this machine only, wants its password, and lets the app in as no superuser', async () => {
  const server = await start(await lived());
  const address = new URL(server.url);
  expect(await query(server.url, `select current_setting('listen_addresses') as at`)).toEqual([{ at: '127.0.0.1' }]);
  expect(await query(server.url, 'select rolsuper, rolbypassrls from pg_roles where rolname = current_user')).toEqual([
    { rolsuper: false, rolbypassrls: false },
  ]);
  for (const user of [address.username, 'postgres']) {
    await expect(query(`postgres://${user}:guess@${address.host}/postgres`, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  }
  await server.stop();
});

test('two who start at once share one server, and whoever stops last ends it', async () => {
  const folder = await dataFolder();
  const [one, other] = await Promise.all([start(folder), start(folder)]);
  expect(one.url).toBe(other.url);
  await one.stop();
  expect(await query(other.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  const pid = await postmasterOf(folder);
  await other.stop();
  expect(isPostgres(pid)).toBe(false);
});

test('of two who stop at once one ends the server', async () => {
  const folder = await lived();
  const [one, other] = [await start(folder), await start(folder)];
  const pid = await postmasterOf(folder);
  await Promise.all([one.stop(), other.stop()]);
  await eventually(async () => expect(isPostgres(pid)).toBe(false));
});

test('a stop while another starts leaves the newcomer with a server', async () => {
  const folder = await lived();
  let server = await start(folder);
  for (let turn = 0; turn < 5; turn += 1) {
    const [, next] = await Promise.all([server.stop(), pause(turn * 5).then(() => start(folder))]);
    expect(await eventually(() => query(next.url, 'select 1 as one'))).toEqual([{ one: 1 }]);
    server = next;
  }
  await server.stop();
});

test('four processes that start at once on an empty folder share one server', async () => {
  const folder = await dataFolder();
  const apps = await Promise.all(Array.from({ length: 4 }, () => runStarter(starter.path, folder)));
  expect(new Set(apps.map(({ told }) => told.url)).size).toBe(1);
  expect(apps.filter(({ told }) => told.adopted === false)).toHaveLength(1);
  expect(await readdir(folder)).toEqual(['postgres']);
  const pid = await postmasterOf(folder);
  for (const { app } of apps.slice(1)) await end(app, 'SIGTERM');
  expect(isPostgres(pid)).toBe(true);
  for (const { app } of apps.slice(0, 1)) await end(app, 'SIGTERM');
  await eventually(async () => expect(isPostgres(pid)).toBe(false));
});

test('after a kill -9 of the app its server is adopted, with all that was stored, and ended by the next stop', async () => {
  const folder = await lived();
  const { app, told } = await runStarter(starter.path, folder);
  await query(told.url ?? '', 'create table kept as select 7 as seven');
  const pid = await postmasterOf(folder);
  await end(app, 'SIGKILL');
  const next = await start(folder);
  expect(next.adopted).toBe(true);
  expect(next.url).toBe(told.url);
  expect(await query(next.url, 'select seven from kept')).toEqual([{ seven: 7 }]);
  await next.stop();
  expect(isPostgres(pid)).toBe(false);
});

test.skipIf(process.platform === 'win32')('a server killed with -9 comes back at the same address with what was committed', async () => {
  const folder = await lived();
  const server = await start(folder);
  await query(server.url, 'create table kept (n integer)');
  for (let n = 1; n <= 3; n += 1) {
    await query(server.url, `insert into kept values (${n})`);
    process.kill(await postmasterOf(folder), 'SIGKILL');
    const rows = await eventually(() => query(server.url, 'select count(*)::integer as kept from kept'));
    expect(rows).toEqual([{ kept: n }]);
  }
  await server.stop();
  expect(isPostgres(await postmasterOf(folder))).toBe(false);
});

test.skipIf(process.platform === 'win32')('a stop right after its server was killed leaves none running', async () => {
  const folder = await lived();
  const server = await start(folder);
  process.kill(await postmasterOf(folder), 'SIGKILL');
  await pause(60); // it is being started again
  await server.stop();
  await eventually(async () => expect(isPostgres(await postmasterOf(folder))).toBe(false));
});

test.skipIf(process.platform === 'win32')('a first start that was killed leaves nothing in the way of the next', async () => {
  const folder = await dataFolder();
  const app = spawn(process.execPath, [starter.path, folder], { stdio: ['pipe', 'ignore', 'ignore'] });
  await eventually(async () => expect((await readdir(folder)).some((name) => name.startsWith('postgres.new-'))).toBe(true));
  await end(app, 'SIGKILL');
  // The initdb it had begun is still at work, in a folder that nobody will take for a cluster; a later start sweeps that.
  await eventually(async () => {
    const next = await start(folder);
    expect(await query(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await next.stop();
    expect(await readdir(folder)).toEqual(['postgres']);
  });
});

test.skipIf(process.platform !== 'linux')('the number of a process that is no longer the server is not taken for it', async () => {
  const folder = await lived();
  const cluster = join(folder, 'postgres', 'cluster');
  await writeFile(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n0\n1\n\n127.0.0.1\n\nready\n`);
  const server = await start(folder);
  expect(isAlive(process.pid)).toBe(true);
  expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
});

test('a cluster of another PostgreSQL is left alone, and the problem says which made it', async () => {
  const folder = await lived();
  await writeFile(join(folder, 'postgres', 'cluster', 'PG_VERSION'), '12\n');
  const outcome = await startEmbedded(folder);
  expect(outcome).toMatchObject({ ok: false, problem: { kind: 'cannot-start' } });
  expect(outcome.ok || outcome.problem.what).toMatch(/were made by PostgreSQL 12, and this version of Micromoment brings PostgreSQL \d+\.$/);
});

test('a server that cannot start says why, and where to look', async () => {
  const folder = await lived();
  await writeFile(join(folder, 'postgres', 'cluster', 'postgresql.conf'), 'shared_buffers = plenty\n');
  const outcome = await startEmbedded(folder);
  expect(outcome).toMatchObject({ ok: false, problem: { kind: 'cannot-start' } });
  expect(outcome.ok || outcome.problem.remedy).toContain(join(folder, 'postgres', 'log'));
});

test('a folder that cannot be made is named', async () => {
  const folder = await dataFolder();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'file'), '');
  expect(await startEmbedded(join(folder, 'file', 'data'))).toMatchObject({ ok: false, problem: { kind: 'folder-not-writable' } });
});

test.skipIf(!asRoot)('an ordinary user starts it as themselves', async () => {
  const home = await mkdtemp(join(tmpdir(), 'micromoment-ordinary-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  await chown(home, DAEMON, DAEMON);
  const { app, told } = await runStarter(starter.path, join(home, 'data'), DAEMON);
  expect(told.problem).toBeUndefined();
  expect(await query(told.url ?? '', 'select 1 as one')).toEqual([{ one: 1 }]);
  expect((await stat(join(home, 'data', 'postgres', 'cluster'))).uid).toBe(DAEMON);
  await end(app, 'SIGTERM');
  // Root finds those files later, and leaves them their owner.
  const later = await start(join(home, 'data'));
  expect((await stat(join(home, 'data', 'postgres', 'cluster', 'postmaster.pid'))).uid).toBe(DAEMON);
  await later.stop();
});
