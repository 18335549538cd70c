// The JavaScript a learner's phone loads before Today shows: every script the page asks for at once, gzipped. Goal: at most 35 kB.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../packages/web/dist/', import.meta.url);

export function run() {
  const page = readFileSync(new URL('index.html', dist), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\/?(assets\/[^"]+\.js)"/g)].map(([, path]) => path);
  const sizes = Object.fromEntries(
    [...new Set(scripts)].map((path) => [path.replace('assets/', ''), gzipSync(readFileSync(new URL(path, dist)), { level: 9 }).length]),
  );
  const bytes = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  return { bytes, goal: 35_000, reached: bytes <= 35_000, scripts: sizes };
}
