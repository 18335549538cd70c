// npm run bench -- feedback: the first tier's size and speed, names swapped, and what no text may do to it.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { LONGEST_TEXT, look, parseResponse } from '../packages/feedback/dist/index.js';
import { NAMES, renamed, withNames } from '../packages/feedback/dist/testing/names.js';

const house = new URL('..', import.meta.url).pathname;
const english = { language: 'en' };

export async function run() {
  const responses = ['dev', 'fresh-1', 'fresh-2'].flatMap((name) =>
    readFileSync(`${house}packages/feedback/responses/${name}.jsonl`, 'utf8').trim().split('\n'),
  );
  const texts = responses.map((line) => parseResponse(line).value.text);
  return { bytes: await bundle(), look: times(texts), names: swapped(texts), fuzz: fuzz() };
}

/** The look and the remarks as a browser gets them. Goal: at most 60 kB. */
async function bundle() {
  const entry = '\0looks';
  const plugin = {
    name: 'looks',
    resolveId: (id) => (id === entry ? id : undefined),
    load: (id) => (id === entry ? "export { look, remarks } from '@micromoment/feedback';" : undefined),
  };
  const alias = [{ find: /^@micromoment\/([a-z]+)$/, replacement: `${house}packages/$1/dist/index.js` }];
  const built = await build({
    logLevel: 'error',
    configFile: false,
    plugins: [plugin],
    resolve: { alias },
    build: { write: false, minify: true, rollupOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  });
  const code = [built]
    .flat()
    .flatMap(({ output }) => output)
    .map(({ code: text }) => text ?? '')
    .join('');
  return { gzip: gzipSync(code, { level: 9 }).length, goal: 60_000 };
}

/** Milliseconds a response, with what the engine compiles and clears away meanwhile: on the way through all of them, and when they come a third time. Goal: 5. */
function times(texts) {
  const cold = taking(() => look(texts[0], english));
  texts.slice(0, 200).forEach((text) => look(text, english));
  const [pass, , warm] = [1, 2, 3].map(() => texts.map((text) => taking(() => look(text, english))).toSorted((one, other) => one - other));
  return { first: Number(cold.toFixed(1)), ...shares(pass), warm: shares(warm), goal: 5 };
}

const at = (all, share) => Number(all[Math.floor(all.length * share)].toFixed(3));
const shares = (all) => ({ median: at(all, 0.5), p95: at(all, 0.95), p99: at(all, 0.99) });

/** Verdicts that change when a name is another name. Goal: 0 in 500 responses. */
function swapped(texts) {
  const all = withNames(texts, 500);
  const changes = [];
  all.forEach((text, index) => {
    const before = verdicts(text);
    for (const step of [0, 33, 66, 97]) {
      const other = renamed(text, NAMES[(index + step) % NAMES.length]);
      if (verdicts(other) !== before) changes.push(other);
    }
  });
  return {
    names: NAMES.length,
    responses: all.length,
    swaps: all.length * 4,
    changed: changes.length,
    goal: 0,
    ...(changes.length > 0 ? { changes: changes.slice(0, 10) } : {}),
  };
}

const verdicts = (text) => JSON.stringify(Object.values(look(text, english).criteria).map(({ state }) => state));

/** 100,000 strings nobody would write. Goals: no crash, none over 50 ms. */
function fuzz(count = 100_000) {
  const dice = seeded(20_261_122);
  const parts = [
    '😀',
    '👩‍👩‍👧‍👦',
    'مرحبا',
    'שלום',
    '\u200b',
    '\u202e',
    '\u0000',
    '\u0007',
    '\ud83d',
    'é',
    'a\u0301',
    '?',
    '!',
    '...',
    "'",
    '"',
    '\n',
    '\t',
    ' ',
    ',',
    'what',
    'you',
    'should',
    'never',
    'again',
    'must be',
    'so',
    'and',
    'I',
    '漢字',
    'ß',
    'İ',
    '٣',
    '½',
    '$',
    '\\',
    '(',
    '<feeling>',
    '#',
    '*',
    'aaaaaaaa',
    'you you you',
    'a b c d e f g',
    '1.2.3.4',
    "it's",
    '’',
    '–',
  ];
  let [slowest, crashes] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    const length = index % 1000 === 0 ? LONGEST_TEXT : Math.floor(dice() ** 3 * 300);
    let text = '';
    while (text.length < length) text += parts[Math.floor(dice() * parts.length)] + (dice() < 0.6 ? ' ' : '');
    if (index % 10_000 === 0) text = text.padEnd(100_000, 'long ');
    try {
      slowest = Math.max(
        slowest,
        taking(() => look(text, english)),
      );
    } catch {
      crashes += 1;
    }
  }
  return { strings: count, crashes, slowest: Number(slowest.toFixed(1)), goal: 50 };
}

/** Milliseconds of this program's own time: other programs on the machine do not count. */
function taking(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
