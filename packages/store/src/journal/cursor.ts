/** Up to where a device has read a journal; it means nothing outside the store. */
export type Cursor = string;

/** The cursor of whoever has read nothing. */
export const BEGINNING: Cursor = '0.';

export const cursorAt = (place: number, entry: string): Cursor => `${place}.${entry}`;

/** What a cursor names; the beginning for what is none. */
export function placeIn(cursor: Cursor | null): { readonly place: number; readonly entry: string | null } {
  const match = /^(\d{1,15})\.([0-9a-f-]{36})$/i.exec(cursor ?? '');
  return match ? { place: Number(match[1]), entry: match[2] ?? null } : { place: 0, entry: null };
}
