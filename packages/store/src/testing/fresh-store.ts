import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError } from 'pg';
import { inject, onTestFinished } from 'vitest';
import { installationKeyFrom } from '../secrets.ts';
import type { Key } from '../seal/seal.ts';
import { Store } from '../store.ts';
import { databaseAt, onServer } from './global-setup.ts';

/** A database of one's own on the test server, migrated and empty. Whoever asks for it drops it. */
export async function freshDatabase(): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const { url, template } = inject('testServer');
  const name = `micromoment_${randomBytes(6).toString('hex')}`;
  await onServer(url, `create database ${name} template ${template}`);
  return { url: databaseAt(url, name), drop: () => dropDatabase(url, name) };
}

/** The server may be tidying up in there by itself just now; only its own superuser could end that, and it is over within a blink. */
async function dropDatabase(url: string, name: string): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await onServer(url, `drop database if exists ${name} with (force)`);
    } catch (error) {
      const isTidying = error instanceof DatabaseError && error.code === INSUFFICIENT_PRIVILEGE;
      if (!isTidying || tried === 100) throw error;
      await pause(100);
    }
  }
}

const INSUFFICIENT_PRIVILEGE = '42501';

/** A store on a fresh database; both go when the test that asked for it ends. */
export async function freshStore(): Promise<{ readonly store: Store; readonly url: string }> {
  const { url, drop } = await freshDatabase();
  const opened = await Store.open({ url, installationKey: TEST_KEY, poolSize: 4 });
  if (!opened.ok) throw new Error(opened.problem.what);
  onTestFinished(async () => {
    await opened.value.close();
    await drop();
  });
  return { store: opened.value, url };
}

/** The installation key of every test. */
export const TEST_KEY: Key = keyOf('11'.repeat(32));

function keyOf(text: string): Key {
  const key = installationKeyFrom(text);
  if (!key.ok) throw new Error(key.problem.what);
  return key.value;
}
