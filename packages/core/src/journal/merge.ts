import type { Entry } from './entry.ts';

/** A person's entries in the order they happened; the same entries give the same journal however they arrived. */
export type Journal = readonly Entry[];

/** The union of journals by entry id, in journal order. Commutative, associative and idempotent. */
export function merge(...journals: readonly Journal[]): Journal {
  const byId = new Map<string, Entry>();
  for (const entry of journals.flat()) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return [...byId.values()].toSorted(inJournalOrder);
}

/** By when it happened, then device, then the device's own count, then id, so that no two entries ever tie. */
export function inJournalOrder(a: Told, b: Told): number {
  return a.at - b.at || compareText(a.device, b.device) || a.seq - b.seq || compareText(a.id, b.id);
}

type Told = Pick<Entry, 'at' | 'device' | 'seq' | 'id'>;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
