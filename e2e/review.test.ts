import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { run } from './app.ts';
import { app, browser } from './own-house.ts';
import { Visitor } from './visitor.ts';

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

  const olga = await arriveAsOlga();
  await olga.open(REVIEW);
  await olga.reads('What will you change?');
  await olga.sees(/Noor Haddad is at this review as well/);
  expect(await olga.page.getByRole('textbox', { name: 'Because' }).inputValue()).toBe('Half of the visits ended there.');
  await olga.press('Show every other change');
  await olga.choose(/Split .Three minutes before the next call. into two/);
  await olga.write('Why not what the figures suggest?', 'The later choice is worth a day of its own.');
  await olga.sees(/It is also looked at whether looks back become thinner/);
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
  await olga.sees('Many of you stopped there. It now comes in two parts.');
  await olga.sees('The figures had suggested something else.');
  await olga.sees(/Too early.*It will be known after about \d+ more visits/);
  await olga.sees('It is also looked at whether looks back become thinner.');
  expect(await olga.complaintsEverywhere()).toEqual([]);

  for (let week = 0; week < 4; week += 1) await post(olga, '/api/v1/demo/jump', { to: 'next-week' });
  await olga.open(REVIEW);
  await olga.reads(/The last change is still being looked at: about \d+ more visits will tell/);
  await olga.sees('What came of the last change is being looked at');
  await olga.sees(/Split .Three minutes before the next call. into two/);
  expect(await olga.complaintsEverywhere()).toEqual([]);
  await olga.press('Put it back as it was');
  await olga.sees('Ended.');

  await decidesForEverybody(olga);
  await learnerReadsIt();
  await Promise.all([later.leave(), olga.leave()]);
}, 400_000);

test('the screens of a sprint, of a team and of the choice of a review are fit for everybody', async () => {
  const noor = await Visitor.arrive(browser, app.origin);
  await noor.become('Noor');
  for (const path of ['/review', '/sprints']) {
    await noor.open(path);
    await noor.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await noor.complaintsEverywhere()).toEqual([]);
  }
  await noor.follow(/Ask first 1/);
  await noor.sees('Who practises');
  expect(await noor.complaintsEverywhere()).toEqual([]);
  await noor.become('Priya');
  await noor.open('/team');
  await noor.reads('What your team practises');
  expect(await noor.complaintsEverywhere()).toEqual([]);
  expect(await tableTaken(noor)).toEqual(await noor.page.locator('.weeks td').allTextContents());
  await noor.leave();
}, 300_000);

/** What the table that a lead takes along says of each week. */
async function tableTaken(lead: Visitor): Promise<readonly string[]> {
  const downloaded = lead.page.waitForEvent('download');
  await lead.follow('Take along as a table (CSV)');
  const [, ...rows] = (await readFile(await (await downloaded).path(), 'utf8')).trim().split('\r\n');
  return rows.map((row) => /^"[^"]*","[^"]*","([^"]*)"/.exec(row)?.[1] ?? row);
}

const TOLD = 'Many of you stopped at the choice. It is shorter now.';

/** The same prompt again, this time as the figures suggest and for all at once; both decisions stand in the history. */
async function decidesForEverybody(facilitator: Visitor): Promise<void> {
  await facilitator.open(REVIEW);
  await facilitator.reads(/Tries fell at .Three minutes before the next call./);
  await facilitator.press('Go on to the decision');
  await facilitator.choose(/Simplify .Three minutes before the next call./);
  await facilitator.write('Because', 'Two parts were too many; a shorter one will do.');
  await facilitator.choose(/Give it to everybody at once/);
  await facilitator.press('See what that changes');
  await facilitator.write('What they read', TOLD);
  await facilitator.press('Publish and tell them');
  await facilitator.reads(/^Done/);
  await facilitator.sees('Two parts were too many; a shorter one will do.');
  await facilitator.sees('The later choice is worth a day of its own.');
  // On the line of the weeks from now on, as a picture and as words.
  expect(await facilitator.page.locator('.trend-notes li').count()).toBe(2);
  expect(await facilitator.page.locator('.trend-note').count()).toBe(2);
  expect(await facilitator.complaintsEverywhere()).toEqual([]);
}

/** On Today, and in the list of everything that changed because of them. */
async function learnerReadsIt(): Promise<void> {
  const sam = await Visitor.arrive(browser, app.origin, { width: 320, theme: 'dark' });
  await sam.become('Sam');
  await sam.sees('What changed because of you');
  await sam.sees(TOLD);
  expect(await sam.complaintsEverywhere()).toEqual([]);
  await sam.open('/changes');
  await sam.reads('What changed because of you');
  await sam.sees(TOLD);
  await sam.leave();
}

/** Adds a second facilitator, as an administrator may. */
async function inviteOlga(visitor: Visitor): Promise<void> {
  await visitor.become('Ada');
  const person = { ...OLGA, roles: ['facilitator'], team: 'Office', managedBy: null, zone: 'Europe/London' };
  await post(visitor, '/api/v1/people', person);
}

/** Another person in another browser, through a link from the terminal: where mails are only shown, none lets anybody in. */
async function arriveAsOlga(): Promise<Visitor> {
  const { out } = await run(['link', OLGA.email, '--data', app.dataFolder]);
  const olga = await Visitor.arrive(browser, app.origin);
  await olga.open(out.trim());
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
