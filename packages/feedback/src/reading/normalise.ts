import { isKnownWord } from './lexicon.ts';
import { isName, SOMEBODY } from './names.ts';
import { once } from '../once.ts';
import { plainSpelling } from './text-speak.ts';

/** A text in one plain spelling, and for each of its characters the place in the source it came from: asked only where something was found. */
export type Normalised = { readonly text: string; readonly places: () => Places };
export type Places = { readonly starts: readonly number[]; readonly ends: readonly number[] };

/**
 * Lower-cases, straightens quotes, drops what cannot be seen, writes text-speak out ("u" as "you") and puts one name for every name,
 * so that one rule serves every spelling and every person. It exists to read informal writers as well as others, never to comment on how they write.
 */
export function normalise(source: string): Normalised {
  const plain: Plain = { pieces: [], startsSentence: true, afterName: false };
  for (const match of source.matchAll(TOKEN)) add(plain, match[0], match.index);
  return { text: plain.pieces.map(({ text }) => text).join(''), places: once(() => placesOf(plain.pieces)) };
}

/** What was written for a stretch of the source. */
type Piece = { readonly text: string; readonly at: number; readonly length: number };
type Plain = { readonly pieces: Piece[]; startsSentence: boolean; afterName: boolean };

function placesOf(pieces: readonly Piece[]): Places {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { text, at, length } of pieces) {
    const keepsLength = text.length === length;
    for (let index = 0; index < text.length; index += 1) {
      starts.push(keepsLength ? at + index : at);
      ends.push(keepsLength ? at + index + 1 : at + length);
    }
  }
  return { starts, ends };
}

const lastSign = ({ pieces }: Plain): string | undefined => pieces.at(-1)?.text.at(-1);

const TOKEN = /[\p{L}\p{N}\p{Mn}]+(?:['’ʼ`´][\p{L}\p{Mn}]+)*|\n|[^\S\n]+|[^]/gu;
const WORD = /^[\p{L}\p{N}]/u;
const UNSEEN = /^[\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]+$/u;
const APOSTROPHES = /[’ʼ`´‘]/g;
const DOUBLE_QUOTES = /^[“”«»„]$/;
const DASHES = /^[–—]$/;

function add(plain: Plain, token: string, at: number): void {
  // Every other token is a blank, and changes nothing.
  if (token === ' ') return put(plain, token, at, 1);
  if (WORD.test(token)) return addWord(plain, token, at);
  if (UNSEEN.test(token) && token !== '\n' && token !== '\r') return;
  const mark = plainMark(token);
  const joinsName = mark === '-' && plain.afterName && lastSign(plain) !== ' ';
  if (mark !== ' ' && !joinsName) {
    plain.startsSentence = /^[.!?…\n"(:]$/.test(mark) || (plain.startsSentence && mark !== ',');
    plain.afterName = false;
  }
  put(plain, mark, at, token.length);
}

/** "Mei Ling", "Ana María" and "Jung-hoon" are one person: a name after a name says nothing new. */
function addWord(plain: Plain, token: string, at: number): void {
  const name = isName(token, plain.startsSentence) || (plain.afterName && lastSign(plain) === '-');
  const possessive = /['’ʼ`´]s$/i.test(token) ? "'s" : '';
  if (name && plain.afterName) {
    dropJoint(plain);
    if (possessive !== '') put(plain, possessive, at, token.length);
  } else put(plain, name ? SOMEBODY + possessive : plainWord(token), at, token.length);
  plain.startsSentence = false;
  plain.afterName = name && possessive === '';
}

/** Takes back the blank or the hyphen after a name; each is a piece of its own. */
function dropJoint(plain: Plain): void {
  if (lastSign(plain) === ' ' || lastSign(plain) === '-') plain.pieces.pop();
}

function put({ pieces }: Plain, text: string, at: number, length: number): void {
  if (text !== '') pieces.push({ text, at, length });
}

function plainMark(token: string): string {
  if (token === '\n' || token === '\r') return '\n';
  if (token.trim() === '') return ' ';
  if (DOUBLE_QUOTES.test(token)) return '"';
  return DASHES.test(token) ? '-' : token;
}

function plainWord(token: string): string {
  const lower = token.toLowerCase().replaceAll(APOSTROPHES, "'");
  const calm = lower.replaceAll(EMPHASIS, '$1');
  return plainSpelling(calm) ?? plainSpelling(lower) ?? (calm !== lower && isKnownWord(calm) ? calm : lower);
}

// "soooo" as "so": three or more of a letter are an emphasis, not a spelling.
const EMPHASIS = /(\p{L})\1{2,}/gu;
