import { chown, cp, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { freshFolder } from './app.ts';

/** A copy of a data folder, in a place of its own. */
export async function copyOf(folder: string): Promise<string> {
  const copy = await freshFolder();
  await cp(folder, copy, { recursive: true, preserveTimestamps: true });
  if (process.getuid?.() === 0) await giveToSameOwners(folder, copy);
  return copy;
}

/** Root's copies belong to root, and PostgreSQL, which runs as somebody else, could not read them. */
async function giveToSameOwners(original: string, copy: string): Promise<void> {
  const { uid, gid } = await lstat(original);
  await chown(copy, uid, gid);
  for (const entry of await readdir(original, { withFileTypes: true })) {
    const [from, to] = [join(original, entry.name), join(copy, entry.name)];
    if (entry.isDirectory()) await giveToSameOwners(from, to);
    else if (entry.isFile()) await chown(to, (await lstat(from)).uid, (await lstat(from)).gid);
  }
}
