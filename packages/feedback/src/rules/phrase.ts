import { areMet, metIn, needsOf, type Met } from './met-needs.ts';
import { LETTERS } from './needed-words.ts';
import { WORD_LISTS, type WordList } from './word-lists.ts';

/**
 * A phrase as a facilitator could read it: words, `(either|or)`, `<feeling>` for a word list, `..` for up to three words between, `...` for up to seven.
 * A leading `^` holds it to the start of a clause, a closing `$` to the end of the sentence; `#` stands for a number, a word that starts with `*` for any word with that ending.
 */
export type Phrase = string;

/** Where a phrase stands in a sentence of plain spelling, without overlap. @param met what the sentence meets, if it is known already */
export function matches(says: Phrase, sentence: string, met: Met = metIn(sentence)): readonly (readonly [from: number, until: number])[] {
  const needs = needsOf(says);
  return areMet(needs, met()) ? placesOf(says, sentence) : [];
}

/** The same of a phrase whose needed words are known to be there. */
export function placesOf(says: Phrase, sentence: string): readonly (readonly [from: number, until: number])[] {
  const found: (readonly [number, number])[] = [];
  const pattern = expressionFor(says);
  pattern.lastIndex = 0;
  // Not matchAll: it makes the expression anew each time, and a sentence is asked for hundreds.
  for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
    const said = match[1] ?? '';
    if (said !== '') found.push([match.index + match[0].length - said.length, match.index + match[0].length]);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

const CLAUSE_START = String.raw`(?:^|[,;:.!?(\-"] *|\b(?:so|and|but|or|then|because) )(?:(?:so|and|but|ok|okay|well|yeah|yes|yep|no|hey|hi|oh|ah|um|uh|er|hmm|like|honestly|maybe|perhaps|just|please|then|also|right|look|listen|really|actually|anyway|personally|seriously|now|still|i mean|you know|i guess|i think|first|for now|next time|of course|sure|man|mate|dude)[, ]+)*`;
const NUMBER = String.raw`\d+(?:[.,:]\d+)*`;
const LETTER = `0-9${LETTERS}`;
const ANY_WORD = `[${LETTERS}]+`;
const GAPS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['..', String.raw`(?:[^ .!?;]+ +){0,3}?`],
  ['...', String.raw`(?:[^ .!?;]+ +){0,7}?`],
]);

// Made once a phrase, and not before it is needed: a look asks for hundreds of them, and a learner is typing.
const expressions = new Map<Phrase, RegExp>();

function expressionFor(says: Phrase): RegExp {
  const known = expressions.get(says);
  if (known) return known;
  const expression = expressionOf(says);
  expressions.set(says, expression);
  return expression;
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
  return new RegExp(`${start}(?<![${LETTER}'])(${body})(?![${LETTER}])${end}`, 'g');
}

const alternatives = (name: WordList): string => WORD_LISTS[name].replaceAll(' ', '|').replaceAll('_', ' ');
