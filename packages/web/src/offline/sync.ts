import type { SyncRequest, SyncResponse } from '@micromoment/wire';
import { computed, signal } from '@preact/signals';
import { now, skew } from '../clock.ts';
import { ask, onNobodyKnown, type Refusal } from '../doors.ts';
import { deviceDice, drawers, larder, onPost, orInMemory, outbox, reader } from './device.ts';
import { isStumble, nextBatch, pauseAfter, smaller, WHOLE } from './outbox.ts';
import { takeIn } from './take-in.ts';

/** How the last attempt to reach the server ended; null before the first and while all is well. */
export const trouble = signal<Refusal | null>(null);

/** True while nothing can be sent: the device has no network, or the server did not answer. */
export const cut = computed(() => !onLine.value || trouble.value !== null);

/** Starts sending what waits and fetching what is new: now, on every new entry, and whenever the line or the page comes back. */
export function startSync(onSignedOut: (refusal: Refusal) => void): void {
  signedOut = onSignedOut;
  onPost(() => void sync());
  // The answer may be late and about somebody who sat here before: a sync tells.
  onNobodyKnown(() => void sync());
  addEventListener('offline', () => (onLine.value = false));
  addEventListener('online', () => {
    onLine.value = true;
    portion = WHOLE;
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
let signedOut: (refusal: Refusal) => void = () => undefined;
let wanted = false;
let running: Promise<void> | undefined;
let failures = 0;
/** What the server stumbled over waits apart until the line comes back or the page is opened anew. */
let portion = WHOLE;
let alarm: ReturnType<typeof setTimeout> | undefined;

async function sendWhileWanted(): Promise<void> {
  while (wanted && reader.value !== '') {
    wanted = false;
    const refusal = await sendOnce().catch(() => DRAWERS_STUCK);
    trouble.value = refusal;
    if (refusal) return waitAfter(refusal);
    failures = 0;
    if (nextBatch(outbox.value, portion).length > 0) wanted = true;
  }
}

/** One batch and its answer. Throws when the drawers cannot be read or written. */
async function sendOnce(): Promise<Refusal | null> {
  const open = drawers.value;
  const { cursor, shelf = null } = await open.larder();
  const entries = nextBatch(await open.outbox(), portion);
  const request: SyncRequest = { device: await open.device(), sentAt: now(), cursor, shelf, entries: [...entries] };
  const answer = await ask<SyncResponse>('POST', '/api/v1/sync', request);
  // Somebody else may have sat down at this device while the answer was on its way.
  if (open !== drawers.value) return null;
  if (!answer.ok) {
    if (isStumble(answer.problem.status)) portion = smaller(portion, entries);
    return answer.problem;
  }
  portion = { ...portion, entries: WHOLE.entries };
  const person = reader.value;
  const taken = await orInMemory((kept) => kept.takeIn((stock, waiting) => takeIn(stock, waiting, answer.value, { person, deviceNow: Date.now() })));
  if (person !== reader.value) return null;
  skew.value = taken.larder.skew;
  larder.value = taken.larder;
  outbox.value = taken.outbox;
  return null;
}

function waitAfter(refusal: Refusal): void {
  if (refusal.status === 401) return signedOut(refusal);
  failures += 1;
  clearTimeout(alarm);
  alarm = setTimeout(() => void sync(), pauseAfter(failures, outbox.value.length > 0, deviceDice));
}

const DRAWERS_STUCK: Refusal = {
  status: 0,
  code: 'drawers-stuck',
  what: 'This device could not open what it keeps.',
  remedy: 'Load the page again.',
};
