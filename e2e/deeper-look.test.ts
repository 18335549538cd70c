import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { app, browser } from './own-house.ts';
import { Visitor } from './visitor.ts';

const PROMISE = 'Don’t worry, I promise you’ll be in the next meeting.';

let model: Server;
let address: string;

// A language model of our own: it keeps what it was asked, and quotes what it is told to quote.
const asked: string[] = [];
let quotes: Readonly<Record<string, readonly string[]>> = {};

beforeAll(async () => {
  model = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      asked.push(body);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ choices: [{ message: { content: JSON.stringify(quotes) } }] }));
    });
  });
  await new Promise<void>((ready) => model.listen(0, '127.0.0.1', ready));
  const at = model.address();
  address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/v1`;
});

afterAll(async () => {
  model?.close();
});

const clean = async (visitor: Visitor) => expect(await visitor.complaintsEverywhere()).toEqual([]);
const remarks = (visitor: Visitor) => visitor.page.locator('.remarks li');
const marked = (visitor: Visitor) => visitor.page.locator('.yours mark');

async function signedInAs(name: string): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, app.origin);
  await visitor.become(name);
  return visitor;
}

/** From the moment, or back at its first words, to the words beside others. */
async function answers(visitor: Visitor, words: string): Promise<void> {
  const before = visitor.page.getByText('Before you begin, once');
  const writing = visitor.page.getByRole('textbox', { name: /first thing you would say to Ines/ });
  await before.or(writing).first().waitFor();
  if (await before.isVisible()) await visitor.press('Go on');
  await writing.fill(words);
  await visitor.press('Compare with examples');
  await visitor.reads('Your words, beside others');
}

test('a promise is marked at once, without a network, beside two other responses and what differs', async () => {
  const visitor = await signedInAs('Sam');
  await visitor.open('/moment/clarifying-question:coffee-chat');
  await visitor.sees('Before you begin, once');
  await visitor.keepsTheApp();
  await visitor.loseLine();
  const sent: string[] = [];
  visitor.page.on('request', (request) => sent.push(request.postData() ?? ''));

  await answers(visitor, PROMISE);
  await visitor.sees('This commits you to an outcome. Is it yours to promise?');
  await expect.poll(() => marked(visitor).allTextContents()).toContainEqual(expect.stringContaining('promise'));
  expect(
    await visitor.page
      .locator('.beside')
      .getByText(/What was it like|How did you feel/)
      .count(),
  ).toBeGreaterThanOrEqual(2);
  expect(await visitor.page.getByText(/\d+ ?(%|points|out of)/).count()).toBe(0);
  await clean(visitor);

  await visitor.press('This does not fit');
  await expect.poll(() => remarks(visitor).count()).toBe(0);
  expect(sent.filter((body) => body.includes('next meeting'))).toEqual([]);

  // With the line back the answer goes to its writer's journal; what was said of it, and that it did not fit, stays here.
  await visitor.press('Go on');
  await visitor.findLine();
  await expect.poll(() => sent.filter((body) => body.includes('next meeting')).length, { timeout: 60_000 }).toBeGreaterThan(0);
  expect(sent.filter((body) => /unfit|overpromises/.test(body))).toEqual([]);
  await visitor.leave();
});

test('an administrator offers a language model, a person agrees to it, and takes it back', async () => {
  const admin = await signedInAs('Ada');
  await admin.open('/admin/deeper-look');
  await admin.reads('A deeper look');
  await clean(admin);
  await admin.page.getByRole('checkbox', { name: /Offer a language model/ }).check();
  await admin.write('Address', address);
  await admin.write('Name of the model', 'small');
  await admin.write('Whom people can turn to', 'Kim, extension 12');
  await clean(admin);
  await admin.press('Save');
  await admin.sees('Saved.');
  await admin.leave();

  const sam = await signedInAs('Sam');
  await sam.open('/privacy');
  const consent = sam.page.getByRole('checkbox', { name: /looked at by the language model at/ });
  await consent.waitFor();
  expect(await consent.isChecked()).toBe(false);
  await clean(sam);
  await consent.check();
  await expect.poll(() => sam.page.evaluate(() => localStorage.getItem('micromoment.deeper-look'))).toBe('on');

  // What the model quotes is said; the words are marked where the learner wrote them.
  quotes = { overpromises: ['I promise'] };
  await sam.open('/moment/clarifying-question:coffee-chat');
  await answers(sam, PROMISE);
  await expect.poll(() => asked.length).toBe(1);
  expect(asked[0]).toContain('next meeting');
  await sam.sees('This commits you to an outcome. Is it yours to promise?');
  await expect.poll(() => marked(sam).allTextContents()).toContainEqual(expect.stringContaining('promise'));
  await clean(sam);

  // What it cannot quote is taken back, whatever else it answers.
  quotes = { overpromises: ['words that nobody wrote'] };
  await sam.page.goBack();
  await answers(sam, `${PROMISE} Truly.`);
  await expect.poll(() => asked.length).toBe(2);
  await expect.poll(() => remarks(sam).filter({ hasText: 'Is it yours to promise?' }).count()).toBe(0);

  await sam.open('/privacy');
  await consent.uncheck();
  await expect.poll(() => sam.page.evaluate(() => localStorage.getItem('micromoment.deeper-look'))).toBe(null);
  await clean(sam);
  await sam.leave();

  const elsewhere = await signedInAs('Sam');
  await elsewhere.open('/moment/clarifying-question:coffee-chat');
  await answers(elsewhere, `${PROMISE} Really.`);
  await elsewhere.sees('This commits you to an outcome. Is it yours to promise?');
  expect(asked).toHaveLength(2);

  // Where words speak of a crisis nothing is coached: there are people, and first the one the organisation named.
  await elsewhere.page.goBack();
  await answers(elsewhere, 'I want to end my life.');
  await elsewhere.sees('In your organisation you can turn to Kim, extension 12.');
  expect(await remarks(elsewhere).count()).toBe(0);
  await clean(elsewhere);
  expect(asked).toHaveLength(2);
  await elsewhere.leave();
});
