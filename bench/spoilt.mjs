// Ten thousand spoilt blueprints through the linter: none may crash it, none may hang it, each that is refused has a place. Goal: 0, 0, 0.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from '../packages/lint/dist/index.js';
import { seededDice } from '../packages/core/dist/index.js';
import { house } from '../scripts/run.mjs';

const folder = join(house, 'blueprints');
const library = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

const FILES = 10_000;
/** Longer than this by the clock of its own thread, and a file has hung; a person waits no longer. */
const HUNG = 5_000;

export function run() {
  const dice = seededDice('ten thousand spoilt files');
  const found = { files: FILES, crashes: 0, hangs: 0, withoutPlace: 0, clean: 0, slowestCpuMs: 0 };
  for (let index = 0; index < FILES; index += 1) {
    let text = library[index % library.length];
    for (let times = 1 + Math.floor(dice() * 3); times > 0; times -= 1) text = spoil(text, dice);
    const before = process.cpuUsage();
    try {
      const findings = lint(text);
      const lines = text.split('\n').length;
      if (findings.some(({ line, col, message, why, fix }) => !(line >= 1 && line <= lines && col >= 1) || !message || !why || !fix)) found.withoutPlace += 1;
      if (findings.length === 0) found.clean += 1;
    } catch {
      found.crashes += 1;
    }
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1_000;
    found.slowestCpuMs = Math.max(found.slowestCpuMs, Math.round(took));
    if (took > HUNG) found.hangs += 1;
  }
  return { ...found, polluted: 'isAdmin' in {} };
}

function spoil(text, dice) {
  const kinds = Object.values(SPOILING);
  return kinds[Math.floor(dice() * kinds.length)](text, dice);
}

const at = (text, dice) => Math.floor(dice() * text.length);
const into = (text, dice, fresh) => {
  const place = at(text, dice);
  return text.slice(0, place) + fresh + text.slice(place);
};
const line = (text, dice, change) => {
  const lines = text.split('\n');
  const place = Math.floor(dice() * lines.length);
  return [...lines.slice(0, place), ...change(lines[place] ?? ''), ...lines.slice(place + 1)].join('\n');
};

const SPOILING = {
  truncated: (text, dice) => text.slice(0, at(text, dice)),
  holed: (text, dice) => text.slice(0, at(text, dice)) + text.slice(at(text, dice)),
  deep: (text, dice) => into(text, dice, `\nmoments: ${'['.repeat(1 + Math.floor(dice() * 3_000))}`),
  huge: (text, dice) => into(text, dice, 'word and word, '.repeat(Math.floor(dice() * 4_000))),
  wrongType: (text, dice) => line(text, dice, (old) => [old.replace(/:.*/, ': [1, {a: null}]')]),
  otherKey: (text, dice) => line(text, dice, (old) => [old.replace(/(\w)(\w)/, '$2$1')]),
  anchors: (text, dice) => into(text, dice, '\na: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b, *b]\n'),
  tagged: (text, dice) => into(text, dice, ' !!js/function "return 1" '),
  polluting: (text, dice) => into(text, dice, '\n__proto__: { isAdmin: true }\nconstructor: { prototype: { isAdmin: true } }\n'),
  byteOrderMark: (text) => `\ufeff${text}`,
  tabs: (text, dice) => line(text, dice, (old) => [`\t${old}`]),
  carriageReturns: (text) => text.replaceAll('\n', '\r\n'),
  nul: (text, dice) => into(text, dice, '\0'),
  halfPair: (text, dice) => into(text, dice, '\ud83d'),
  twice: (text, dice) => line(text, dice, (old) => [old, old]),
  documents: (text, dice) => into(text, dice, '\n---\n'),
  quotes: (text, dice) => into(text, dice, dice() < 0.5 ? '"' : "'"),
};
