import type { EntryKind, FactEntry } from '../journal/entry.ts';

/** A fact of one kind, without its words. */
export type FactOf<Kind extends EntryKind> = Extract<FactEntry, { readonly kind: Kind }>;

export const isKind =
  <Kind extends EntryKind>(kind: Kind) =>
  (fact: FactEntry): fact is FactOf<Kind> =>
    fact.kind === kind;

/** By when facts happened; by their device's count, then their id, where that is the same. */
export const byTime = (a: FactEntry, b: FactEntry): number => a.at - b.at || a.seq - b.seq || (a.id < b.id ? -1 : 1);
