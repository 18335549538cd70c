import { expect, test } from 'vitest';
import { app, browser } from './own-house.ts';
import { Visitor } from './visitor.ts';

const LINK = '/notice#a-link-that-is-asked-for';
const CARD = { learner: 'Sam Okafor', observer: 'Priya Raman', noticedAs: 'You were asked an open question.', language: 'en', state: 'open' };

/** Somebody without an account, whose link is as good as `answers` say: one after the other, the last of them from then on. */
async function colleague(...answers: readonly ('cut' | 'busy' | 'open' | 'answered')[]): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, app.origin);
  let asked = 0;
  await visitor.page.route('**/api/v1/observations/look', (route) => {
    const answer = answers[Math.min(asked++, answers.length - 1)];
    if (answer === 'cut') return route.abort();
    if (answer === 'busy')
      return route.fulfill({ status: 503, json: { code: 'database-away', what: 'The database does not answer.', remedy: 'It is sent again.' } });
    return route.fulfill({ json: { ...CARD, state: answer } });
  });
  return visitor;
}

test('without a connection a link is not called broken, and is tried again', async () => {
  const visitor = await colleague('cut', 'busy', 'open');
  await visitor.open(LINK);
  await visitor.reads('Micromoment is out of reach.');
  await visitor.sees('The link goes on working; you can come back to it.');
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.press('Try again');
  await visitor.sees('The database does not answer.');
  await visitor.press('Try again');
  await visitor.reads('Sam asks what you noticed.');
  await visitor.leave();
});

test('a link that nobody made, and one without its last part, say so without sending a stranger to pages they do not have', async () => {
  const visitor = await Visitor.arrive(browser, app.origin);
  await visitor.open('/notice#never-was');
  await visitor.reads('This link does not open anything.');
  await visitor.sees('Nobody asks anything with this link.');
  expect(await visitor.page.locator('main').innerText()).not.toMatch(/Today/);
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  const asked: string[] = [];
  visitor.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visitor.open('/notice');
  await visitor.reads('This link is not complete.');
  expect(asked.filter((path) => path.includes('observations'))).toEqual([]);
  await visitor.leave();
});

test('what a colleague has begun is there again after a reload, in this tab only, and goes once it is sent', async () => {
  const visitor = await colleague('open');
  const { page } = visitor;
  await page.route('**/api/v1/observations', (route) => route.fulfill({ json: { ...CARD, state: 'answered' } }), { times: 1 });
  await visitor.open(LINK);
  await visitor.choose('I saw it.');
  await visitor.write(/One sentence/, 'You asked first.');
  await page.reload();
  await visitor.reads('Sam asks what you noticed.');
  expect(await page.getByRole('radio', { name: 'I saw it.' }).isChecked()).toBe(true);
  expect(await page.getByRole('textbox').inputValue()).toBe('You asked first.');
  await visitor.press('Send to Sam');
  await visitor.reads('Thank you.');
  expect(await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))).not.toContain('You asked first.');
  await visitor.leave();
});

/**
 * What look.md asks for is 15 kB in all. What is left above it is the code that every page of the house begins with (28 kB gzipped: the router, the
 * sync, Today and the player), which is one file, so that a learner's first load is small.
 */
test('a stranger’s browser loads little for thirty seconds, and keeps nothing of the app', async () => {
  const visitor = await Visitor.arrive(browser, app.origin);
  const { page } = visitor;
  const sizes: { readonly path: string; readonly bytes: Promise<number> }[] = [];
  page.on('requestfinished', (request) =>
    sizes.push({ path: new URL(request.url()).pathname, bytes: request.sizes().then(({ responseBodySize }) => responseBodySize) }),
  );
  await page.route('**/api/v1/observations/look', (route) => route.fulfill({ json: CARD }));
  await page.goto('about:blank');
  await visitor.open(LINK);
  await visitor.reads('Sam asks what you noticed.');
  await visitor.choose('I saw it.');
  // Longer than anything that is fetched ahead is ever put off.
  await page.waitForTimeout(5_000);
  const loaded = sizes.filter(({ path }) => !path.endsWith('.woff2') && !path.startsWith('/api/'));
  const bytes = (await Promise.all(loaded.map((one) => one.bytes))).reduce((total, size) => total + size, 0);
  expect(loaded.map(({ path }) => path).filter((path) => /worker|reading|feedback|job-aid|settings|shell/.test(path))).toEqual([]);
  expect(await page.evaluate(async () => [...(await caches.keys()), ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)])).toEqual(
    [],
  );
  expect([loaded.length, bytes]).toEqual([expect.toSatisfy((files: number) => files <= 25), expect.toSatisfy((size: number) => size <= 45_000)]);
  await visitor.leave();
});

test('the page to sign in on writes nothing into the console of a browser, in the demo and where no demo runs', async () => {
  for (const demoRuns of [true, false]) {
    const visitor = await Visitor.arrive(browser, app.origin);
    const said: string[] = [];
    visitor.page.on('console', (message) => said.push(message.text()));
    if (!demoRuns) await visitor.page.route('**/api/v1/demo', (route) => route.fulfill({ status: 204 }));
    await visitor.page.reload();
    await visitor.reads(demoRuns ? /.+/ : 'Sign in');
    await visitor.page.waitForTimeout(500);
    expect(said).toEqual([]);
    await visitor.leave();
  }
});
