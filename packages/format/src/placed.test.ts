import { seededDice } from '@micromoment/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from './draft.ts';
import { parse } from './parse.ts';
import { linesOf } from './place.ts';
import { inside, traceOf, type Placed } from './placed.ts';
import { arbitraryBlueprint } from './testing/arbitrary-blueprint.ts';
import { scruffyText } from './testing/scruffy-text.ts';

function textsOf(draft: Draft): Placed<string>[] {
  const found: Placed<string>[] = [];
  const walk = (held: unknown): void => {
    if (held === null || typeof held !== 'object') return;
    if ('value' in held && typeof held.value === 'string') found.push(held as Placed<string>); // a placed value whose value is a text
    else Object.values(held).forEach(walk);
  };
  walk(draft);
  return found;
}

/** A character of a text stands where it is written; a folded one where its line break is, an escaped one where its backslash is. */
function standsAt(unit: string, source: string, { written }: Placed<string>): boolean {
  if (unit === '\n' || unit === ' ') return `${unit}\r\n\\`.includes(source);
  return source === unit || (source === '\\' && written?.style === 'double');
}

test('every character of every text, in any style, is found where it stands', () => {
  let characters = 0;
  fc.assert(
    fc.property(arbitraryBlueprint, fc.string(), (blueprint, seed) => {
      const text = scruffyText(blueprint, seededDice(seed));
      for (const placed of textsOf(parse(text).draft)) {
        const { value, offsets } = traceOf(placed.written!);
        expect(value.trim()).toBe(placed.value);
        const strays = value.split('').filter((unit, index) => !standsAt(unit, text.charAt(offsets[index]!), placed));
        expect(strays).toEqual([]);
        expect(offsets).toEqual([...offsets].toSorted((a, b) => a - b));
        characters += value.length;
      }
    }),
    { numRuns: 100 },
  );
  expect(characters).toBeGreaterThan(20_000);
}, 30_000);

const wordIn = (yaml: string, word: string) => {
  const text = `why: ${yaml}\n`;
  const why = parse(text).draft.why!;
  const from = why.value.indexOf(word);
  const at = inside(why, from, from + word.length, linesOf(text));
  return { found: text.slice(at.from, at.to), line: at.line, col: at.col, endCol: at.endCol };
};

test.each([
  ['plain', 'a word and another', 'another', { line: 1, col: 17 }],
  ['plain over two lines', 'a word\n  and another', 'another', { line: 2, col: 7 }],
  ['single quotes', "'it''s another'", 'another', { line: 1, col: 13 }],
  ['double quotes', '"\\u0069t \\"is\\" another"', 'another', { line: 1, col: 22 }],
  ['double quotes over lines', '"it \\\n   is \n\n   another"', 'another', { line: 4, col: 4 }],
  ['literal', '|\n  it is\n\n    another\n', 'another', { line: 4, col: 5 }],
  ['literal with a stated indent', '|2-\n    it is\n  another\n', 'another', { line: 3, col: 3 }],
  ['folded', '>\n  it is\n  one and\n  another\n', 'another', { line: 4, col: 3 }],
  ['folded with lines further in', '>-\n  it is\n\n    * one\n    * another\n  end\n', 'another', { line: 5, col: 7 }],
  ['folded with carriage returns', '>\r\n  it is\r\n  another\r\n', 'another', { line: 3, col: 3 }],
])('a word is pointed at exactly: %s', (_, yaml, word, place) => {
  expect(wordIn(yaml, word)).toMatchObject({ found: word, ...place, endCol: place.col + word.length });
});

test('a word with an escape inside it is pointed at with the escape', () => {
  expect(wordIn('"so \\u0061nother thing"', 'another').found).toBe('\\u0061nother');
});
