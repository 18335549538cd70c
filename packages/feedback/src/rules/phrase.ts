import { WORD_LISTS, type WordList } from './word-lists.ts';

/**
 * A phrase as a facilitator could read it: words, `(either|or)`, `<feeling>` for a word list, `..` for up to three words between, `...` for up to seven.
 * A leading `^` holds it to the start of a clause, a closing `$` to the end of the sentence; `#` stands for a number, a word that starts with `*` for any word with that ending.
 */
export type Phrase = string;

/** Where a phrase stands in a sentence of plain spelling, without overlap. */
export function matches(says: Phrase, sentence: string): readonly (readonly [from: number, until: number])[] {
  const found: (readonly [number, number])[] = [];
  for (const match of sentence.matchAll(compiled(says))) {
    const said = match.groups?.['said'] ?? '';
    if (said !== '') found.push([match.index + match[0].length - said.length, match.index + match[0].length]);
  }
  return found;
}

const CLAUSE_START = String.raw`(?:^|[,;:.!?(\-"] *|\b(?:so|and|but|or|then|because) )(?:(?:so|and|but|ok|okay|well|yeah|yes|yep|no|hey|hi|oh|ah|um|uh|er|hmm|like|honestly|maybe|perhaps|just|please|then|also|right|look|listen|really|actually|anyway|personally|seriously|now|still|i mean|you know|i guess|i think|first|for now|next time|of course|sure|man|mate|dude)[, ]+)*`;
const NUMBER = String.raw`\d+(?:[.,:]\d+)*`;
const ANY_WORD = String.raw`\p{L}+`;
const GAPS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['..', String.raw`(?:[^ .!?;]+ +){0,3}?`],
  ['...', String.raw`(?:[^ .!?;]+ +){0,7}?`],
]);

// Compiled once a phrase: a look reads hundreds of them, and a learner is typing.
const cache = new Map<string, RegExp>();

function compiled(says: string): RegExp {
  const known = cache.get(says);
  if (known) return known;
  const startsClause = says.startsWith('^');
  const endsSentence = says.endsWith('$');
  const pieces = says
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replaceAll(/<([a-z-]+)>/g, (_, name: WordList) => `(${alternatives(name)})`)
    .split(' ');
  const body = pieces
    .map(
      (piece, index) =>
        GAPS.get(piece) ?? piece.replaceAll('(', '(?:').replaceAll('#', NUMBER).replace(/^\*/, ANY_WORD) + (index < pieces.length - 1 ? ',? +' : ''),
    )
    .join('');
  const pattern = `${startsClause ? CLAUSE_START : ''}(?<![\\p{L}\\p{N}'])(?<said>${body})(?![\\p{L}\\p{N}])${endsSentence ? String.raw`(?=[^\p{L}\p{N}]*$)` : ''}`;
  const expression = new RegExp(pattern, 'gu');
  cache.set(says, expression);
  return expression;
}

const alternatives = (name: WordList): string => WORD_LISTS[name].replaceAll(' ', '|').replaceAll('_', ' ');
