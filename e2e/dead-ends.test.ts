import { expect, test } from 'vitest';
import { app, browser } from './own-house.ts';
import { Visitor } from './visitor.ts';

test('a page that is not there, or not open to its reader, leads somewhere that is', async () => {
  const visitor = await Visitor.arrive(browser, app.origin);
  await visitor.become('Sam');
  for (const [path, way] of [
    ['/team', 'Go to today'],
    ['/review/xyz', 'Go to today'],
    ['/library/xyz', 'Back to the library'],
  ] as const) {
    await visitor.open(path);
    await visitor.page.getByRole('main').getByRole('link', { name: way }).waitFor();
    expect(await visitor.page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  }
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.leave();
});

test('a sign-in link that was used does not promise that one press is enough', async () => {
  const visitor = await Visitor.arrive(browser, app.origin);
  await visitor.open('/in#a-token-that-nobody-has');
  await visitor.press('Sign in');
  await visitor.reads('This link no longer opens anything.');
  expect(await visitor.page.getByText('One press and you are in.').count()).toBe(0);
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.leave();
});

test('where nothing can be begun yet, an author is led to the studio and the catalogues, and a learner is told whom to ask', async () => {
  const visitor = await Visitor.arrive(browser, app.origin);
  await visitor.page.route('**/api/v1/library', (route) => route.fulfill({ json: { cards: [] } }));
  await visitor.become('Ada');
  await visitor.open('/welcome');
  await visitor.page.getByRole('main').getByRole('link', { name: 'Write one in the studio' }).waitFor();
  await visitor.page.getByRole('main').getByRole('link', { name: 'Look at catalogues' }).waitFor();
  await visitor.become('Sam');
  await visitor.open('/welcome');
  await visitor.sees(/Ask whoever administers Micromoment/);
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.leave();
});

const NARROW = [
  '/',
  '/moment/clarifying-question:sidelined',
  '/moment/clarifying-question:coffee-chat',
  '/settings',
  '/outbox',
  '/seen',
  '/privacy',
  '/library',
  '/you',
  '/progress',
];

test('at 320 pixels with text twice its size no page scrolls sideways', async () => {
  const visitor = await Visitor.arrive(browser, app.origin, { width: 320, theme: 'light' });
  const { page } = visitor;
  await visitor.become('Sam');
  const wide: string[] = [];
  for (const path of NARROW) {
    await visitor.open(path);
    await page.locator('main h1:not(.unseen)').first().waitFor();
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) wide.push(`${path} by ${over} px`);
  }
  expect(wide).toEqual([]);
  await visitor.leave();
});
