import { TEXT_SPEAK } from './text-speak.ts';

/** A text in one plain spelling, and for each of its characters the place in the source it came from. */
export type Normalised = { readonly text: string; readonly starts: readonly number[]; readonly ends: readonly number[] };

/**
 * Lower-cases, straightens quotes, drops what cannot be seen and writes text-speak out ("u" as "you"), so that one rule serves every spelling.
 * It exists to read informal writers as well as others, never to comment on how they write.
 */
export function normalise(source: string): Normalised {
  const characters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of source.matchAll(TOKEN)) {
    const [token] = match;
    const plain = plainSpelling(token);
    const keepsLength = plain.length === token.length;
    for (let index = 0; index < plain.length; index += 1) {
      characters.push(plain[index] ?? '');
      starts.push(keepsLength ? match.index + index : match.index);
      ends.push(keepsLength ? match.index + index + 1 : match.index + token.length);
    }
  }
  return { text: characters.join(''), starts, ends };
}

const TOKEN = /[\p{L}\p{N}]+(?:['’ʼ`´][\p{L}]+)*|\n|[^\S\n]+|[^]/gu;
const UNSEEN = /^[\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]+$/u;
const QUOTES = /[’ʼ`´‘]/g;
const DOUBLE_QUOTES = /^[“”«»„]$/;
const DASHES = /^[–—]$/;

function plainSpelling(token: string): string {
  if (token === '\n' || token === '\r') return '\n';
  if (UNSEEN.test(token)) return '';
  if (token.trim() === '') return ' ';
  if (DOUBLE_QUOTES.test(token)) return '"';
  if (DASHES.test(token)) return '-';
  const lower = token.toLowerCase().replaceAll(QUOTES, "'");
  return TEXT_SPEAK.get(squeezed(lower)) ?? TEXT_SPEAK.get(lower) ?? lower;
}

/** "soooo" as "so": three or more of a letter are an emphasis, not a spelling. */
const squeezed = (word: string): string => word.replaceAll(/(\p{L})\1{2,}/gu, '$1');
