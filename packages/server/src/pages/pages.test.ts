import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { OpenAPIHono } from '@hono/zod-openapi';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hangPages } from './pages.ts';

const PAGE = '<!doctype html><title>Micromoment</title>';
const SCRIPT = 'export const hello = 1;';
let folder: string;
let app: OpenAPIHono;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'micromoment-pages-'));
  await mkdir(join(folder, 'assets'));
  for (const [path, text] of [
    ['index.html', PAGE],
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

test('a part of the app that is not there is no page', async () => {
  expect((await app.request('/assets/index-0.js')).status).toBe(404);
});
