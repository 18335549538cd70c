// The JavaScript a learner's phone loads before Today shows, gzipped: every script the page asks for at once, and what the first screen says
// in the language that needs most. Goal: at most 35 kB.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../packages/web/dist/', import.meta.url);
/** The folders whose words the first screen needs. */
const FIRST_WORDS = ['look', 'practice'];

export function run() {
  const page = readFileSync(new URL('index.html', dist), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\/?(assets\/[^"]+\.js)"/g)].map(([, path]) => path);
  const sizes = Object.fromEntries([...new Set(scripts)].map((path) => [path.replace('assets/', ''), gzipped(path)]));
  const words = Object.fromEntries(['en', 'de', 'es'].map((language) => [language, sum(wordsIn(language).map(gzipped))]));
  const bytes = sum(Object.values(sizes)) + Math.max(...Object.values(words));
  return { bytes, goal: 35_000, reached: bytes <= 35_000, scripts: sizes, words };
}

const wordsIn = (language) =>
  readdirSync(new URL('assets/', dist))
    .filter((name) => FIRST_WORDS.some((folder) => name.startsWith(`${folder}-${language}-`)) && name.endsWith('.js'))
    .map((name) => `assets/${name}`);

const gzipped = (path) => gzipSync(readFileSync(new URL(path, dist)), { level: 9 }).length;

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
