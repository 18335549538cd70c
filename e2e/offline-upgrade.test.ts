import { cp, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, start, type Running } from '@micromoment/server/start';
import type { Browser } from 'playwright-core';
import { build, type Plugin } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshFolder, somePort } from './app.ts';
import { openBrowser } from './browser.ts';
import { keepAsFirstVersion, keptInBrowser, rememberedId, type PlainEntry } from './kept-in-browser.ts';
import { Visitor } from './visitor.ts';

const WEB = join(import.meta.dirname, '../packages/web');
const QUEUED = 500;

let releases: string;
let running: Running;
let browser: Browser;

beforeAll(async () => {
  releases = await mkdtemp(join(tmpdir(), 'micromoment-releases-'));
  await cp(join(WEB, 'dist'), join(releases, 'one'), { recursive: true });
  await build({ configFile: join(WEB, 'vite.config.ts'), logLevel: 'error', plugins: [nextRelease], build: { outDir: join(releases, 'two') } });
  await publish('one');
  const config = readConfig({ port: somePort(), dataFolder: await freshFolder(), demo: true }, {});
  if (!config.ok) throw new Error(config.problem.what);
  const started = await start({ config: config.value, version: 'test', pages: join(releases, 'current') });
  if (!started.ok) throw new Error(started.problem.what);
  running = started.value;
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await running?.stop();
  await rm(releases, { recursive: true, force: true });
});

/** The same app, but for one line. */
const nextRelease: Plugin = {
  name: 'next-release',
  transform: (code, path) => (path.endsWith('/src/main.tsx') ? `${code}\nperformance.mark('the next release');` : null),
};

/** What the server serves from now on. */
async function publish(release: 'one' | 'two'): Promise<void> {
  await symlink(join(releases, release), join(releases, 'next'));
  await rename(join(releases, 'next'), join(releases, 'current'));
}

const scriptOf = async (release: string) => /assets\/index-[\w-]+\.js/.exec(await readFile(join(releases, release, 'index.html'), 'utf8'))?.[0];
const scriptShown = (visitor: Visitor) =>
  visitor.page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module]')?.src.split('/').slice(-2).join('/'));
const waiting = async (visitor: Visitor) => (await keptInBrowser(visitor.page)).places.filter((place) => place.includes('sealed: outbox/')).length;

/**
 * Ending a worker may also end the one that is just being asked to take over, and what it was asked is lost with it, as in a browser short of memory.
 * The page asks again whenever somebody comes back to Today.
 */
async function shownAfterComingBack(visitor: Visitor): Promise<string | undefined> {
  try {
    await visitor.letWorkersRest();
    await visitor.page.goBack();
    await visitor.page.goForward();
    return await scriptShown(visitor);
  } catch {
    return 'the page is being loaded again';
  }
}

test('a new release takes over with five hundred entries queued, and every one of them arrives', async () => {
  expect(await scriptOf('one')).not.toBe(await scriptOf('two'));
  const visitor = await Visitor.arrive(browser, running.origin);
  await visitor.become('Sam');
  await visitor.page.locator('.today h1').waitFor();
  await visitor.keepsTheApp();
  const person = await rememberedId(visitor.page);
  const entries = await queued(visitor);
  await visitor.page.addInitScript(cutSync);
  await visitor.open('/readyz');
  await keepAsFirstVersion(visitor.page, person, { entries, place: 'somewhere', draft: {} });
  await visitor.open('/');
  await visitor.sees(`${QUEUED} answers are saved on this device`);
  expect(await scriptShown(visitor)).toBe(await scriptOf('one'));

  await publish('two');
  await visitor.page.reload();
  await expect
    .poll(() => visitor.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state), { timeout: 30_000 })
    .toBe('installed');
  expect(await waiting(visitor)).toBe(QUEUED);
  // Away from Today somebody may be writing, so the release waits. Back on Today nobody does.
  await visitor.open('/privacy');
  const locks = () => visitor.page.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name));
  await expect.poll(locks, { timeout: 30_000 }).toContain('micromoment writing');
  expect(await scriptShown(visitor)).toBe(await scriptOf('one'));
  await visitor.page.locator('a[href="/"]').first().click();
  await expect.poll(() => shownAfterComingBack(visitor), { timeout: 60_000, interval: 2_000 }).toBe(await scriptOf('two'));
  await visitor.open('/'); // it may have been loaded again in the moment of going back
  await visitor.sees(`${QUEUED} answers are saved on this device`);
  expect(await waiting(visitor)).toBe(QUEUED);

  await visitor.page.evaluate(() => sessionStorage.setItem('heals', 'yes'));
  await visitor.page.reload();
  await expect.poll(() => waiting(visitor), { timeout: 60_000 }).toBe(0);
  expect(await storedOf(visitor, entries)).toBe(QUEUED);
  await visitor.leave();
});

/** The server can be reached for everything but what waits. A route of the browser's would not do: it does not see what passes the worker. */
function cutSync(): void {
  const { fetch } = globalThis;
  globalThis.fetch = (asked, how) =>
    String(asked).endsWith('/sync') && sessionStorage.getItem('heals') === null ? Promise.reject(new TypeError('cut')) : fetch(asked, how);
}

/** Five hundred answers to one moment, as this app writes them. */
async function queued(visitor: Visitor): Promise<readonly PlainEntry[]> {
  const { enrolments } = await visitor.answerOf<{ enrolments: readonly { blueprint: string; revision: string }[] }>('/api/v1/sync', NOTHING);
  const enrolment = enrolments[0];
  if (!enrolment) throw new Error('the demo has enrolled nobody');
  return Array.from({ length: QUEUED }, (_, seq) => ({
    id: `0190d3a0-0000-7000-8000-${String(seq).padStart(12, '0')}`,
    device: NOTHING.device,
    seq,
    at: Date.UTC(2026, 2, 3, 9) + seq,
    zone: 'Europe/London',
    blueprint: enrolment.blueprint,
    revision: enrolment.revision,
    moment: 'coffee-chat',
    twist: null,
    touchpoint: null,
    kind: 'responded',
    facts: { seconds: 20 },
    words: { response: `That sounds hard, for the ${seq}th time. What was it like?` },
  }));
}

const NOTHING = { device: '0190d3a0-0000-7000-8000-00000000dddd', sentAt: 0, cursor: null, entries: [] };

async function storedOf(visitor: Visitor, sent: readonly PlainEntry[]): Promise<number> {
  const { lacks } = await visitor.answerOf<{ lacks: { entries: readonly { id: string }[] } }>('/api/v1/sync', NOTHING);
  const stored = lacks.entries.map(({ id }) => id);
  expect(new Set(stored).size).toBe(stored.length);
  return sent.filter(({ id }) => stored.includes(id)).length;
}
