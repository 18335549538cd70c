import { place } from '../router.ts';
import { drawers, outbox } from './device.ts';
import { alone } from './shelves.ts';

/**
 * Lets the worker keep the app itself, so that it opens without a network. A newer version takes over only while every tab stands on Today,
 * and shows when the page is left or Today is come back to: nobody loses a line, and nothing jumps under a finger.
 */
export async function keepShell(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  let isKept = serviceWorker.controller !== null;
  let isOlder = false;
  // Where the browser refuses a worker, the app works as a page always did.
  const registration = await serviceWorker.register('/worker.js', { updateViaCache: 'none' }).catch(() => undefined);
  if (!registration) return;
  const renew = async () => {
    await sayWhetherWriting();
    if (!mayLeave()) return;
    if (isOlder) return alone(async () => location.reload());
    if (registration.waiting) await whileNobodyWrites(() => registration.waiting?.postMessage('take-over'));
  };
  serviceWorker.addEventListener('controllerchange', () => {
    // The first worker brings what the page already shows.
    isOlder = isKept;
    isKept = true;
    void renew();
  });
  document.addEventListener('visibilitychange', () => void (document.visibilityState === 'hidden' && renew()));
  void sayWhetherWriting();
  let shown = place.peek();
  place.subscribe((next) => {
    if (next !== shown) void renew();
    shown = next;
  });
}

/** True where loading the page again loses nothing. */
const mayLeave = (): boolean => place.peek().path === '/' && (drawers.peek().keeping === 'between-visits' || outbox.peek().length === 0);

const WRITING = 'micromoment writing';
let writing: { readonly stop: () => void; readonly ended: Promise<unknown> } | undefined;

/** Tells the other tabs, by a lock that ends with the page, whether something may be being written here; done once they may know. */
async function sayWhetherWriting(): Promise<void> {
  if (mayLeave()) {
    const ending = writing;
    writing = undefined;
    ending?.stop();
    await ending?.ended;
  } else if (!writing) {
    let stop: (() => void) | undefined;
    const stopped = new Promise<void>((resolve) => (stop = resolve));
    writing = { stop: () => stop?.(), ended: navigator.locks.request(WRITING, { mode: 'shared' }, () => stopped) };
  }
}

const whileNobodyWrites = (act: () => void): Promise<void> =>
  navigator.locks.request(WRITING, { ifAvailable: true }, (lock) => {
    if (lock) act();
  });
