import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/** How long the file must be still before it is read, in milliseconds: editors save in several writes. */
const STILL = 15;

/** How much longer an empty file is waited for: editors empty a file before they write it, and a busy machine may pause between the two. */
const MAY_BE_HALF_SAVED = 60;

/**
 * Calls back with the text of a file whenever it says something else. It is the folder that is watched, because many editors put
 * a new file in the place of the old one. Gives back how to stop.
 */
export function watchFile(path: string, before: string, onText: (text: string) => void): () => void {
  let last = before;
  let alarm: ReturnType<typeof setTimeout> | undefined;
  const look = async (hasWaited: boolean) => {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    // Between the old file and the new one there may be none for a moment; the next event tells.
    if (text === undefined || text === last) return;
    if (text === '' && !hasWaited) {
      alarm = setTimeout(() => void look(true), MAY_BE_HALF_SAVED);
      return;
    }
    last = text;
    onText(text);
  };
  const watcher = watch(dirname(path), (_event, name) => {
    if (name !== null && name !== basename(path)) return;
    clearTimeout(alarm);
    alarm = setTimeout(() => void look(false), STILL);
  });
  return () => {
    clearTimeout(alarm);
    watcher.close();
  };
}
