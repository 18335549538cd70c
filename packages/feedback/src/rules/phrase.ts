import { neededWords, wordsIn } from './needed-words.ts';
import { WORD_LISTS, type WordList } from './word-lists.ts';

/**
 * A phrase as a facilitator could read it: words, `(either|or)`, `<feeling>` for a word list, `..` for up to three words between, `...` for up to seven.
 * A leading `^` holds it to the start of a clause, a closing `$` to the end of the sentence; `#` stands for a number, a word that starts with `*` for any word with that ending.
 */
export type Phrase = string;

/** Where a phrase stands in a sentence of plain spelling, without overlap. @param words of the sentence, if they are known already */
export function matches(says: Phrase, sentence: string, words: ReadonlySet<string> = wordsIn(sentence)): readonly (readonly [from: number, until: number])[] {
  const { needs, expression } = compiled(says);
  if (!needs.every((need) => sharesAWord(need, words))) return [];
  const found: (readonly [number, number])[] = [];
  const pattern = expression();
  pattern.lastIndex = 0;
  // Not matchAll: it makes the expression anew each time, and a sentence is asked for hundreds.
  for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
    const said = match.groups?.['said'] ?? '';
    if (said !== '') found.push([match.index + match[0].length - said.length, match.index + match[0].length]);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

const CLAUSE_START = String.raw`(?:^|[,;:.!?(\-"] *|\b(?:so|and|but|or|then|because) )(?:(?:so|and|but|ok|okay|well|yeah|yes|yep|no|hey|hi|oh|ah|um|uh|er|hmm|like|honestly|maybe|perhaps|just|please|then|also|right|look|listen|really|actually|anyway|personally|seriously|now|still|i mean|you know|i guess|i think|first|for now|next time|of course|sure|man|mate|dude)[, ]+)*`;
const NUMBER = String.raw`\d+(?:[.,:]\d+)*`;
// The letters of every script, as plain ranges: the classes of Unicode make each expression fifty times as dear to compile.
const LETTERS = String.raw`a-z\u00aa\u00b5\u00ba\u00df-\u02ff\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufdcf`;
const LETTER = `0-9${LETTERS}`;
const ANY_WORD = `[${LETTERS}]+`;
const GAPS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['..', String.raw`(?:[^ .!?;]+ +){0,3}?`],
  ['...', String.raw`(?:[^ .!?;]+ +){0,7}?`],
]);

// Compiled once a phrase, and its expression not before it is needed: a look reads hundreds of them, and a learner is typing.
type Compiled = { readonly needs: readonly ReadonlySet<string>[]; readonly expression: () => RegExp };
const cache = new Map<Phrase, Compiled>();

function compiled(says: Phrase): Compiled {
  const known = cache.get(says);
  if (known) return known;
  let expression: RegExp | undefined;
  const made = { needs: neededWords(says), expression: () => (expression ??= expressionOf(says)) };
  cache.set(says, made);
  return made;
}

function sharesAWord(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  for (const word of fewer) if (more.has(word)) return true;
  return false;
}

function expressionOf(says: Phrase): RegExp {
  const pieces = says
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replaceAll(/<([a-z-]+)>/g, (_, name: WordList) => `(${alternatives(name)})`)
    .split(' ');
  const after = (index: number): string => (index < pieces.length - 1 ? ',? +' : '');
  const body = pieces
    .map((piece, index) => GAPS.get(piece) ?? piece.replaceAll('(', '(?:').replaceAll('#', NUMBER).replace(/^\*/, ANY_WORD) + after(index))
    .join('');
  const start = says.startsWith('^') ? CLAUSE_START : '';
  const end = says.endsWith('$') ? `(?=[^${LETTER}]*$)` : '';
  return new RegExp(`${start}(?<![${LETTER}'])(?<said>${body})(?![${LETTER}])${end}`, 'g');
}

const alternatives = (name: WordList): string => WORD_LISTS[name].replaceAll(' ', '|').replaceAll('_', ' ');
