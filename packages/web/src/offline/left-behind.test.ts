import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { reader } from './device.ts';
import { leaveBehind, sweepLeftBehind, WAITS_FOR } from './left-behind.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

/** A browser's storage, in so far as the sweep uses it: its keys are its properties. */
class Kept {
  [key: string]: unknown;
  static with = (): Storage => new Kept() as unknown as Storage; // only these three verbs are called
  setItem(key: string, text: string): void {
    this[key] = text;
  }
  getItem(key: string): unknown {
    return this[key];
  }
  removeItem(key: string): void {
    delete this[key];
  }
}

const cleared = vi.fn<(person: string) => Promise<void>>(async () => undefined);
beforeEach(() => void cleared.mockClear());

test('what a session left unsent waits seven days, and is then taken away with its key', async () => {
  const storage = Kept.with();
  leaveBehind('sam', storage);
  vi.setSystemTime(Date.now() + WAITS_FOR);
  expect(await sweepLeftBehind(storage, cleared)).toEqual([]);
  vi.setSystemTime(Date.now() + 1);
  expect(await sweepLeftBehind(storage, cleared)).toEqual(['sam']);
  expect(cleared).toHaveBeenCalledExactlyOnceWith('sam');
  expect(await sweepLeftBehind(storage, cleared)).toEqual([]);
});

test('who has come back keeps everything, however long it took', async () => {
  const storage = Kept.with();
  leaveBehind('sam', storage);
  vi.setSystemTime(Date.now() + 3 * WAITS_FOR);
  reader.value = 'sam';
  onTestFinished(() => void (reader.value = ''));
  expect(await sweepLeftBehind(storage, cleared)).toEqual([]);
  expect(cleared).not.toHaveBeenCalled();
  reader.value = '';
  expect(await sweepLeftBehind(storage, cleared)).toEqual([]);
});
