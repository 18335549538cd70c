// npm run bench -- feedback: the first tier's size and speed, names swapped, and what no text may do to it.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { LONGEST_TEXT, look, parseResponse } from '../packages/feedback/dist/index.js';

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

/** Milliseconds a response, warm, one core. Goal: 5. */
function times(texts) {
  const cold = taking(() => look(texts[0], english));
  texts.slice(0, 200).forEach((text) => look(text, english));
  const all = texts.map((text) => taking(() => look(text, english))).toSorted((one, other) => one - other);
  const at = (share) => Number(all[Math.floor(all.length * share)].toFixed(3));
  return { first: Number(cold.toFixed(1)), median: at(0.5), p95: at(0.95), p99: at(0.99), goal: 5 };
}

const NAMES = (
  'Aaliyah Abebe Adaeze Agnieszka Ahmed Aiko Alejandra Amara Amit Ananya Andrzej Anneke Ayşe Babajide Beatriz Björn Bogdan Chiamaka Chidi Chloé Chukwuemeka Ciarán Dagny Deepika Diego Dmitri Eilidh Ekaterina ' +
  "Elif Emeka Esra Fatima Femi Fernanda Florian François Giorgos Gül Hanna Haruto Hassan Heloísa Hiroshi Hüseyin Ingrid Ioana Isabella Ivana Jamal Javier Jürgen João Jorge José Jung-hoon Kateřina Khadija Kofi Kwabena Lakshmi Leilani Luca Łukasz Magdalena Mahmoud Małgorzata Marisol Mehmet Mei Minh Mohammed Mónica Nguyễn Niamh Ngozi Oluwaseun O'Brien Padraig Parvati Pedro Priyanka Quetzalli Rahul Rania Rosalía Saoirse Sarai Sergio Sinéad Søren Sunita Svetlana Tadeusz Thandiwe Tuğba Uchenna Venkatesh Wanjiru Xiomara Yusuf Zoltán"
).split(' ');

/** Verdicts that change when a name is another name. Goal: 0 in 500 responses. */
function swapped(texts) {
  const named =
    /\b(?:Sam|Lena|Rob|Priya|Ines|Lee|Kwame|Dilnoza|Henrik|Jonas|Tom|Ana|Erik|Sofia|Marta|Noémie|Babak|Ruben|Mei|Ifeoma|Tomasz|Rosalind|Zainab|Amina|Fraser|Paloma|Bronagh|Nikhil|Leopold|Viktor|Nadia|Aiko|Gaspard|Katarzyna|Benedikt|Petra|Ravi|Milo)\b/;
  const chosen = texts.filter((text) => named.test(text));
  const framed = texts.filter((text) => !named.test(text)).map((text) => `Sam, ${text[0].toLowerCase()}${text.slice(1)}`);
  const all = [...chosen, ...framed].slice(0, 500);
  const changes = [];
  all.forEach((text, index) => {
    const before = verdicts(text);
    for (const step of [0, 33, 66, 97]) {
      const other = text.replace(named, NAMES[(index + step) % NAMES.length]);
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
