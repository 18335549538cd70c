import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../embedded/start-embedded.ts';
import { migrate } from '../migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server for tests, and a migrated database on it to copy. */
    testServer: { readonly url: string; readonly template: string };
  }
}

/** One PostgreSQL for a whole run: the one MM_TEST_DATABASE_URL names, whose user may create databases, or an embedded one. */
export async function setup({ provide }: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  const own = process.env['MM_TEST_DATABASE_URL'];
  const { url, stop } = own ? { url: own, stop: async () => undefined } : await startServer();
  const template = `micromoment_template_${process.pid}`;
  await onServer(url, `create database ${template}`);
  const migrated = await migrate(databaseAt(url, template));
  if (!migrated.ok) throw new Error(`${migrated.problem.what} ${migrated.problem.remedy}`);
  provide('testServer', { url, template });
  return async () => {
    await onServer(url, `drop database ${template}`);
    await stop();
  };
}

/** The address of another database on the same server. */
export function databaseAt(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

/** Runs a statement on the server, outside of any database of ours. */
export async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function startServer(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'micromoment-tests-'));
  const started = await startEmbedded(folder);
  if (!started.ok) throw new Error(`${started.problem.what} ${started.problem.remedy}`);
  const stop = async () => {
    await started.value.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: started.value.url, stop };
}
