import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase, onServer } from '@micromoment/store/testing';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from './config.ts';
import { start } from './start.ts';

async function startOn(databaseUrl: string) {
  const folder = await mkdtemp(join(tmpdir(), 'micromoment-start-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'index.html'), '<!doctype html>');
  const config = readConfig(
    { dataFolder: join(folder, 'data'), demo: false, port: 20_000 + Math.floor(Math.random() * 12_000) },
    { DATABASE_URL: databaseUrl },
  );
  if (!config.ok) throw new Error(config.problem.what);
  return start({ config: config.value, version: 'test', pages: folder });
}

test('a database that a newer Micromoment has been at is refused in one sentence with a remedy', async () => {
  const { url, drop } = await freshDatabase();
  onTestFinished(drop);
  await onServer(url, `insert into upkeep.schema_migration (name) values ('9999_from_the_future.sql')`);
  const started = await startOn(url);
  expect(started).toMatchObject({ ok: false, problem: { what: expect.stringContaining('9999_from_the_future.sql'), remedy: expect.stringMatching(/\w+/) } });
});

test('it starts on a PostgreSQL of one’s own, answers, and lets go of everything when it stops', async () => {
  const { url, drop } = await freshDatabase();
  onTestFinished(drop);
  const started = await startOn(url);
  if (!started.ok) throw new Error(started.problem.what);
  expect((await fetch(`${started.value.origin}/readyz`)).status).toBe(200);
  await started.value.stop();
  await expect(fetch(`${started.value.origin}/readyz`)).rejects.toThrow('fetch failed');
});
