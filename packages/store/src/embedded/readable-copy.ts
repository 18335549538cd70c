import { chmod, copyFile, lstat, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/**
 * A copy of `folder` that every user may read, kept from start to start under `name`; `proves` finishes it and says
 * whether it serves. Undefined when no cache folder could hold one.
 */
export async function readableCopy(
  folder: string,
  name: string,
  proves: (copy: string) => Promise<boolean>,
  caches: readonly string[] = cacheFolders(),
): Promise<string | undefined> {
  for (const cache of caches) {
    try {
      await openCache(cache);
      const kept = join(cache, name);
      if (await proves(kept)) return kept;
      await copyInto(folder, cache, { kept, proves });
      if (await proves(kept)) return kept;
    } catch {
      continue; // a cache folder we may not use: the next may do
    }
  }
  return undefined;
}

// A temporary folder comes last: systems sweep it while the server that was started from it still runs.
function cacheFolders(): readonly string[] {
  const uid = process.getuid?.() ?? 0;
  const lasting = process.getuid?.() === 0 ? '/var/cache/micromoment' : join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'micromoment');
  return [lasting, join(tmpdir(), `micromoment-${uid}`)];
}

/** Makes the cache folder and refuses one that somebody else made or could write to: they might have put programs in it. */
async function openCache(cache: string): Promise<void> {
  await mkdir(cache, { recursive: true, mode: 0o755 });
  const found = await lstat(cache);
  if (!found.isDirectory()) throw new Error(`${cache} is not a folder`);
  if (!process.getuid) return;
  if (found.uid !== process.getuid() || found.mode & 0o022) throw new Error(`${cache} is open to somebody else`);
  await chmod(cache, 0o755);
}

async function copyInto(
  folder: string,
  cache: string,
  { kept, proves }: { readonly kept: string; readonly proves: (copy: string) => Promise<boolean> },
): Promise<void> {
  const staging = await mkdtemp(join(cache, '.copying-'));
  try {
    await copyReadable(folder, staging);
    await rename(staging, kept).catch(async () => {
      // One stands there by now. If another start made it this moment it serves, and is perhaps being run.
      if (await proves(kept)) return;
      await rm(kept, { recursive: true, force: true });
      await rename(staging, kept);
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function copyReadable(folder: string, into: string): Promise<void> {
  await chmod(into, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const from = join(entry.parentPath, entry.name);
    const to = join(into, relative(folder, from));
    if (entry.isDirectory()) await mkdir(to, { recursive: true }).then(() => chmod(to, 0o755));
    if (!entry.isFile() || entry.name.endsWith('.a')) continue;
    await copyFile(from, to);
    // Whatever the umask of whoever installed it.
    await chmod(to, (await stat(from)).mode & 0o100 ? 0o755 : 0o644);
  }
}
