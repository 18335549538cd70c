import { ok, type Result } from '@micromoment/core';
import { clock, startPreview, type PreviewProblem, type RunningPreview } from '@micromoment/server';
import type { PreviewTold } from '@micromoment/wire';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { previewIn } from './preview.ts';
import { twoFreePorts } from './testing/free-ports.ts';
import { play, toldBy } from './testing/play.ts';
import { readScenario } from './testing/scenario.ts';

const stories = new URL('./testing/preview/', import.meta.url);
const text = await readFile(new URL('../../../blueprints/clarifying-question.yaml', import.meta.url), 'utf8');

test.each(await readdir(stories))('%s goes as it is told', async (file) => {
  const first = await twoFreePorts();
  const told = await readFile(new URL(file, stories), 'utf8');
  if (told.includes('TAKEN')) await occupied(first);
  const scenario = readScenario(
    told
      .replaceAll('FIRST', String(first))
      .replaceAll('TAKEN', String(first))
      .replaceAll('NEXT', String(first + 1)),
  );
  expect(await play(scenario, (folder, words, streams) => previewIn(folder, words, streams, () => Promise.resolve()))).toEqual(toldBy(scenario));
});

// A busy machine may pause anywhere: the median of nine saves, and once more if it was a bad moment.
test('a page hears of a save within 150 ms, however the editor saves, and of nothing that did not change', { retry: 2 }, async () => {
  const { path, running } = await previewOf(text);
  const line = await listen(running.origin);
  expect((await line.next()).blueprint?.title).toBe('Ask before you answer');
  const waits: number[] = [];
  for (let round = 1; round <= 9; round += 1) {
    const saved = text.replace(/^title: .*$/m, `title: Round ${round}`);
    const began = performance.now();
    if (round % 2 === 0) await inItsPlace(path, saved);
    else await writeFile(path, saved);
    expect((await line.next()).blueprint?.title).toBe(`Round ${round}`);
    waits.push(performance.now() - began);
    expect((await line.next()).findings).toEqual([]);
    await writeFile(path, saved);
  }
  const median = waits.toSorted((a, b) => a - b)[4];
  expect(median).toBeLessThanOrEqual(150);
});

test('a text that cannot be read is told of with its findings, and the page keeps what it had', async () => {
  const { path, running } = await previewOf(text);
  const line = await listen(running.origin);
  await line.next();
  await writeFile(path, text.replace('kind: respond', 'kind: [respond'));
  expect(await line.next()).toMatchObject({ blueprint: null, findings: null });
  const { findings } = await line.next();
  expect(findings?.[0]).toMatchObject({ severity: 'error', line: expect.any(Number) });
});

test('each moment is shown as the mail and the entry in a calendar that the product would make of it', async () => {
  const { running } = await previewOf(text);
  const { renderings, blueprint } = running.latest();
  const mails = renderings.filter((rendering) => rendering.channel === 'email');
  const entries = renderings.filter((rendering) => rendering.channel === 'calendar');
  for (const each of [mails, entries]) expect(each.map(({ moment }) => moment)).toEqual(blueprint?.moments.map(({ id }) => id));
  expect(mails.find(({ moment }) => moment === 'coffee-chat')).toMatchObject({ subject: 'Ask before you answer' });
  expect(entries.find(({ moment }) => moment === 'coffee-chat')).toMatchObject({ title: 'Ask before you answer', note: expect.stringContaining('/moment') });
  expect(mails.find(({ moment }) => blueprint?.moments.some(({ id, kind }) => id === moment && kind === 'observe'))?.text).toMatch(
    /Sam asks for thirty seconds/,
  );
});

test('only this machine is answered, under its own name, and only the phone may stand in a frame', async () => {
  const { running } = await previewOf(text);
  const { port } = new URL(running.origin);
  expect(await statusFor(port, 'elsewhere.example')).toBe(421);
  expect(await statusFor(port, `localhost:${port}`)).toBe(200);
  const page = await fetch(`${running.origin}/`);
  const phone = await fetch(`${running.origin}/phone.html`);
  expect(page.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
  expect(phone.headers.get('content-security-policy')).toMatch(/connect-src 'none'.*frame-ancestors 'self'/);
});

/** A preview of a text in a folder of its own; it ends with the test. */
async function previewOf(source: string): Promise<{ readonly path: string; readonly running: RunningPreview }> {
  const folder = await mkdtemp(join(tmpdir(), 'micromoment-preview-'));
  const path = join(folder, 'ask.yaml');
  await writeFile(path, source);
  const pages = join(folder, 'pages');
  await mkdir(pages);
  for (const page of ['preview.html', 'phone.html']) await writeFile(join(pages, page), '<!doctype html>');
  const port = await twoFreePorts();
  const running = started(await startPreview({ path, file: 'ask.yaml', port, pages, clock }));
  onTestFinished(async () => {
    await running.stop();
    await rm(folder, { recursive: true });
  });
  return { path, running };
}

function started(result: Result<RunningPreview, PreviewProblem>): RunningPreview {
  if (!result.ok) throw new Error(result.problem.kind);
  return ok(result.value).value;
}

/** Saves as editors do that put a new file in the place of the old one. */
async function inItsPlace(path: string, source: string): Promise<void> {
  await writeFile(`${path}.new`, source);
  await rename(`${path}.new`, path);
}

/** Hears the stream of a preview, one state at a time. */
async function listen(origin: string): Promise<{ next(): Promise<PreviewTold> }> {
  const leave = new AbortController();
  onTestFinished(() => leave.abort());
  const { body } = await fetch(`${origin}/events`, { signal: leave.signal });
  const parts = body!.pipeThrough(new TextDecoderStream()).getReader(); // an answer of our own, which has a body
  let heard = '';
  return {
    async next() {
      while (!heard.includes('\n\n')) heard += (await parts.read()).value ?? '';
      const [first = '', ...rest] = heard.split('\n\n');
      heard = rest.join('\n\n');
      return JSON.parse(first.replace(/^data: /, '')) as PreviewTold; // what wire says
    },
  };
}

const statusFor = (port: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/', headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });

/** Takes a port on the loopback address until the test ends. */
async function occupied(port: number): Promise<void> {
  const server: Server = createServer();
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  onTestFinished(() => new Promise<void>((closed) => void server.close(() => closed())));
}
