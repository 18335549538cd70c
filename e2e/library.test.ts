import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { App, run } from './app.ts';
import { openBrowser } from './browser.ts';
import { Visitor } from './visitor.ts';

const LIBRARY = join(import.meta.dirname, '../blueprints');

let app: App;
let browser: Browser;
let publisher: string;

beforeAll(async () => {
  publisher = await mkdtemp(join(tmpdir(), 'micromoment-publisher-'));
  [app, browser] = await Promise.all([App.start(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await rm(publisher, { recursive: true, force: true });
});

test('a learner finds something to practise, sees its dates, agrees, and leaves it again', async () => {
  const visitor = await Visitor.arrive(browser, app.origin);
  await visitor.become('Sam');
  await visitor.reads(/Ask one open question/i);
  await visitor.follow('Library');
  await visitor.reads('Library');
  await visitor.page.getByRole('searchbox', { name: 'Words in it' }).fill('mistake plain');
  await visitor.page.getByRole('status').filter({ hasText: '1 blueprint' }).waitFor();
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.follow('It was me, and this comes next');
  await visitor.reads('It was me, and this comes next');
  await visitor.sees('There is room for this in your weeks.');
  expect(await visitor.page.locator('.library-date-list li').count()).toBe(4);
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.press('Subscribe');
  await visitor.sees('You practise this.');
  await visitor.press('Leave this practice');
  await visitor.sees('Leave “It was me, and this comes next”?');
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.press('Leave');
  await visitor.sees('Your first dates');
  await visitor.leave();
});

test('without a network the library says so, and that practice goes on', async () => {
  const visitor = await Visitor.arrive(browser, app.origin);
  await visitor.become('Sam');
  await visitor.open('/library');
  await visitor.reads('Library');
  await visitor.follow('Today');
  await visitor.reads(/Ask one open question/i);
  await visitor.loseLine();
  await visitor.follow('Library');
  await visitor.reads('This page needs a connection.');
  expect(await visitor.complaints()).toEqual([]);
  await visitor.findLine();
  await visitor.press('Try again');
  await visitor.reads('Library');
  await visitor.leave();
});

test('what a catalogue releases is previewed, taken into use, and told of on Today; what was tampered with is refused since when and why', async () => {
  const blueprints = join(publisher, 'blueprints');
  const text = await readFile(join(LIBRARY, 'disagreeing-early.yaml'), 'utf8');
  await cp(join(LIBRARY, 'disagreeing-early.yaml'), join(blueprints, 'one.yaml'));
  await writeFile(
    join(blueprints, 'one.yaml'),
    text.replace('blueprint: disagreeing-early', 'blueprint: objecting-early').replace(/^title: .*$/m, 'title: Object in time'),
  );
  const feed = join(publisher, 'out');
  const key = ['--key', join(publisher, 'publisher.key')];
  expect((await run(['feed', 'build', feed, '--from', blueprints, ...key, '--title', 'Harbour blueprints', '--publisher', 'Lena Ortiz'])).code).toBe(0);
  const noor = await Visitor.arrive(browser, app.origin);
  await noor.become('Noor');
  await noor.press('Jump to tomorrow');
  expect((await run(['catalogue', 'add', feed, '--data', app.dataFolder])).code).toBe(0);

  await noor.open('/admin/catalogues');
  await noor.sees('1 blueprint waits for an answer');
  expect(await noor.complaintsEverywhere()).toEqual([]);
  await noor.follow('Object in time');
  await noor.reads('Object in time');
  await noor.sees('Nothing is in use under this id, so it would be new.');
  expect(await noor.complaintsEverywhere()).toEqual([]);
  await noor.press('Take it into use');
  await noor.sees('In use here.');

  await writeFile(join(feed, 'feed.json'), (await readFile(join(feed, 'feed.json'), 'utf8')).replaceAll('Object in time', 'Object for money'));
  await noor.open('/admin/catalogues');
  await noor.press('Read it now');
  await noor.sees('Something has been refused since today. What was here before stays in use.');
  await noor.sees('The signature of objecting-early, release 1, does not hold.');
  expect(await noor.complaintsEverywhere()).toEqual([]);
  await noor.open('/library/objecting-early');
  await noor.sees('by Lena Ortiz');
  await noor.open('/');
  await noor.sees('New in the library this week');
  expect(await noor.complaintsEverywhere()).toEqual([]);
  await noor.leave();
});
