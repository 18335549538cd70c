import { merge, uuidv7, type Dice, type Journal, type Zone } from '@micromoment/core';
import type { SentEntry } from '@micromoment/wire';
import { batch, computed, signal } from '@preact/signals';
import { now, skew } from '../clock.ts';
import type { Draft, Drawers } from './drawers.ts';
import { inMemory, type Saved } from './drawers-in-memory.ts';
import { EMPTY_LARDER, ownEntry, type Larder } from './larder.ts';
import type { Outbox } from './outbox.ts';
import { openSealedDrawers } from './sealed-drawers.ts';
import { clearShelves } from './shelves.ts';

/** The drawers of whoever uses this device now. */
export const drawers = signal<Drawers>(inMemory('', 'refused'));
/** Whose drawers are open. */
export const reader = signal('');
/** The zone whose wall clock the screens show and the entries name. */
export const zone = signal<Zone>(deviceZone());
export const larder = signal<Larder>(EMPTY_LARDER);
export const outbox = signal<Outbox>([]);
/** The places at which something was begun and not yet finished. */
export const begun = signal<ReadonlySet<string>>(new Set());
/** How many things that were never sent could not be opened again since the page was opened. */
export const lost = signal(0);

/** The reader's journal as this device knows it: what the server said, and what it has not yet heard. Every screen is a fold of it. */
export const journal = computed<Journal>(() =>
  merge(
    larder.value.entries,
    outbox.value.map(({ entry }) => ownEntry(entry, reader.value)),
  ),
);

/** Opens a person's drawers and shows what is in them. On a shared device they last as long as the page, and nothing stays in the browser. */
export async function openFor(person: string, isShared: boolean): Promise<void> {
  const kept = await openSealedDrawers(person, { newDevice, onLost: () => (lost.value += 1) }).catch(() => inMemory(newDevice(), 'refused'));
  const opened = isShared ? inMemory(newDevice(), 'shared', await savedOf(kept)) : kept;
  if (isShared) await clearShelves(person).catch(() => undefined);
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

/** Shows nothing of this person any more. What is in the drawers stays there, sealed, until its writer comes back. @returns whose they are */
export function closeDrawers(): string {
  const person = reader.value;
  batch(() => {
    drawers.value = inMemory('', 'refused');
    reader.value = '';
    larder.value = EMPTY_LARDER;
    outbox.value = [];
    begun.value = new Set();
    lost.value = 0;
  });
  return person;
}

/** Empties the drawers for good, key and all: for signing out, and for when somebody has ended the session. */
export async function emptyDrawers(): Promise<void> {
  const person = closeDrawers();
  // A browser that refuses storage has nothing to clear.
  if (person !== '') await clearShelves(person).catch(() => undefined);
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

/** Keeps what somebody has begun to write. */
export const keepDraft = (place: string, draft: Draft): Promise<void> => orInMemory((open) => open.keepDraft(place, draft));

const post = (write: Parameters<Drawers['post']>[0]): Promise<SentEntry> => orInMemory((open) => open.post(write));

/** Does something with the drawers; where they are full or gone, on in memory, so that nothing written is lost while the page is open. */
export async function orInMemory<Done>(act: (open: Drawers) => Promise<Done>): Promise<Done> {
  const open = drawers.value;
  try {
    return await act(open);
  } catch {
    const saved = await savedOf(open);
    // Another call may have met the same end, or the person may have left meanwhile.
    if (drawers.value === open) drawers.value = inMemory(newDevice(), 'full', saved);
    return act(drawers.value);
  }
}

/** What can still be read of drawers that are given up; what cannot is taken from the screens. */
async function savedOf(given: Drawers): Promise<Saved> {
  const places = await given.drafts().catch(() => []);
  const drafts = await Promise.all(places.map(async (place) => [place, (await given.draft(place).catch(() => undefined)) ?? {}] as const));
  return { larder: await given.larder().catch(() => larder.value), outbox: await given.outbox().catch(() => outbox.value), drafts };
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
