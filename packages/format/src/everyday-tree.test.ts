import { seededDice } from '@micromoment/core';
import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everydayTree } from './everyday-tree.ts';
import { print } from './print.ts';
import { readInFull } from './read-tree.ts';
import { arbitraryBlueprint } from './testing/arbitrary-blueprint.ts';
import { scruffyText } from './testing/scruffy-text.ts';

const folder = join(import.meta.dirname, '../../../blueprints');
const library = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

test.each(library)('%s is read without the full reader, and is the same tree', (_, text) => {
  const full = readInFull(text);
  expect(full.problems).toEqual([]);
  expect(everydayTree(text)).toEqual(full.tree);
});

test('what is read without the full reader is what the full reader reads, in any hand', () => {
  fc.assert(
    fc.property(arbitraryBlueprint, fc.string(), (blueprint, seed) => {
      for (const text of [print(blueprint), scruffyText(blueprint, seededDice(seed))]) {
        const [full, everyday] = both(text);
        expect(everyday).toEqual(full);
      }
    }),
    { numRuns: 150 },
  );
}, 30_000);

// What is small enough to slip by: signs with a meaning of their own, put in or taken out anywhere.
const SIGNS = ['# c\n', ' ', '  ', '\n', '- ', '- x\n', 'a: b\n', ': ', '"', "'", '|', '>', '#', ' #', '[', ']', '{', '}', ',', '1', 'null', '~', '  # c\n'];
const MORE_SIGNS = [
  '    # c\n',
  '\n\n',
  '-',
  'key:\n',
  'key: |\n',
  '\t',
  '\r\n',
  '&a ',
  '*a',
  '!t ',
  '\\',
  '\\n',
  '<<: x\n',
  '__proto__: x\n',
  '---\n',
  '\ufeff',
  '\0',
  '🌟',
  '\ud83c',
  '\udf1f',
  '\u2028',
  ' \n\n',
];

test('a text that was damaged is read in full, or is read the same', () => {
  const damage = fc.record({
    which: fc.nat({ max: library.length - 1 }),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    lines: fc.integer({ min: 2, max: 40 }),
    sign: fc.constantFrom('', ...SIGNS, ...MORE_SIGNS),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    taken: fc.constantFrom(0, 0, 1, 3),
  });
  fc.assert(
    fc.property(damage, ({ which, from, lines, sign, at, taken }) => {
      const piece = pieceOf(library[which]![1], from, lines); // which is an index of the library
      const cut = Math.floor(at * piece.length);
      for (const text of [piece, piece.slice(0, cut) + sign + piece.slice(cut + taken)]) {
        const [full, everyday] = both(text);
        expect(everyday).toEqual(full);
      }
    }),
    { numRuns: 1_500 },
  );
}, 30_000);

test('a key that is there twice, or reserved, a reference and a tab are left to the full reader', () => {
  for (const text of ['a: b\na: c\n', '__proto__: b\n', 'a: &x b\n', 'a: *x\n', 'a:\tb\n', '---\na: b\n', 'a: { b: c, b: d }\n', 'a: !t b\n', ''])
    expect(everydayTree(text)).toBeUndefined();
});

/** What the full reader reads, and what the reader of everyday texts does; the same twice where it leaves a text to the full one. */
function both(text: string): readonly [unknown, unknown] {
  const { tree, problems } = readInFull(text);
  const full = { tree, problems };
  const everyday = everydayTree(text);
  return [full, everyday ? { tree: everyday, problems: [] } : full];
}

/** Some lines of a text as a text of its own, moved to where its first line begins. */
function pieceOf(text: string, from: number, count: number): string {
  const lines = text.split('\n');
  const piece = lines.slice(Math.floor(from * lines.length)).slice(0, count);
  const indent = /^ */.exec(piece[0] ?? '')?.[0] ?? '';
  const moved = piece.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n');
  return `${moved.startsWith('- ') ? 'moments:\n' : ''}${moved}\n`;
}
