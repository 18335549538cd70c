import { expect, test } from 'vitest';
import { keepAsFirstVersion, keptInBrowser, loseKey, rememberedId } from './kept-in-browser.ts';
import { app, browser } from './own-house.ts';
import { Visitor } from './visitor.ts';

const ANSWER = 'That sounds like it hurt. What was it like to read it there?';
const outboxIn = async (visitor: Visitor) => (await keptInBrowser(visitor.page)).places.filter((place) => place.includes('sealed: outbox/'));
const clean = async (visitor: Visitor) => expect(await visitor.complaintsEverywhere()).toEqual([]);

async function signedInAs(name: string): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, app.origin);
  await visitor.become(name);
  await visitor.page.locator('.today h1').waitFor();
  await visitor.keepsTheApp();
  return visitor;
}

test('the app is kept whole, and nothing that the API said', async () => {
  const visitor = await signedInAs('Sam');
  const { cached } = await keptInBrowser(visitor.page);
  expect(cached).toEqual(
    expect.arrayContaining(['/', '/manifest.webmanifest', expect.stringMatching(/newsreader.*\.woff2$/), expect.stringMatching(/index.*\.js$/)]),
  );
  expect(cached.filter((path) => path.startsWith('/api/'))).toEqual([]);
  const worker = await fetch(`${app.origin}/worker.js`);
  expect([worker.headers.get('cache-control'), worker.headers.get('content-type')]).toEqual(['no-cache', expect.stringContaining('javascript')]);
  expect(worker.headers.get('content-security-policy')).toContain("worker-src 'self'");
  const manifest = await fetch(`${app.origin}/manifest.webmanifest`);
  expect(await manifest.json()).toMatchObject({ id: '/', display: 'standalone', shortcuts: [{ name: 'Today' }] });
  await visitor.leave();
});

test('a moment done without a network waits on the device, unreadable there, and is sent when the network is back', async () => {
  let visitor = await signedInAs('Sam');
  await visitor.loseLine();
  await visitor.page.reload();
  await visitor.reads(/Ask one open question/i);
  await visitor.sees('The server is out of reach. What is here still works.');
  await clean(visitor);

  await visitor.press('Start');
  await visitor.choose(/calm day/);
  await visitor.press('Go on');
  await visitor.reads('The coffee machine');
  const { pathname } = new URL(visitor.page.url());
  await visitor.write(/first thing you would say to Ines/, ANSWER);
  await visitor.sees('Offline. Saved on this device');
  await clean(visitor);
  await visitor.press('Compare with examples');
  await visitor.reads('Your words, beside others');
  // What feedback there is without a server is on the device too.
  await visitor.page.locator('.remarks li').first().waitFor();
  await visitor.press('Go on');
  await visitor.reads('In the next 24 hours');
  await visitor.write(/with whom/, 'Leila');
  await visitor.press('I will try this');
  await visitor.reads(/^Done/);
  await visitor.sees(/saved on this device and (is|are) sent when the server is back/);
  await clean(visitor);

  visitor = await visitor.comeBack(pathname);
  await visitor.reads('You have done this one.');
  await visitor.sees(ANSWER);
  await visitor.follow('Back to today');
  await visitor.sees(/saved on this device and (is|are) sent when the server is back/);
  await clean(visitor);
  expect((await outboxIn(visitor)).length).toBeGreaterThan(0);
  const { text } = await keptInBrowser(visitor.page);
  expect(text).toContain('"extractable":false');
  for (const written of [ANSWER, 'it hurt', 'Leila', 'coffee']) expect(text).not.toContain(written);

  await visitor.open('/aid/clarifying-question');
  await visitor.page.locator('main h1').waitFor();
  await visitor.findLine();
  await expect.poll(() => outboxIn(visitor), { timeout: 60_000 }).toEqual([]);
  const other = await Visitor.arrive(browser, app.origin);
  await other.become('Sam');
  await other.open(pathname);
  await other.reads('You have done this one.');
  await other.sees(ANSWER);
  await Promise.all([visitor.leave(), other.leave()]);
});

const SCENE = 'Leila sighed at the counter, and everybody looked at their phones.';

test('a page closed in the same blink as a step is done has lost nothing', async () => {
  let visitor = await signedInAs('Priya');
  await visitor.open('/moment/clarifying-question:own-scene');
  await visitor.loseLine();
  await visitor.page.evaluate(sealSlowly);
  await visitor.write(/./, SCENE);
  await visitor.press('Keep it');
  await visitor.reads(/^Done/);
  visitor = await visitor.comeBack('/');
  await visitor.sees(/saved on this device and (is|are) sent when the server is back/);
  await visitor.findLine();
  await expect.poll(() => outboxIn(visitor), { timeout: 60_000 }).toEqual([]);
  await visitor.leave();
});

