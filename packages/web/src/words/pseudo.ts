import type { Tongue } from './catalogue.ts';

/**
 * English made strange, as CLDR's pseudo-locales make it: `en-XA` with accents and two fifths longer, `ar-XB` written from right to left.
 * A sentence that is still plain on the screen was never put into a catalogue.
 */
export const pseudoWords = (words: Readonly<Record<string, unknown>>, tongue: Tongue): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(words).map(([key, said]) => [key, strange(said, tongue === 'ar-XB' ? mirrored : accented)]));

function strange(said: unknown, make: (text: string) => string): unknown {
  if (typeof said === 'string') return make(said);
  return typeof said === 'function' ? (given: unknown) => make(String(said(given))) : said;
}

/** Accents on every letter, and padding that makes the text at least 40 % longer; places for parts of a sentence stay what they are. */
export function accented(text: string): string {
  const padding = 'one two three four five six seven eight nine ten '.repeat(Math.ceil(text.length / 100));
  return `[${onLetters(text)} ${onLetters(padding.slice(0, Math.max(1, Math.ceil(text.length * 0.4) - 3)).trim())}]`;
}

/** The text as a right-to-left language would have it: U+202E turns the letters, U+202C ends that. */
const mirrored = (text: string): string =>
  text
    .split(PLACE)
    .map((part) => (PLACE.test(part) || part === '' ? part : `\u202E${part}\u202C`))
    .join('');

/** Where a part of a sentence will stand, as `inlaid` marks it. */
const PLACE = /(\uE000\d+\uE001)/;

const ACCENTS = new Map([...'aceinosuyzACEINOSUYZ'].map((letter, at) => [letter, [...'åçéîñöšûýžÅÇÉÎÑÖŠÛÝŽ'][at] ?? letter]));
const onLetters = (text: string): string => [...text].map((letter) => ACCENTS.get(letter) ?? letter).join('');
