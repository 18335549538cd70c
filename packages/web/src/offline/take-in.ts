import type { SyncResponse } from '@micromoment/wire';
import type { TakenIn } from './drawers.ts';
import { ownEntry, restock, type Larder } from './larder.ts';
import { settle, type Outbox } from './outbox.ts';

/** Larder and outbox after an answer: what the server confirmed moves from the one to the other, and nothing is in neither. */
export function takeIn(
  larder: Larder,
  outbox: Outbox,
  answer: SyncResponse,
  { person, deviceNow }: { readonly person: string; readonly deviceNow: number },
): TakenIn {
  const settled = settle(outbox, answer.statuses);
  const kept = settled.left.map((entry) => ownEntry(entry, person));
  return { larder: restock(larder, answer, kept, deviceNow), outbox: settled.outbox, left: settled.left.map(({ id }) => id) };
}