/** As on a slow phone: sealing takes its time. */
function sealSlowly(): void {
  const { encrypt } = SubtleCrypto.prototype;
  SubtleCrypto.prototype.encrypt = async function slowly(...words) {
    await new Promise((resolve) => setTimeout(resolve, 700));
    return encrypt.apply(this, words);
  };
}

const PLAIN = 'I asked her and then I kept quiet for once.';
const DRAFTED = 'Next time I would wait a little longer.';

test('what an earlier version kept plain is sealed at the next visit; without the key it is gone, and its writer is told', async () => {
  const visitor = await Visitor.arrive(browser, app.origin);
  await visitor.become('Priya');
  await visitor.keepsTheApp();
  await visitor.page.getByRole('heading', { level: 1 }).first().waitFor();
  const person = await rememberedId(visitor.page);
  // A page of the same site that is not the app.
  await visitor.open('/readyz');
  await keepAsFirstVersion(visitor.page, person, { entries: [waitingEntry], place: 'somewhere', draft: { response: DRAFTED } });
  expect((await keptInBrowser(visitor.page)).text).toContain(PLAIN);

  await visitor.loseLine();
  await visitor.open('/');
  await visitor.sees('One answer is saved on this device and is sent when the server is back.');
  const { places, text } = await keptInBrowser(visitor.page);
  expect(places).toEqual(
    expect.arrayContaining([expect.stringContaining(`sealed: outbox/${waitingEntry.id}`), expect.stringContaining('sealed: drafts/somewhere')]),
  );
  for (const written of [PLAIN, DRAFTED]) expect(text).not.toContain(written);

  await visitor.findLine();
  await visitor.open('/readyz');
  await loseKey(visitor.page, person);
  await visitor.loseLine();
  await visitor.open('/');
  await visitor.sees(/this browser can no longer open it/);
  await clean(visitor);
  expect(await outboxIn(visitor)).toEqual([]);
  await visitor.leave();
});

// As the app wrote it, but for a blueprint that nobody here has: the server would refuse it, and it would stay.
const waitingEntry = {
  id: '0190d3a0-0000-7000-8000-00000000abcd',
  device: '0190d3a0-0000-7000-8000-00000000dddd',
  seq: 0,
  at: Date.UTC(2026, 2, 3, 9),
  zone: 'Europe/London',
  blueprint: 'none',
  revision: 'none',
  moment: 'none',
  twist: null,
  touchpoint: null,
  kind: 'responded',
  facts: { seconds: 20 },
  words: { response: PLAIN },
};

const ENDED = 'Your session has ended, so everything of yours was taken off this device.';

test('a session that was ended elsewhere takes everything off the device, and says so', async () => {
  const visitor = await Visitor.arrive(browser, app.origin);
  await visitor.become('Noor');
  await visitor.page.getByRole('heading', { level: 1 }).first().waitFor();
  expect((await keptInBrowser(visitor.page)).places.join()).toContain('key: key');
  await visitor.page.evaluate(() => fetch('/api/v1/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }));
  await visitor.open('/');
  await visitor.sees(ENDED);
  await clean(visitor);
  await expect.poll(async () => (await keptInBrowser(visitor.page)).places).toEqual([]);
  expect((await keptInBrowser(visitor.page)).text).not.toContain('micromoment.me');
  await visitor.leave();
});

test('that a session has ended is still said after the page was loaded again, and no longer once somebody has signed in', async () => {
  const visitor = await Visitor.arrive(browser, app.origin);
  await visitor.become('Noor');
  await visitor.page.getByRole('heading', { level: 1 }).first().waitFor();
  // The page asks by itself, not by a press: it may learn of the end from what it had under way, and takes its links away then.
  await visitor.loseLine();
  await visitor.runOutOfSession();
  await visitor.findLine();
  await visitor.sees(ENDED);
  for (const _ of ['by its reader', 'by a browser that had put the tab to sleep']) {
    await visitor.page.reload();
    await visitor.sees(ENDED);
  }
  await visitor.become('Noor');
  await visitor.open('/you/settings');
  await visitor.press('Sign out');
  await visitor.page.getByRole('button', { name: /^Noor/ }).waitFor();
  expect(await visitor.page.getByText(ENDED).count()).toBe(0);
  await visitor.leave();
});

test('a device that others use too keeps nothing beyond the page', async () => {
  const visitor = await Visitor.arrive(browser, app.origin);
  await visitor.open(app.links.get('ada') ?? '');
  await visitor.page.getByRole('checkbox', { name: /Others use this device too/ }).check();
  await clean(visitor);
  await visitor.press(/Sign in/);
  await visitor.sees(/You are Ada/);
  await visitor.page.reload();
  await visitor.sees(/You are Ada/);
  const { places, text } = await keptInBrowser(visitor.page);
  expect(places).toEqual([]);
  expect(text).not.toMatch(/Ada|micromoment\.me/);
  await visitor.leave();
});
