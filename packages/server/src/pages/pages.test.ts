import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { OpenAPIHono } from '@hono/zod-openapi';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hangPages } from './pages.ts';

const wordsIn = (language: string) => `<link rel="modulepreload" href="/assets/practice-${language}-1.js" data-spoken="${language}">`;
const pageWith = (words: string) =>
  `<!doctype html><html lang="en" dir="ltr"><title>Micromoment</title>${words}<noscript>Micromoment needs JavaScript to keep what you write on this device.</noscript>`;
const PAGE = pageWith(wordsIn('en'));
const SCRIPT = 'export const hello = 1;';
let folder: string;
let app: OpenAPIHono;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'micromoment-pages-'));
  await mkdir(join(folder, 'assets'));
  for (const [path, text] of [
    ['index.html', pageWith(['en', 'de', 'es'].map(wordsIn).join(''))],
    ['assets/index-1.js', SCRIPT],
  ] as const) {
    await writeFile(join(folder, path), text);
    await writeFile(join(folder, `${path}.br`), brotliCompressSync(text));
  }
  app = new OpenAPIHono();
  hangPages(app, folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['/', PAGE, 'no-cache', 'text/html'],
  ['/moment/0190d3a0', PAGE, 'no-cache', 'text/html'],
  ['/assets/index-1.js', SCRIPT, 'public, max-age=31536000, immutable', 'javascript'],
])('%s comes compressed to whoever can read that, and plain to everybody else', async (path, text, keep, type) => {
  const small = await app.request(path, { headers: { 'Accept-Encoding': 'gzip, br' } });
  expect([small.status, small.headers.get('content-encoding'), small.headers.get('cache-control')]).toEqual([200, 'br', keep]);
  expect(small.headers.get('content-type')).toContain(type);
  expect(small.headers.get('vary')).toContain('Accept-Encoding');
  expect(String(brotliDecompressSync(await small.arrayBuffer()))).toBe(text);
  const plain = await app.request(path);
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, text]);
});

test('a release put in the place of another is served from the next request on', async () => {
  const house = new OpenAPIHono();
  const releases = await mkdtemp(join(tmpdir(), 'micromoment-pages-'));
  await writeFile(join(releases, 'index.html'), pageWith('one'));
  hangPages(house, releases);
  expect(await (await house.request('/')).text()).toContain('one');
  await writeFile(join(releases, 'next.html'), pageWith('two'));
  await rename(join(releases, 'next.html'), join(releases, 'index.html'));
  expect(await (await house.request('/')).text()).toContain('two');
  await rm(releases, { recursive: true });
  expect(await (await house.request('/')).text()).toContain('two');
});

test('a part of the app that is not there is no page', async () => {
  expect((await app.request('/assets/index-0.js')).status).toBe(404);
});

test.each([
  ['de-AT, en;q=0.5', 'de', 'braucht JavaScript'],
  ['fr, es;q=0.8, de;q=0.7', 'es', 'necesita JavaScript'],
  ['de;q=0, fr', 'en', 'needs JavaScript'],
  ['', 'en', 'needs JavaScript'],
])('for a browser that wishes for "%s" the page says in %s what it says before its program runs', async (wish, language, says) => {
  const response = await app.request('/progress', { headers: { 'Accept-Language': wish } });
  const page = await response.text();
  expect([page.includes(`lang="${language}"`), page.includes(says)]).toEqual([true, true]);
  expect(page.match(/practice-\w+-1/g)).toEqual([`practice-${language}-1`]);
  expect(response.headers.get('vary')).toContain('Accept-Language');
});

test('the page that is built says the words which the server says in other languages', async () => {
  const built = await readFile(join(import.meta.dirname, '../../../web/index.html'), 'utf8');
  for (const words of ['<html lang="en"', 'Human skills at work, one micro-moment at a time.', 'Micromoment needs JavaScript to keep'])
    expect(built).toContain(words);
});
