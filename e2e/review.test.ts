import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { App } from './app.ts';
import { openBrowser } from './browser.ts';
import { Visitor } from './visitor.ts';

let app: App;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([App.start(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const REVIEW = '/review/clarifying-question';
const OLGA = { name: 'Olga Petrova', email: 'olga@harbour-and-pine.example' };

test('a facilitator’s Monday: begun, left and gone on with, taken over by a second, decided otherwise, and looked at again after four weeks', async () => {
  const noor = await Visitor.arrive(browser, app.origin);
  await inviteOlga(noor);
  await noor.become('Noor');
  await noor.open(REVIEW);
  await noor.reads(/Tries fell at .Three minutes before the next call./);
  await everySignalIsDefined(noor);
  expect(await noor.complaintsEverywhere()).toEqual([]);

  // By keyboard alone: Enter goes on from anywhere but a control of its own.
  await noor.page.getByRole('heading', { level: 1 }).focus();
  await noor.page.keyboard.press('Enter');
  await noor.reads('What will you change?');
  await noor.choose(/Simplify .Three minutes before the next call./);
  const kept = noor.page.waitForResponse(
    (response) => response.url().endsWith('/draft') && (response.request().postData() ?? '').includes('Half of the visits'),
  );
  await noor.write('Because', 'Half of the visits ended there.');
  await kept;
  expect(await noor.complaintsEverywhere()).toEqual([]);

  const later = await noor.comeBack(REVIEW);
  await later.reads('What will you change?');
  expect(await later.page.getByRole('radio', { name: /Simplify .Three minutes/ }).isChecked()).toBe(true);

  const olga = await arriveAsOlga(later);
  await olga.open(REVIEW);
  await olga.reads('What will you change?');
  await olga.sees(/Noor Haddad is at this review as well/);
  expect(await olga.page.getByRole('textbox', { name: 'Because' }).inputValue()).toBe('Half of the visits ended there.');
  await olga.press('Show every other change');
  await olga.choose(/Split .Three minutes before the next call. into two/);
  await olga.write('Why not what the figures suggest?', 'The later choice is worth a day of its own.');
  await olga.choose(/Give it to one half of the people first/);
  expect(await olga.complaintsEverywhere()).toEqual([]);
  await later.sees(/Olga Petrova is at this review as well/);
  expect(await later.page.getByRole('radio', { name: /Split .Three minutes/ }).isChecked()).toBe(true);

  await olga.press('See what that changes');
  await olga.sees('Added:');
  expect(await olga.complaintsEverywhere()).toEqual([]);
  await olga.write('What they read', 'Many of you stopped there. It now comes in two parts.');
  await olga.press('Publish and tell them');
  await olga.reads(/^Done/);
  await olga.sees('The figures had suggested something else.');
  await olga.sees(/Too early.*It will be known after about \d+ more visits/);
  expect(await olga.complaintsEverywhere()).toEqual([]);

  for (let week = 0; week < 4; week += 1) await post(olga, '/api/v1/demo/jump', { to: 'next-week' });
  await olga.open(REVIEW);
  await olga.reads(/The last change is still being looked at: about \d+ more visits will tell/);
  await olga.sees('What came of the last change is being looked at');
  await olga.sees(/Split .Three minutes before the next call. into two/);
  expect(await olga.complaintsEverywhere()).toEqual([]);
  await olga.press('Put it back as it was');
  await olga.sees('Ended.');
  await Promise.all([later.leave(), olga.leave()]);
});

/** Adds a second facilitator, as an administrator may. */
async function inviteOlga(visitor: Visitor): Promise<void> {
  await visitor.become('Ada');
  const person = { ...OLGA, roles: ['facilitator'], team: 'Office', managedBy: null, zone: 'Europe/London' };
  await post(visitor, '/api/v1/people', person);
}

/** Another person in another browser, through the link that was mailed to her. */
async function arriveAsOlga(visitor: Visitor): Promise<Visitor> {
  const olga = await Visitor.arrive(browser, app.origin);
  await post(olga, '/api/v1/sign-in/link', { email: OLGA.email });
  const outbox = await visitor.page.context().newPage();
  await outbox.goto(`${app.origin}/outbox`);
  const mail = outbox.locator('details.mail').filter({ hasText: OLGA.email }).first();
  await mail.waitFor({ timeout: 60_000 });
  if ((await mail.getAttribute('open')) === null) await mail.locator('summary').first().click();
  const link = (await mail.getByRole('link', { name: 'Sign in' }).getAttribute('href')) ?? '';
  await outbox.close();
  await olga.open(link);
  await olga.press(/Sign in/);
  await olga.sees(/You are Olga/);
  return olga;
}

/** Calls a door from the page, as its own screens would. */
const post = (visitor: Visitor, path: string, body: object): Promise<void> =>
  visitor.page.evaluate(
    async ([to, sent]) => {
      const answer = await fetch(to, { method: 'POST', headers: { 'content-type': 'application/json' }, body: sent });
      if (!answer.ok) throw new Error(`${to} answered ${answer.status}`);
    },
    [path, JSON.stringify(body)] as const,
  );

async function everySignalIsDefined(visitor: Visitor): Promise<void> {
  await visitor.page.getByText('Show how this is counted').click();
  const rows = await visitor.page.locator('table.signals tbody tr').all();
  expect(rows.length).toBeGreaterThan(12);
  for (const row of rows) expect(await row.locator('td').last().innerText()).toMatch(/\.$/);
}
