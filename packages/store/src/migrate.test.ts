import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { migrate } from './migrate.ts';
import { databaseAt, freshDatabase, onServer } from './testing/index.ts';

const files = async () => (await readdir(join(import.meta.dirname, '..', 'migrations'))).toSorted();

/** A database with nothing in it, dropped at the end. */
async function emptyDatabase(name: string): Promise<string> {
  const { url } = inject('testServer');
  await onServer(url, `create database ${name}`);
  onTestFinished(() => onServer(url, `drop database if exists ${name} with (force)`));
  return databaseAt(url, name);
}

async function query(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new Client(url);
  await client.connect();
  return client
    .query(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

test('an empty database gets every step in order, and a second time none', async () => {
  const url = await emptyDatabase(`mm_empty_${process.pid}`);
  expect(await migrate(url)).toEqual({ ok: true, value: { applied: await files() } });
  expect(await migrate(url)).toEqual({ ok: true, value: { applied: [] } });
});

test('of five who migrate at once one does it, and none fails', async () => {
  const url = await emptyDatabase(`mm_race_${process.pid}`);
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => migrate(url)));
  const applied = outcomes.flatMap((outcome) => (outcome.ok ? outcome.value.applied : ['failed']));
  expect(applied).toEqual(await files());
});

test('every file is numbered, named in lower case and written in lower case', async () => {
  const names = await files();
  const numbers = names.map((name) => name.slice(0, 4));
  // Two people at work at once set numbers aside for each other, so one may be left out; the same one twice has no order.
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(names.filter((name) => !/^\d{4}_[a-z_]+\.sql$/.test(name))).toEqual([]);
});

test('a database that newer code has been at is refused, and stays as it is', async () => {
  const { url, drop } = await freshDatabase();
  onTestFinished(drop);
  await query(url, `insert into upkeep.schema_migration (name) values ('9999_from_the_future.sql')`);
  const outcome = await migrate(url);
  expect(outcome).toMatchObject({ ok: false, problem: { kind: 'too-new' } });
  expect(outcome.ok || outcome.problem.what).toContain('9999_from_the_future.sql');
});

test('a step that fails leaves nothing of itself or of those before it', async () => {
  const url = await emptyDatabase(`mm_whole_${process.pid}`);
  // Something of ours is in the way of the second step.
  await query(url, 'create schema identity');
  await expect(migrate(url)).rejects.toThrow('schema "identity" already exists');
  expect(await query(url, `select nspname from pg_namespace where nspname in ('app', 'upkeep')`)).toEqual([]);
});

test('a user who may not make the role or the schemas is told what a superuser has to run', async () => {
  const { url: server } = inject('testServer');
  const name = `mm_poor_${process.pid}`;
  await onServer(server, `create role ${name} login password 'poor-secret'`);
  const { url, drop } = await freshDatabase();
  onTestFinished(async () => {
    await drop();
    await onServer(server, `drop role ${name}`);
  });
  const address = new URL(url);
  address.username = name;
  address.password = 'poor-secret';
  const outcome = await migrate(address.href);
  expect(outcome).toMatchObject({ ok: false, problem: { kind: 'no-right' } });
  expect(JSON.stringify(outcome)).toContain(`grant micromoment_app to \\"${name}\\"`);
  expect(JSON.stringify(outcome)).not.toContain('poor-secret');
});
