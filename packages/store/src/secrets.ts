import { randomBytes } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { no, ok, type Result } from '@micromoment/core';
import { notWritable, openPrivateFolder } from './private-folder.ts';
import { freshKey, type Key } from './seal/seal.ts';
import type { StoreProblem } from './store-problem.ts';

/** What an installation must never lose and never show: the key that wraps every person's key, and the secret of its sessions. */
export type Secrets = { readonly installationKey: Key; readonly sessionSecret: string };

/** The secrets of a data folder, made once. Problems: folder-not-writable; not-a-key for a file that holds something else. */
export async function secrets(dataFolder: string): Promise<Result<Secrets, StoreProblem>> {
  const opened = await openPrivateFolder(dataFolder);
  if (!opened.ok) return opened;
  const path = join(dataFolder, 'secrets.json');
  try {
    const text = (await readIfThere(path)) ?? (await makeSecrets(path));
    return secretsFrom(text) ?? no(notOurs(path));
  } catch (error) {
    return no(notWritable(dataFolder, error));
  }
}

/** Reads an installation key: 32 bytes as 64 hexadecimal digits or as base64. Problems: not-a-key. */
export function installationKeyFrom(text: string): Result<Key, StoreProblem> {
  const trimmed = text.trim();
  const bytes = /^[0-9a-f]{64}$/i.test(trimmed) ? Buffer.from(trimmed, 'hex') : Buffer.from(trimmed, 'base64');
  if (bytes.length === 32 && (/^[0-9a-f]{64}$/i.test(trimmed) || /^[\w+/-]{43}=?$/.test(trimmed))) return ok(bytes as Key); // 32, as just counted
  return no({
    kind: 'not-a-key',
    what: 'MM_KEY is not an installation key.',
    remedy: 'Give it 32 bytes, as 64 hexadecimal digits or as base64; `openssl rand -hex 32` makes one.',
  });
}

const readIfThere = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? undefined : Promise.reject(error)));

/** Written whole under another name and then linked, so that of two who make them at once both keep the same. */
async function makeSecrets(path: string): Promise<string> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const text = JSON.stringify({ installationKey: freshKey().toString('base64'), sessionSecret: randomBytes(32).toString('base64url') }, null, 2);
  const file = await open(draft, 'w', 0o600);
  await file.writeFile(`${text}\n`);
  await file.sync();
  await file.close();
  await link(draft, path).catch((error: NodeJS.ErrnoException) => (error.code === 'EEXIST' ? undefined : Promise.reject(error)));
  await rm(draft, { force: true });
  return readFile(path, 'utf8');
}

function secretsFrom(text: string): Result<Secrets, StoreProblem> | undefined {
  const read = jsonOf(text);
  if (typeof read !== 'object' || read === null || !('installationKey' in read) || !('sessionSecret' in read)) return undefined;
  if (typeof read.installationKey !== 'string' || typeof read.sessionSecret !== 'string') return undefined;
  const key = installationKeyFrom(read.installationKey);
  return key.ok ? ok({ installationKey: key.value, sessionSecret: read.sessionSecret }) : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const notOurs = (path: string): StoreProblem => ({
  kind: 'not-a-key',
  what: `The file ${path} does not hold the secrets of an installation.`,
  remedy: 'Put back the one from your backup: without its key nobody can read what people wrote.',
});
