import type { Reading } from '../reading/reading.ts';

/** True unless the text is key-mashing or one thing over and over; misspelt words are typed, and pass. */
export function looksTyped({ sentences }: Reading): boolean {
  const words = sentences.flatMap(({ text }) => text.match(/[\p{L}']+/gu) ?? []);
  if (words.length === 0) return false;
  const mashed = words.filter((word) => MASHED.test(word) || word.length > LONGEST_WORD).length;
  if (mashed * 2 > words.length) return false;
  const different = new Set(words).size;
  return words.length < 4 || (different > 1 && (words.length < 6 || different * 4 >= words.length));
}

const LONGEST_WORD = 30;
// Five consonants in a row, a row of the keyboard, or a run of one syllable; "lengths" and "rhythm" pass.
const MASHED = /[bcdfghjklmnpqrstvwxz]{6,}|asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|zxcv|xcvb|^(.{1,3})\1{3,}$/;
