import { merge, uuidv7, type Dice, type Journal, type Zone } from '@micromoment/core';
import type { SentEntry } from '@micromoment/wire';
import { batch, computed, signal } from '@preact/signals';
import { now, skew } from '../clock.ts';
import { openDrawers, type Drawers } from './drawers.ts';
import { inMemory } from './drawers-in-memory.ts';
import { EMPTY_LARDER, ownEntry, type Larder } from './larder.ts';
import type { Outbox } from './outbox.ts';

/** The drawers of whoever uses this device now. */
export const drawers = signal<Drawers>(inMemory(''));
/** Whose drawers are open. */
export const reader = signal('');
/** The zone whose wall clock the screens show and the entries name. */
export const zone = signal<Zone>(deviceZone());
export const larder = signal<Larder>(EMPTY_LARDER);
export const outbox = signal<Outbox>([]);
/** The places at which something was begun and not yet finished. */
export const begun = signal<ReadonlySet<string>>(new Set());

/** The reader's journal as this device knows it: what the server said, and what it has not yet heard. Every screen is a fold of it. */
export const journal = computed<Journal>(() =>
  merge(
    larder.value.entries,
    outbox.value.map(({ entry }) => ownEntry(entry, reader.value)),
  ),
);

/** Opens a person's drawers and shows what is in them. */
export async function openFor(person: string): Promise<void> {
  const opened = await openDrawers(person, newDevice);
  const [stock, waiting, drafts] = await Promise.all([opened.larder(), opened.outbox(), opened.drafts()]);
  batch(() => {
    drawers.value = opened;
    reader.value = person;
    larder.value = stock;
    outbox.value = waiting;
    begun.value = new Set(drafts);
    if (stock.stockedAt !== null) skew.value = stock.skew;
  });
}

/** Empties the drawers for good: for signing out. */
export async function emptyDrawers(): Promise<void> {
  await drawers.value.empty();
  drawers.value = inMemory('');
  reader.value = '';
  larder.value = EMPTY_LARDER;
  outbox.value = [];
  begun.value = new Set();
}

/** What an entry is about: everything but who, when and what. */
export type About = Pick<SentEntry, 'blueprint' | 'revision' | 'moment' | 'twist' | 'touchpoint'>;
/** What happened, with its facts and words. */
export type Told = PartOf<SentEntry>;
type PartOf<Kind> = Kind extends SentEntry ? Pick<Kind, 'kind' | 'facts' | 'words'> : never;

/** Writes an entry into the journal: kept on this device first, sent when the line allows. */
export async function record(about: About, told: Told): Promise<void> {
  const at = now();
  const entry = await post(({ device, seq }) => ({ id: uuidv7(at, deviceDice), device, seq, at, zone: zone.value, ...about, ...told }));
  outbox.value = [...outbox.value, { entry, refusal: null }];
  wake();
}

/** Posts into the drawers; where they are full or gone, on in memory, so that nothing written is lost while the page is open. */
async function post(write: Parameters<Drawers['post']>[0]): Promise<SentEntry> {
  try {
    return await drawers.value.post(write);
  } catch {
    drawers.value = inMemory(newDevice(), { larder: larder.value, outbox: outbox.value });
    return drawers.value.post(write);
  }
}

/** Called whenever something waits to be sent; the sync sets it when it starts. */
let wake: () => void = () => undefined;
export const onPost = (listener: () => void): void => void (wake = listener);

/** Chance that cannot be guessed, for ids. `crypto.randomUUID` is missing where a house is served without TLS; this is not. */
export const deviceDice: Dice = () => crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32; // the array holds one number

const newDevice = (): string => uuidv7(now(), deviceDice);

function deviceZone(): Zone {
  return Intl.DateTimeFormat().resolvedOptions().timeZone as Zone; // the runtime names one of its own zones
}
