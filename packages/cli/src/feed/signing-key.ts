import { no, ok, type Result } from '@micromoment/core';
import { newKeyText, readSigningKey, type SigningKey } from '@micromoment/server';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';

/**
 * The key of a file, or a fresh one, which is then written for its owner alone. Problem: one sentence.
 * @param published the folder that is given to everybody, in which no key may lie
 */
export async function keyIn(
  file: string,
  published: string,
  isRehearsal: boolean,
): Promise<Result<{ readonly key: SigningKey; readonly isFresh: boolean }, string>> {
  if (!relative(resolve(published), resolve(file)).startsWith('..'))
    return no('It lies in the folder that you publish, and whoever has it can sign in your name.');
  const written = await readFile(file, 'utf8').catch(() => undefined);
  const text = written ?? newKeyText();
  if (written === undefined && !isRehearsal) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { mode: 0o600, flag: 'wx' });
  }
  const key = readSigningKey(text);
  return key.ok ? ok({ key: key.value, isFresh: written === undefined }) : key;
}
