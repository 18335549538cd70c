/**
 * Texts as bytes in memory that all threads see. None of them has to be sent, and a thread makes only those that it looks at: a thousand texts that every
 * thread holds are copied about by its collector until they count as old.
 */
export type SharedTexts = { readonly bytes: SharedArrayBuffer; /** Where each of them ends. */ readonly ends: readonly number[] };

/** @param texts in UTF-8 */
export function shareTexts(texts: readonly Uint8Array[]): SharedTexts {
  const ends: number[] = [];
  for (const text of texts) ends.push((ends.at(-1) ?? 0) + text.length);
  const bytes = new SharedArrayBuffer(ends.at(-1) ?? 0);
  const all = new Uint8Array(bytes);
  for (const [index, text] of texts.entries()) all.set(text, ends[index - 1] ?? 0);
  return { bytes, ends };
}

/** One of the texts. @param index below how many there are */
export function textAt({ bytes, ends }: SharedTexts, index: number): string {
  const from = ends[index - 1] ?? 0;
  return Buffer.from(bytes, from, (ends[index] ?? from) - from).toString('utf8');
}
