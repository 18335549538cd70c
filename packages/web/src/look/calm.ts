import { effect } from '@preact/signals';
import { waitedFor } from './waiting.tsx';

/** Names what comes before the first screen; where nothing is named it is there at once. */
export const firstScreenAfter = (rendered: Promise<unknown>): void => void (first = rendered);

/**
 * Once the first screen stands: nothing on it is waited for, and it has been painted. What it does not need is asked for after that,
 * so that on a slow line nothing comes before the words somebody opened the page for.
 */
export const calm = (): Promise<void> =>
  (settled ??= first
    .catch(() => undefined)
    .then(() => Promise.race([nothingWaitedFor(), pause(AT_MOST)]))
    .then(painted));

let first: Promise<unknown> = Promise.resolve();
let settled: Promise<void> | undefined;

/** How long anything is put off, in milliseconds: a page that waits for the server must ask it. */
const AT_MOST = 1_000;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const nothingWaitedFor = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = effect(() => {
      if (waitedFor.value > 0) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });

/** The second frame begins once the first has been painted. A page in the background paints none. */
const painted = (): Promise<void> =>
  document.visibilityState === 'hidden'
    ? Promise.resolve()
    : new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      });
