import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The blueprint files of a path: itself if it is a file, or all .yaml and .yml files in a folder and below it, in order. Undefined when there is no such path. */
export async function blueprintFilesIn(path: string): Promise<readonly string[] | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return undefined;
  if (!found.isDirectory()) return [path];
  const files: string[] = [];
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    // Folders that begin with a dot, and what npm brings, hold no blueprints of one's own.
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      files.push(...((await blueprintFilesIn(join(path, entry.name))) ?? []));
    if (entry.isFile() && /\.ya?ml$/.test(entry.name)) files.push(join(path, entry.name));
  }
  return files;
}
