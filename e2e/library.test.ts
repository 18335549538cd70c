import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './app.ts';
import { app, browser } from './own-house.ts';
import { Visitor } from './visitor.ts';

const LIBRARY = join(import.meta.dirname, '../blueprints');

let publisher: string;

beforeAll(async () => {
  publisher = await mkdtemp(join(tmpdir(), 'micromoment-publisher-'));
});

afterAll(async () => {
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

/** Subscribes to one practice after another for as long as there is room. @returns the one for which there is none yet */
async function fillWeeks(visitor: Visitor, [name = '', ...more]: readonly string[]): Promise<string> {
  await visitor.open(`/library/${name}`);
  const [room, later] = [
    visitor.page.getByText('There is room for this in your weeks.'),
    visitor.page.getByText(/^This would be too much until .+\. Start then\?$/),
  ];
  await room.or(later).waitFor();
  if (await later.isVisible()) return name;
  await visitor.press('Subscribe');
  await visitor.sees('You practise this.');
  return fillWeeks(visitor, more);
}

test('what would be too much now is offered for the day on which there is room, and begins on that day; in German it is said the same way', async () => {
  const visitor = await Visitor.arrive(browser, app.origin);
  await visitor.become('Priya');
  await visitor.open('/settings');
  await visitor.page.getByLabel('In a day').selectOption('1');
  await visitor.press('See what that changes');
  await visitor.press('Save');
  await visitor.sees('Saved.');
  const name = await fillWeeks(visitor, ['owning-a-mistake', 'specific-praise', 'receiving-feedback']);
  expect(await visitor.page.getByRole('button', { name: 'Subscribe', exact: true }).count()).toBe(0);
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.open('/settings');
  await visitor.page.getByLabel('Language').selectOption('Deutsch');
  await visitor.reads('Einstellungen');
  await visitor.open(`/library/${name}`);
  await visitor.sees(/^Das wäre zu viel bis .+\. Dann beginnen\?$/);
  const [, day = ''] = /^Das wäre zu viel bis (.+)\. Dann/.exec(await visitor.page.getByText(/^Das wäre zu viel bis/).innerText()) ?? [];
  await visitor.press(`Abonnieren ab ${day}`);
  await visitor.sees(`Damit beginnst du ${day}.`);
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.page.reload();
  await visitor.sees(`Damit beginnst du ${day}.`);
  await visitor.leave();
});

test('without a network the library says so, and that practice goes on; once it is back the library fills itself', async () => {
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
  await visitor.reads('Library');
  await visitor.leave();
});

test('what a catalogue releases is previewed, taken into use, and told of on Today; what is withdrawn says why and goes on; what was tampered with is refused', async () => {
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

  const reason = 'The second scene names a real gallery.';
  expect((await run(['feed', 'withdraw', feed, 'objecting-early', ...key, '--because', reason])).code).toBe(0);
  await noor.open('/admin/catalogues');
  await noor.press('Read it now');
  await noor.sees('Withdrawn by its publisher');
  await noor.sees(reason);
  await noor.sees(/People here go on with it, and nothing changes by itself\./);
  expect(await noor.complaintsEverywhere()).toEqual([]);
  await noor.open('/studio');
  await noor.sees(`Its publisher has withdrawn it: ${reason}`);
  expect(await noor.complaintsEverywhere()).toEqual([]);
  await noor.open('/library/objecting-early');
  await noor.reads('Object in time');

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
