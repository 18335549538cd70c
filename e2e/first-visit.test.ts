import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { App, freshFolder, run } from './app.ts';
import { openBrowser } from './browser.ts';
import { Visitor } from './visitor.ts';

let app: App;
let browser: Browser;

// An organisation of one's own, in which nobody has begun anything.
beforeAll(async () => {
  const folder = await freshFolder();
  await run(['organisation', 'Casa Azul', '--admin', 'lia@example.org', '--name', 'Lia Reis', '--zone', 'Europe/Lisbon', '--data', folder]);
  [app, browser] = await Promise.all([App.start(folder), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** Follows a fresh sign-in link, as it comes by mail. */
async function arrivesByLink(name = 'lia'): Promise<Visitor> {
  const { out } = await run(['link', name, '--data', app.dataFolder]);
  const visitor = await Visitor.arrive(browser, app.origin, { width: 320, theme: 'light' });
  await visitor.open(out.trim());
  return visitor;
}

/** Until their own pages are a link away. By its whole name: that of a job aid on Today may have "yours" in it. */
async function signsIn(visitor: Visitor): Promise<void> {
  await visitor.press('Sign in');
  await visitor.page.getByRole('link', { name: 'Yours', exact: true }).waitFor();
}

test('a first visit: from the link in a mail through the welcome to the first moment, in three taps', async () => {
  const visitor = await arrivesByLink();
  await visitor.page.getByRole('button', { name: 'Sign in' }).waitFor();
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.press('Sign in');
  await visitor.reads('Welcome, Lia.');
  await visitor.sees('By beginning you agree');
  await visitor.sees(/It comes on Monday, .* and Friday, between 09:00 and 17:00/);
  expect(await visitor.complaintsEverywhere()).toEqual([]);

  let taps = 0;
  visitor.page.on('request', (request) => void (request.isNavigationRequest() && (taps = Number.NaN))); // a page loaded anew would be no tap
  await visitor.page.exposeFunction('tapped', () => void (taps += 1));
  await visitor.page.evaluate(() => addEventListener('pointerdown', () => void (globalThis as unknown as { tapped(): void }).tapped())); // exposed in the line before
  await visitor.page.getByRole('radio').first().click();
  await visitor.choose('There is hardly any time');
  await visitor.press('Begin');
  await visitor.page.locator('form.stage').waitFor();
  await expect.poll(() => taps).toBe(3);
  expect(await visitor.complaintsEverywhere()).toEqual([]);

  await visitor.open('/privacy');
  await visitor.page.getByRole('checkbox', { name: /^Keep my answers/ }).waitFor();
  expect(await visitor.page.getByRole('checkbox', { name: /^Keep my answers/ }).isChecked()).toBe(true);
  await visitor.leave();
});

test('whoever wants no mails says so in the welcome, and what it was begun with stands in the settings', async () => {
  const visitor = await arrivesByLink();
  await signsIn(visitor);
  await visitor.open('/welcome');
  await visitor.reads('Welcome, Lia.');
  await visitor.page.getByRole('checkbox', { name: /^Mails when a moment is due/ }).uncheck();
  await visitor.page.getByRole('radio').first().click();
  await visitor.press('Begin');
  await visitor.page.locator('form.stage').waitFor();
  await visitor.open('/settings');
  await visitor.page.getByRole('checkbox', { name: /^Mails when a moment is due/ }).waitFor();
  expect(await visitor.page.getByRole('checkbox', { name: /^Mails when a moment is due/ }).isChecked()).toBe(false);
  await visitor.leave();
});

test('without a network the welcome says that nothing has begun, and goes on once it is back', async () => {
  const visitor = await arrivesByLink();
  await signsIn(visitor);
  await visitor.open('/you');
  await visitor.reads('Yours');
  await visitor.keepsTheApp();
  await visitor.loseLine();
  await visitor.follow('Begin a practice');
  await visitor.reads('This page needs a connection.');
  await visitor.sees('Nothing has begun yet.');
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.findLine();
  await visitor.reads('Welcome, Lia.');
  await visitor.page.getByRole('radio').first().click();
  await visitor.loseLine();
  await visitor.press('Begin');
  await visitor.sees('The server could not be reached.');
  await visitor.sees('Nothing has begun yet.');
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.leave();
});

test('somebody whom others enrolled is asked before their first moment, and may say “not now”', async () => {
  const admin = await arrivesByLink();
  await signsIn(admin);
  await admin.answerOf('/api/v1/people', { name: 'Bea Costa', email: 'bea@example.org', roles: ['learner'], zone: 'Europe/Lisbon' });
  await admin.answerOf('/api/v1/enrolments', { blueprint: 'clarifying-question', people: ['bea@example.org'] });
  await admin.leave();

  const bea = await arrivesByLink('bea');
  await bea.press('Sign in');
  await bea.reads('Before your first moment: what is kept, and who sees it');
  await bea.sees('Your answers are kept for you, encrypted with a key of your own.');
  expect(await bea.complaintsEverywhere()).toEqual([]);
  await bea.press('Not now');
  await bea.reads('Nothing comes before you agree.');
  expect(await bea.complaintsEverywhere()).toEqual([]);
  await bea.open('/moment/clarifying-question:own-scene');
  await bea.reads('Before your first moment: what is kept, and who sees it');
  await bea.press('Agree');
  await bea.page.locator('form.stage').waitFor();
  await bea.open('/privacy');
  const decision = bea.page.getByRole('checkbox', { name: /^Keep my answers/ });
  await decision.waitFor();
  expect(await decision.isChecked()).toBe(true);
  await Promise.all([bea.page.waitForResponse((response) => response.url().endsWith('/api/v1/me/consents')), decision.uncheck()]);
  await bea.follow('Today');
  await bea.reads('Before your first moment: what is kept, and who sees it');
  await bea.leave();
});
