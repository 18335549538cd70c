// The JavaScript a learner's phone loads before Today shows, gzipped: every script the page asks for at once, and what the first screen says
// in the language that needs most. Goal: at most 35 kB.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../packages/web/dist/', import.meta.url);
const LANGUAGES = ['en', 'de', 'es'];

export function run() {
  const page = readFileSync(new URL('index.html', dist), 'utf8');
  // The page names the words of the first screen in every language; the server leaves those that its reader wishes for.
  const tags = [...page.matchAll(/<(?:script|link)[^>]*"\/?(assets\/[^"]+\.js)"[^>]*>/g)].map(([tag, path]) => ({
    path,
    language: /data-spoken="(\w+)"/.exec(tag)?.[1],
  }));
  const pathsIn = (language) => [...new Set(tags.filter((tag) => tag.language === language).map(({ path }) => path))];
  const sizes = Object.fromEntries(pathsIn(undefined).map((path) => [path.replace('assets/', ''), gzipped(path)]));
  const words = Object.fromEntries(LANGUAGES.map((language) => [language, sum(pathsIn(language).map(gzipped))]));
  const bytes = sum(Object.values(sizes)) + Math.max(...Object.values(words));
  return { bytes, goal: 35_000, reached: bytes <= 35_000, scripts: sizes, words };
}

const gzipped = (path) => gzipSync(readFileSync(new URL(path, dist)), { level: 9 }).length;

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
