import type { AppendStatus } from './append.ts';
import { cursorAt, type Cursor } from './cursor.ts';

/** How far a journal goes: whoever has seen the same end has seen the same entries. */
export type JournalEnd = {
  /** The places given out. Every append moves it, also one that kept nothing. */
  readonly places: number;
  readonly newest: Cursor;
};

/** How far a journal goes once a batch of its entries was appended, which gives out a place to each id, kept or not. */
export function endAfter(end: JournalEnd, appended: readonly AppendStatus[]): JournalEnd {
  const ids = [...new Set(appended.map(({ id }) => id))];
  const stored = new Set(appended.filter(({ status }) => status === 'stored').map(({ id }) => id));
  const newest = ids.findLast((id) => stored.has(id));
  return { places: end.places + ids.length, newest: newest === undefined ? end.newest : cursorAt(end.places + ids.indexOf(newest) + 1, newest) };
}

export const isSameEnd = (a: JournalEnd, b: JournalEnd): boolean => a.places === b.places && a.newest === b.newest;
