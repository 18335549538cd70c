import type { SyncRequest, SyncResponse } from '@micromoment/wire';
import { computed, signal } from '@preact/signals';
import { now, skew } from '../clock.ts';
import { ask, type Refusal } from '../doors.ts';
import { deviceDice, drawers, larder, onPost, outbox, reader } from './device.ts';
import { ownEntry, restock } from './larder.ts';
import { nextBatch, pauseAfter, settle } from './outbox.ts';

/** How the last attempt to reach the server ended; null before the first and while all is well. */
export const trouble = signal<Refusal | null>(null);

/** True while nothing can be sent: the device has no network, or the server did not answer. */
export const cut = computed(() => !onLine.value || trouble.value !== null);

/** Starts sending what waits and fetching what is new: now, on every new entry, and whenever the line or the page comes back. */
export function startSync(onSignedOut: () => void): void {
  signedOut = onSignedOut;
  onPost(() => void sync());
  addEventListener('offline', () => (onLine.value = false));
  addEventListener('online', () => {
    onLine.value = true;
    void sync();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void sync();
  });
}

/** Sends all that waits, batch by batch, and takes in the answers. Calls made meanwhile join the one that runs. */
export function sync(): Promise<void> {
  wanted = true;
  running ??= sendWhileWanted().finally(() => (running = undefined));
  return running;
}

const onLine = signal(navigator.onLine);
let signedOut: () => void = () => undefined;
let wanted = false;
let running: Promise<void> | undefined;
let failures = 0;
let alarm: ReturnType<typeof setTimeout> | undefined;

async function sendWhileWanted(): Promise<void> {
  while (wanted && reader.value !== '') {
    wanted = false;
    const refusal = await sendOnce();
    trouble.value = refusal;
    if (refusal) return waitAfter(refusal);
    failures = 0;
    if (nextBatch(outbox.value).length > 0) wanted = true;
  }
}

async function sendOnce(): Promise<Refusal | null> {
  const open = drawers.value;
  const waiting = await open.outbox();
  const request: SyncRequest = { device: await open.device(), sentAt: now(), cursor: larder.value.cursor, entries: [...nextBatch(waiting)] };
  const answer = await ask<SyncResponse>('POST', '/api/v1/sync', request);
  if (!answer.ok) return answer.problem;
  if (open !== drawers.value) return null;
  await takeIn(answer.value);
  return null;
}

async function takeIn(answer: SyncResponse): Promise<void> {
  const open = drawers.value;
  const settled = settle(await open.outbox(), answer.statuses);
  const kept = settled.left.map((entry) => ownEntry(entry, reader.value));
  const stocked = restock(larder.value, answer, kept, Date.now());
  // Into the larder first and out of the outbox second: a page closed in between has the entry twice, never not at all.
  await open.keepLarder(stocked);
  await open.remove(settled.left.map(({ id }) => id));
  await open.mark(settled.refused);
  skew.value = stocked.skew;
  larder.value = stocked;
  outbox.value = await open.outbox();
}

function waitAfter(refusal: Refusal): void {
  if (refusal.status === 401) return signedOut();
  failures += 1;
  clearTimeout(alarm);
  alarm = setTimeout(() => void sync(), pauseAfter(failures, deviceDice));
}
