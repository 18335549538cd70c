import { readFile } from 'node:fs/promises';
import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { keptInBrowser } from './kept-in-browser.ts';
import { app, browser } from './own-house.ts';
import { Visitor } from './visitor.ts';

const SENTENCE = 'Leila sighed, and I asked her what the morning had been like.';

async function arrivesAs(name: string): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, app.origin);
  await visitor.become(name);
  await visitor.page.locator('.today h1').waitFor();
  return visitor;
}

test('a sentence of one’s own gets a star and keeps it, and without a network the page says that it could not be kept', async () => {
  const visitor = await arrivesAs('Sam');
  await visitor.open('/moment/clarifying-question:own-scene');
  await visitor.write(/./, SENTENCE);
  await visitor.pressAndSend('Keep it');
  await visitor.reads(/^Done/);
  await visitor.open('/progress');
  await visitor.sees('Only you can see this.');
  const own = visitor.page.locator('.sentences li').filter({ hasText: SENTENCE });
  await own.getByRole('button', { name: 'Put a star on it' }).click();
  await own.getByRole('button', { name: 'Take the star off' }).waitFor();
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.page.reload();
  await own.getByRole('button', { name: 'Take the star off' }).waitFor();
  await visitor.loseLine();
  await own.getByRole('button', { name: 'Take the star off' }).click();
  await visitor.sees('The star could not be kept just now. Your sentence is safe.');
  await own.getByRole('button', { name: 'Take the star off' }).waitFor();
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.leave();
});

test('a rest is previewed, kept, and ends when it is taken back', async () => {
  const visitor = await arrivesAs('Sam');
  await visitor.open('/settings');
  const until = visitor.page.getByLabel('Nothing before');
  await until.waitFor();
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  const [far] = new Date(Date.now() + 60 * 24 * 60 * 60 * 1000).toISOString().split('T');
  await until.fill(far ?? '');
  await visitor.press('See what that changes');
  await visitor.sees('What would change in the next four weeks');
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.press('Save');
  await visitor.sees('Saved.');
  await visitor.follow('Today');
  await visitor.reads('Nothing today. That is the plan.');
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.open('/settings');
  await until.waitFor();
  expect(await until.inputValue()).toBe(far);
  await until.fill('');
  await visitor.press('See what that changes');
  await visitor.press('Save');
  await visitor.sees('Saved.');
  await visitor.leave();
});

test('which sections help is counted for nobody until they switch it on, and then for every section', async () => {
  const visitor = await arrivesAs('Sam');
  const counted: string[] = [];
  visitor.page.on('request', (request) => {
    if (request.url().endsWith('/api/v1/sections')) counted.push((request.postDataJSON() as { section: string }).section); // as the door takes it
  });
  const walk = async (isCounted: boolean) => {
    for (const path of ['/progress', '/changes', '/library', '/aid/clarifying-question']) {
      // Somebody who is gone within a blink has opened nothing; that nothing is told is known once the page has nothing left to do.
      const told = isCounted ? visitor.page.waitForRequest('**/api/v1/sections') : undefined;
      await visitor.open(path);
      await visitor.page.getByRole('heading', { level: 1 }).first().waitFor();
      await (told ?? visitor.page.waitForLoadState('networkidle'));
    }
  };
  await walk(false);
  await visitor.open('/privacy');
  const decision = visitor.page.getByRole('checkbox', { name: /^Count which sections help/ });
  await decision.waitFor();
  expect([await decision.isChecked(), counted]).toEqual([false, []]);
  await decision.check();
  await expect.poll(() => visitor.page.getByText('That sections you open are counted').count()).toBe(1);
  await walk(true);
  expect(counted.toSorted()).toEqual(['changes', 'job-aid', 'library', 'progress']);
  await visitor.open('/privacy');
  await decision.uncheck();
  await expect.poll(() => visitor.page.getByText('That sections you open are counted').count()).toBe(2);
  await walk(false);
  expect(counted).toHaveLength(4);
  await visitor.leave();
});

test('a box follows the hand at once, and goes back with a word when what it says could not be kept', async () => {
  const visitor = await arrivesAs('Sam');
  await visitor.open('/privacy');
  const decision = visitor.page.getByRole('checkbox', { name: /^Count which sections help/ });
  await decision.waitFor();
  const held = new Promise<Route>((resolve) => void visitor.page.route('**/api/v1/me/consents', resolve));
  await decision.check();
  const question = await held;
  expect(await decision.isChecked()).toBe(true);
  await question.abort();
  await expect.poll(() => decision.isChecked()).toBe(false);
  await visitor.page.getByRole('alert').waitFor();
  await visitor.page.unroute('**/api/v1/me/consents');
  await visitor.leave();
});

test('one’s own data: taken along, seen who looked, and erased with a word of one’s own', async () => {
  const facilitator = await arrivesAs('Noor');
  await facilitator.open('/sprints');
  await facilitator.follow('Ask first 1');
  await facilitator.page.getByRole('button', { name: 'Take Sam Okafor out' }).waitFor();
  await facilitator.leave();

  const visitor = await arrivesAs('Sam');
  await visitor.open('/privacy');
  await visitor.sees('Noor Haddad was shown that you practise something');
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  const everything = await takenAlong(visitor, 'Everything, as JSON');
  expect(everything).toContain(SENTENCE);
  const table = await takenAlong(visitor, /^Your journal for a spreadsheet/);
  expect(table).toContain(SENTENCE);

  await visitor.press('I want to erase myself');
  await visitor.page.getByRole('heading', { name: 'Erase everything of yours?' }).waitFor();
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.write(/Type your e-mail address/, 'priya@harbour-and-pine.example');
  await visitor.press('Erase me');
  await visitor.sees('Nothing has been erased.');
  expect(await visitor.page.getByText(/nothing has been erased/i).count()).toBe(1);
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  const { person } = JSON.parse(everything) as { person: { email: string } }; // as the page gave it
  await visitor.write(/Type your e-mail address/, person.email);
  await visitor.press('Erase me');
  await visitor.reads(/Who would you like to be/);
  await visitor.sees('Everything of yours is erased.');
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  expect(await visitor.page.getByRole('button', { name: /^Sam/ }).count()).toBe(0);
  expect((await keptInBrowser(visitor.page)).text).not.toContain('Leila sighed');
  await visitor.leave();
});

async function takenAlong(visitor: Visitor, link: string | RegExp): Promise<string> {
  const [download] = await Promise.all([visitor.page.waitForEvent('download'), visitor.page.getByRole('link', { name: link }).click()]);
  return readFile(await download.path(), 'utf8');
}

test('without a network the page of one’s data says so, and the table of who sees what still stands', async () => {
  const visitor = await arrivesAs('Priya');
  await visitor.keepsTheApp();
  await visitor.follow('Yours');
  await visitor.follow(/^Who sees what/);
  await visitor.reads('Who sees what');
  await visitor.open('/');
  await visitor.page.locator('.today h1').waitFor();
  await visitor.loseLine();
  await visitor.open('/privacy');
  await visitor.reads('Who sees what');
  await visitor.sees('This part cannot be shown just now.');
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.findLine();
  await visitor.sees('Where you are signed in');
  await visitor.leave();
});
