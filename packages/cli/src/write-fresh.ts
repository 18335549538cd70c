import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Streams } from './command.ts';

/** A file to be written, by its path seen from the folder of the command. */
export type FreshFile = { readonly path: string; readonly text: string; /** Who may run it; a plain file when left out. */ readonly mode?: number };
export type Writing = { readonly isForced: boolean; readonly isRehearsal: boolean };

/** Writes files, all or none: none when one is there already and nobody said --force. A rehearsal only says what it would do. True when it went well. */
export async function writeFresh(
  folder: string,
  files: readonly FreshFile[],
  { isForced, isRehearsal }: Writing,
  { talk }: Pick<Streams, 'talk'>,
): Promise<boolean> {
  const there = await Promise.all(files.map(async ({ path }) => ({ path, isThere: await exists(resolve(folder, path)) })));
  const taken = there.filter(({ isThere }) => isThere).map(({ path }) => path);
  if (taken.length > 0 && !isForced) {
    talk(
      `${taken.join(', ')} ${taken.length === 1 ? 'is' : 'are'} there already, and nothing was written. Move what is there, or say --force to write over it.`,
    );
    return false;
  }
  for (const { path, text, mode = 0o644 } of files) {
    if (isRehearsal) talk(`${path} would be written.`);
    else {
      await mkdir(dirname(resolve(folder, path)), { recursive: true });
      await writeFile(resolve(folder, path), text, { mode });
      talk(`${path} is written.`);
    }
  }
  return true;
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
