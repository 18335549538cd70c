import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { app, browser } from './own-house.ts';
import { draftsInBrowser } from './kept-in-browser.ts';
import { Visitor } from './visitor.ts';

const OWN_SCENE = '/moment/clarifying-question:own-scene';

async function arrivesAsSam(): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, app.origin);
  await visitor.become('Sam');
  await visitor.page.locator('.today h1').waitFor();
  return visitor;
}

const box = (page: Page) => page.getByRole('textbox').first();
const goOnIn = (page: Page) => page.getByRole('button', { name: 'Go on in this tab' }).click();

test('a moment that is open in another tab is said to be, and taken over with every word of it, to and fro', async () => {
  const visitor = await arrivesAsSam();
  await visitor.open(OWN_SCENE);
  await visitor.write(/./, 'Begun in the first tab');
  const second = await visitor.page.context().newPage();
  await second.goto(OWN_SCENE);
  await second.getByRole('heading', { name: 'This moment is open in another tab.' }).waitFor();
  // Both windows stand side by side: the last word is written just before the other one asks.
  await visitor.write(/./, 'Begun in the first tab, to its last word');
  await goOnIn(second);
  await box(second).waitFor();
  expect(await box(second).inputValue()).toBe('Begun in the first tab, to its last word');
  await visitor.reads('This moment is open in another tab.');
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await box(second).fill('Gone on with in the second tab');
  await goOnIn(visitor.page);
  await box(visitor.page).waitFor();
  expect(await box(visitor.page).inputValue()).toBe('Gone on with in the second tab');
  await second.getByRole('heading', { name: 'This moment is open in another tab.' }).waitFor();
  // Left in one tab, it is free for the other, and nobody asks.
  await visitor.open('/');
  await second.reload();
  await box(second).waitFor();
  expect(await box(second).inputValue()).toBe('Gone on with in the second tab');
  await box(second).fill('');
  await visitor.leave();
});

test('what is chosen and not yet said is still chosen when the page is loaded again', async () => {
  const visitor = await arrivesAsSam();
  const { page } = visitor;
  const again = async () => {
    await visitor.sees('Saved on this device');
    await page.reload();
  };

  await visitor.open('/moment/clarifying-question:coffee-chat');
  await keptOnce(page, () => visitor.choose(/calm day/));
  await page.reload();
  await expect.poll(() => page.getByRole('radio', { name: /calm day/ }).isChecked()).toBe(true);
  await visitor.press('Go on');
  await visitor.reads('The coffee machine');
  // Nothing is written here yet, and the step somebody is at is no words of theirs.
  await page.waitForTimeout(1_000);
  expect(await page.getByText('Saved on this device').count()).toBe(0);

  await visitor.open('/moment/clarifying-question:rule-from-memory');
  await visitor.write(/./, 'Name what I notice, and ask.');
  await again();
  await visitor.press('See it');
  await keptOnce(page, () => visitor.choose(/Some of it/));
  await page.reload();
  await expect.poll(() => page.getByRole('radio', { name: /Some of it/ }).isChecked()).toBe(true);

  await visitor.open('/moment/clarifying-question:sidelined');
  await keptOnce(page, () => page.getByRole('radio').nth(1).check());
  await page.reload();
  await expect.poll(() => page.getByRole('radio').nth(1).isChecked()).toBe(true);

  await visitor.open('/moment/clarifying-question:try-it');
  await keptOnce(page, () => page.getByLabel('Remind me at').fill('16:20'));
  await page.reload();
  await expect.poll(() => page.getByLabel('Remind me at').inputValue()).toBe('16:20');

  await visitor.open('/moment/clarifying-question:seen');
  await keptOnce(page, () => visitor.choose(/Priya/));
  await page.reload();
  await expect.poll(() => page.getByRole('radio', { name: /Priya/ }).isChecked()).toBe(true);
  await visitor.leave();
});

/** Nobody loads a page again within a blink of choosing: sealing takes a moment, and on a busy machine a longer one. */
async function keptOnce(page: Page, choose: () => Promise<void>): Promise<void> {
  const before = await draftsInBrowser(page);
  await choose();
  await expect.poll(() => draftsInBrowser(page)).not.toBe(before);
  await page.waitForTimeout(700);
}

test('what is too long is kept whole, is said to be too long, and goes nowhere until it fits', async () => {
  const visitor = await arrivesAsSam();
  await visitor.open(OWN_SCENE);
  await visitor.write(/./, 'x'.repeat(5_000));
  await visitor.sees('1,000 characters too many: 4,000 fit.');
  await visitor.sees('Saved on this device');
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.press('Keep it');
  await visitor.page.reload();
  await expect.poll(async () => (await box(visitor.page).inputValue()).length).toBe(5_000);
  await visitor.write(/./, 'x'.repeat(4_000));
  await visitor.pressAndSend('Keep it');
  await visitor.reads(/^Done/);
  await visitor.open('/moment/clarifying-question:try-it');
  await visitor.write(/with whom/, 'L'.repeat(150));
  await visitor.sees('30 characters too many: 120 fit.');
  await visitor.leave();
});
