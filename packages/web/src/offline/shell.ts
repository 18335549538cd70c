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
  const hadOne = serviceWorker.controller !== null;
  // Where the browser refuses a worker, the app works as a page always did.
  const registration = await serviceWorker.register('/worker.js', { updateViaCache: 'none' }).catch(() => undefined);
  if (!registration) return;
  let isOlder = false;
  const renew = () => {
    if (!mayLeave()) return;
    if (isOlder) void alone(async () => location.reload());
    else if (registration.waiting) void whileNobodyWrites(() => registration.waiting?.postMessage('take-over'));
  };
  serviceWorker.addEventListener('controllerchange', () => {
    isOlder = hadOne;
    renew();
  });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && renew());
  let first = true;
  place.subscribe(() => {
    sayWhetherWriting();
    if (!first) renew();
    first = false;
  });
}

const isOnToday = (): boolean => place.peek().path === '/';

/** True where loading the page again loses nothing. */
const mayLeave = (): boolean => isOnToday() && (drawers.peek().keeping === 'between-visits' || outbox.peek().length === 0);

const WRITING = 'micromoment writing';
let stopWriting: (() => void) | undefined;

/** Tells the other tabs, by a lock that ends with the page, that something may be being written here. */
function sayWhetherWriting(): void {
  if (mayLeave()) {
    stopWriting?.();
    stopWriting = undefined;
  } else if (!stopWriting) {
    const written = new Promise<void>((resolve) => (stopWriting = resolve));
    void navigator.locks.request(WRITING, { mode: 'shared' }, () => written);
  }
}

const whileNobodyWrites = (act: () => void): Promise<void> =>
  navigator.locks.request(WRITING, { ifAvailable: true }, (lock) => {
    if (lock) act();
  });
