import { readFileSync } from 'node:fs';
import { between, pick, seededDice, type Dice } from '@micromoment/core';
import { expect, test } from 'vitest';
import { parse } from './parse.ts';
import { LONGEST_TEXT } from './read-tree.ts';

const clarifying = readFileSync(new URL('../../../blueprints/clarifying-question.yaml', import.meta.url), 'utf8');

/** What a careless or a hostile hand does to a file. */
const MUTATIONS: readonly ((text: string, dice: Dice) => string)[] = [
  (text, dice) => text.slice(0, between(dice, 0, text.length)),
  (text, dice) => text.slice(between(dice, 0, text.length)),
  (text, dice) =>
    spliced(
      text,
      dice,
      0,
      pick(dice, [
        '\0',
        '\t',
        '\r',
        '\ud800',
        '\u001b[31m',
        '\u2028',
        '\ufeff',
        '"',
        "'",
        '`',
        '@',
        '%',
        '&a ',
        '*a ',
        '!!binary ',
        '!',
        '<<: *a',
        '? ',
        '- ',
        ': ',
        '{',
        '}',
        '[',
        ']',
        '|',
        '>',
        '#',
        '---\n',
        '...\n',
        '%YAML 1.1\n',
      ]) ?? '',
    ),
  (text, dice) => spliced(text, dice, between(dice, 1, 400), ''),
  (text, dice) =>
    text
      .split('\n')
      .filter(() => dice() > 0.02)
      .join('\n'),
  (text, dice) =>
    text
      .split('\n')
      .map((line) => (dice() < 0.02 ? `  ${line}` : line))
      .join('\n'),
  (text, dice) =>
    text.replaceAll(/: (\w+)$/gm, (whole, word: string) =>
      dice() < 0.05 ? `: ${pick(dice, ['12', 'null', 'true', '[a]', '{ a: b }', '~', '1e999', '.nan', '0x1f', word.repeat(3)]) ?? ''}` : whole,
    ),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
  (text, dice) => text.replaceAll('  ', () => (dice() < 0.01 ? '\t' : '  ')),
  (text, dice) => `${text}\n${'x: ['.repeat(between(dice, 1, 3_000))}`,
  (text, dice) => `${text}\n${Array.from({ length: between(dice, 1, 300) }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n')}`,
  (text, dice) =>
    `a: &a [${'x,'.repeat(9)}]\n${Array.from({ length: between(dice, 2, 12) }, (_, index) => `b${index}: &b${index} [${`*${index === 0 ? 'a' : `b${index - 1}`},`.repeat(9)}]`).join('\n')}\n${text}`,
  (text, dice) => text.replace(/^(\w+):/m, () => `${pick(dice, ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '<<', '1', 'null'])}:`),
  (text, dice) =>
    text
      .split('\n')
      .toSorted(() => dice() - 0.5)
      .join('\n'),
];

const spliced = (text: string, dice: Dice, length: number, fresh: string): string => {
  const at = between(dice, 0, text.length);
  return text.slice(0, at) + fresh + text.slice(at + length);
};

test('two thousand spoilt files: each is read or refused with a place, none crashes, none hangs', () => {
  const dice = seededDice('spoilt files');
  const strays: string[] = [];
  let slowest = 0;
  let refused = 0;
  for (let round = 0; round < 2_000; round += 1) {
    let text = clarifying;
    for (let times = between(dice, 1, 3); times > 0; times -= 1) text = (pick(dice, MUTATIONS) ?? String)(text, dice);
    const started = performance.now();
    const { blueprint, problems } = parse(text);
    slowest = Math.max(slowest, performance.now() - started);
    if ((blueprint === undefined) !== problems.length > 0) strays.push(`neither read nor refused: ${JSON.stringify(text.slice(0, 200))}`);
    if (problems.some(({ at, what, why, fix }) => at.line < 1 || at.col < 1 || at.from < 0 || at.to > text.length || at.to < at.from || !what || !why || !fix))
      strays.push(`without a place: ${JSON.stringify(problems)}`);
    if (problems.length > 0) refused += 1;
  }
  expect(strays).toEqual([]);
  expect(refused).toBeGreaterThan(1_000);
  expect(slowest).toBeLessThan(2_000);
  expect(Object.prototype).not.toHaveProperty('isAdmin');
}, 120_000);

const N = LONGEST_TEXT - 10;
test.each([
  ['brackets without end', '['.repeat(N)],
  ['braces without end', '{a: '.repeat(N / 4)],
  ['hyphens without end', '- '.repeat(N / 2)],
  ['question marks without end', '? '.repeat(N / 2)],
  ['nothing but commas', `[${','.repeat(N)}`],
  ['nothing but quotation marks', '"'.repeat(N)],
  ['nothing but colons', ': '.repeat(N / 2)],
  ['nothing but anchors', '&a '.repeat(N / 3)],
  ['nothing but tags', '! '.repeat(N / 2)],
  ['nothing but line breaks', '\n'.repeat(N)],
  ['nothing but documents', '---\n'.repeat(N / 4)],
  ['nothing but NUL', '\0'.repeat(N)],
  ['nothing but tabs', '\t'.repeat(N)],
  ['spaces before a word', `${' '.repeat(N)}a`],
  ['forty thousand keys', Array.from({ length: 40_000 }, (_, index) => `k${index}:`).join('\n')],
  ['one key forty thousand times', 'key:\n'.repeat(40_000)],
  ['a text with two hundred thousand escapes', `why: "${'\\n'.repeat(N / 2 - 10)}x"`],
  ['a text folded over a hundred thousand lines', `why: x\n${' y\n'.repeat(N / 3 - 10)}`],
  ['a block of blank lines', `why: |\n${' \n'.repeat(N / 2 - 10)}`],
  ['more than may be read', 'x'.repeat(LONGEST_TEXT + 1)],
])('a file made to stop the reader is refused in time: %s', (_, text) => {
  const started = performance.now();
  const { blueprint, problems } = parse(text);
  expect(blueprint).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(5_000);
});
