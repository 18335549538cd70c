import { DAY } from '@micromoment/core';
import { reader } from './device.ts';
import { LEFT } from './left-note.ts';
import { clearShelves } from './shelves.ts';

/** How long what a session left unsent waits for its writer after it ran out. */
export const WAITS_FOR = 7 * DAY;

/** Notes that something of this person waits on the device. */
export const leaveBehind = (person: string, storage: Storage = localStorage): void => storage.setItem(`${LEFT}${person}`, String(Date.now()));

/** Takes away what has waited too long; who is signed in here has come back in time. @returns whose it was */
export async function sweepLeftBehind(storage: Storage = localStorage, clear = clearShelves): Promise<readonly string[]> {
  const swept: string[] = [];
  for (const note of Object.keys(storage).filter((key) => key.startsWith(LEFT))) {
    const person = note.slice(LEFT.length);
    const isOver = Date.now() - Number(storage.getItem(note)) > WAITS_FOR;
    if (person !== reader.value && !isOver) continue;
    if (person !== reader.value) {
      await clear(person);
      swept.push(person);
    }
    storage.removeItem(note);
  }
  return swept;
}
