import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { no, ok, type Result } from '@micromoment/core';
import { Client } from 'pg';
import { noRight, parseAddress, problemFrom } from './address.ts';
import { reasonOf } from './reason-of.ts';
import type { StoreProblem } from './store-problem.ts';

/** Numbered SQL, one file a step, only ever forward. */
const FOLDER = join(import.meta.dirname, '..', 'migrations');

/**
 * Brings a database to the version of this code, all of it or nothing; two who do so at once take turns.
 * Problems: those of reaching it, no-right, and too-new for a database that newer code has been at.
 */
export async function migrate(url: string): Promise<Result<{ readonly applied: readonly string[] }, StoreProblem>> {
  const address = parseAddress(url);
  if (!address.ok) return address;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await withClient(url, (client) => bringForward(client, decodeURIComponent(address.value.username)));
    } catch (error) {
      const problem = problemFrom(error, address.value);
      if (problem) return no(problem);
      if (attempt >= ATTEMPTS || !metAnother(error)) throw error;
      await pause(50 * attempt);
    }
  }
}

const ATTEMPTS = 6;

// Two who make the same schema or role at once: already there, unique violation, deadlock, "tuple concurrently updated".
const metAnother = (error: unknown): boolean => ['42710', '42P06', '42P07', '23505', '40P01', '40001', 'XX000'].includes(reasonOf(error));

async function withClient<Outcome>(url: string, work: (client: Client) => Promise<Outcome>): Promise<Outcome> {
  const client = new Client({ connectionString: url, application_name: 'micromoment migrate', connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined); // the query under way fails with it
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function bringForward(client: Client, user: string): Promise<Result<{ readonly applied: readonly string[] }, StoreProblem>> {
  await client.query('begin');
  await client.query('create schema if not exists upkeep');
  await client.query('create table if not exists upkeep.schema_migration (name text primary key, applied_at timestamptz not null default now())');
  await client.query('lock table upkeep.schema_migration in exclusive mode');
  const { rows } = await client.query<{ name: string }>('select name from upkeep.schema_migration order by name');
  const here = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).toSorted();
  const unknown = rows.map(({ name }) => name).filter((name) => !here.includes(name));
  if (unknown.length > 0) return no(tooNew(unknown));
  const applied = here.filter((name) => !rows.some((row) => row.name === name));
  if (applied.length > 0 && !(await haveAppRole(client))) return no(noRight(user));
  for (const name of applied) {
    await client.query(await readFile(join(FOLDER, name), 'utf8'));
    await client.query('insert into upkeep.schema_migration (name) values ($1)', [name]);
  }
  await client.query('commit');
  return ok({ applied });
}

/** The role without rights of its own under which every request runs; the connecting user must be able to become it. */
async function haveAppRole(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean; mayCreate: boolean; version: number }>(
    `select exists (select from pg_roles where rolname = 'micromoment_app') as there, rolcreaterole or rolsuper as "mayCreate",
       current_setting('server_version_num')::integer as version from pg_roles where rolname = current_user`,
  );
  const found = rows[0];
  if (!found || (!found.there && !found.mayCreate)) return false;
  if (!found.there) await client.query('create role micromoment_app nologin');
  // From PostgreSQL 16 on, to be a member is not yet to be allowed to become it.
  const become = found.version >= 160_000 ? 'set' : 'member';
  const mayBecome = async () =>
    (await client.query<{ may: boolean }>(`select pg_has_role(current_user, 'micromoment_app', '${become}') as may`)).rows[0]?.may === true;
  if (await mayBecome()) return true;
  if (!found.mayCreate) return false;
  await client.query(`grant micromoment_app to current_user${found.version >= 160_000 ? ' with inherit false, set true' : ''}`);
  return mayBecome();
}

const tooNew = (unknown: readonly string[]): StoreProblem => ({
  kind: 'too-new',
  what: `The database was brought forward by a newer version of Micromoment (${unknown.join(', ')}).`,
  remedy: 'Start that version or a later one; a database never goes back.',
});
