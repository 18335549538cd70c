import { expect, test } from 'vitest';
import { keepAsFirstVersion, keptInBrowser, rememberedId } from './kept-in-browser.ts';
import { app, browser } from './own-house.ts';
import { Visitor } from './visitor.ts';

const SCENE = 'Leila sighed at the counter, and everybody looked at their phones.';
const OWN_SCENE = '/moment/clarifying-question:own-scene';
const waitingIn = async (visitor: Visitor) => (await keptInBrowser(visitor.page)).places.filter((place) => place.includes('sealed: outbox/')).length;
const clean = async (visitor: Visitor) => expect(await visitor.complaintsEverywhere()).toEqual([]);

async function signedInAs(name: string, more: { readonly before?: () => void } = {}): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, app.origin);
  if (more.before) {
    await visitor.page.addInitScript(more.before);
    await visitor.page.reload();
  }
  await visitor.become(name);
  await visitor.page.locator('.today h1').waitFor();
  await visitor.keepsTheApp();
  return visitor;
}

async function writesScene(visitor: Visitor): Promise<void> {
  await visitor.open(OWN_SCENE);
  await visitor.write(/./, SCENE);
  await visitor.press('Keep it');
  await visitor.reads(/^Done/);
}

test('where no room is left, what was kept stays kept, what is new waits in the open page, and both arrive', async () => {
  const visitor = await signedInAs('Priya');
  await visitor.loseLine();
  await writesScene(visitor);
  expect(await waitingIn(visitor)).toBeGreaterThan(0);
  await visitor.follow('Back to today');
  const kept = await waitingIn(visitor);
  await visitor.open(OWN_SCENE);
  await visitor.page.getByRole('textbox').first().waitFor();
  await fillUp(visitor);
  await visitor.write(/./, `${SCENE} And then I asked.`);
  await visitor.sees('Kept while this page is open');
  await visitor.press('Keep it');
  await visitor.reads(/^Done/);
  await visitor.sees('This browser has stopped keeping what is new. What you wrote before is safe. Leave the page open until your answer is sent.');
  await clean(visitor);
  expect(await waitingIn(visitor)).toBe(kept);
  await visitor.findLine();
  await expect.poll(() => scenesOf(visitor), { timeout: 60_000 }).toEqual(expect.arrayContaining([SCENE, `${SCENE} And then I asked.`]));
  await visitor.leave();
});

/** As a browser without room: whatever is put in is taken back when its transaction ends, and the writer is told. */
const fillUp = (visitor: Visitor) =>
  visitor.page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function full(...words) {
      const asked = put.apply(this, words);
      this.transaction.abort();
      return asked;
    };
  });

test('opened without a network, the list of the demo’s people fills itself once it is back', async () => {
  const visitor = await signedInAs('Sam');
  const others = visitor.page.locator('.switch').getByRole('button', { name: /^(Priya|Noor|Adi)/ });
  await visitor.loseLine();
  await visitor.page.reload();
  await visitor.page.locator('.today h1').waitFor();
  await visitor.page.getByText('somebody else').click();
  await visitor.page.locator('.switch').getByRole('button').first().waitFor();
  expect(await others.count()).toBe(0);
  await visitor.findLine();
  await expect.poll(() => others.count(), { timeout: 60_000 }).toBeGreaterThan(1);
  await visitor.leave();
});

test('a browser that refuses to keep anything says so, and what is written there arrives', async () => {
  const visitor = await signedInAs('Sam', { before: refuseStorage });
  await visitor.loseLine();
  await visitor.page.getByRole('button', { name: 'Start' }).click();
  await visitor.sees('Before you begin, once');
  await visitor.press('Go on');
  await visitor.write(/first thing you would say to Ines/, 'That sounds like it hurt. What was it like to read it there?');
  await visitor.sees('Kept while this page is open');
  await visitor.press('Compare with examples');
  await visitor.press('Go on');
  await visitor.press('Not this week');
  await visitor.reads(/^Done/);
  await visitor.sees('This browser keeps nothing. Leave the page open until your answer is sent.');
  await clean(visitor);
  await visitor.findLine();
  await expect.poll(() => visitor.page.getByText('This browser keeps nothing.').count(), { timeout: 60_000 }).toBe(0);
  await visitor.leave();
});

/** As some browsers do in a private window. */
function refuseStorage(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('no storage here', 'SecurityError');
  };
}

test('a session that ran out keeps what was not sent until its writer signs in again', async () => {
  const visitor = await signedInAs('Priya');
  await visitor.loseLine();
  await writesScene(visitor);
  const kept = await waitingIn(visitor);
  await visitor.runOutOfSession();
  await visitor.findLine();
  await visitor.open('/');
  await visitor.sees('One answer waits on this device, unreadable to others, for seven days.');
  await clean(visitor);
  expect(await waitingIn(visitor)).toBe(kept);
  expect((await keptInBrowser(visitor.page)).text).not.toContain('Leila');
  await visitor.become('Priya');
  await expect.poll(() => waitingIn(visitor), { timeout: 60_000 }).toBe(0);
  await visitor.leave();
});

test('an entry the server cannot take holds up no other, is shown with its reason, and can be sent again or taken away', async () => {
  const visitor = await signedInAs('Priya');
  const person = await rememberedId(visitor.page);
  const sent = await visitor.answerOf<{ lacks: { entries: readonly Standing[] } }>('/api/v1/sync', NOTHING);
  const standing = sent.lacks.entries.find(({ kind }) => kind === 'responded');
  if (!standing) throw new Error('Priya has answered nothing yet');
  const { person: _person, author: _author, ...entry } = standing;
  const conflict = { ...entry, words: { response: 'The same id, and other words.' } };
  const poison = { ...entry, id: '0190d3a0-0000-7000-8000-00000000ab01', moment: 'nowhere', words: { response: 'A moment that is not there.' } };
  const sound = { ...entry, id: '0190d3a0-0000-7000-8000-00000000ab02', touchpoint: null, words: { response: 'An answer like any other.' } };
  await visitor.open('/readyz');
  await keepAsFirstVersion(visitor.page, person, { entries: [poison, conflict, sound], place: 'somewhere', draft: {} });
  await visitor.open('/');
  await visitor.sees('Kept on this device only');
  await visitor.sees('A moment that is not there.');
  await visitor.sees('The same id, and other words.');
  await visitor.sees(/Another entry already has this id/);
  await clean(visitor);
  expect(await visitor.answerOf('/api/v1/sync', NOTHING)).toMatchObject({
    lacks: { entries: expect.arrayContaining([expect.objectContaining({ id: sound.id })]) },
  });
  await visitor.page.getByRole('button', { name: 'Send it again' }).first().click();
  await visitor.sees('Kept on this device only');
  expect(await waitingIn(visitor)).toBe(2);
  for (const left of [1, 0]) {
    await visitor.page.getByRole('button', { name: 'Take it away' }).first().click();
    await expect.poll(() => waitingIn(visitor)).toBe(left);
  }
  await visitor.leave();
});

type Standing = { readonly id: string; readonly kind: string; readonly person: string; readonly author: string; readonly touchpoint: string | null };
const NOTHING = { device: '0190d3a0-0000-7000-8000-00000000dddd', sentAt: 0, cursor: null, entries: [] };

async function scenesOf(visitor: Visitor): Promise<readonly (string | undefined)[]> {
  const { lacks } = await visitor.answerOf<{ lacks: { entries: readonly { words: { scene?: string } }[] } }>('/api/v1/sync', NOTHING);
  return lacks.entries.map(({ words }) => words.scene);
}

/** Priya's next written moment, answered on a phone while it stands begun at a desk that has no line; then the desk's line comes back. */
async function answeredTwice(): Promise<{ readonly desk: Visitor; readonly path: string; readonly leave: () => Promise<unknown> }> {
  const [phone, desk] = [await signedInAs('Priya'), await signedInAs('Priya')];
  const { touchpoints } = await phone.answerOf<{ touchpoints: readonly { id: string; moment: string }[] }>('/api/v1/sync', NOTHING);
  const planned = touchpoints.find(({ moment }) => WRITTEN.includes(moment));
  if (!planned) throw new Error(`nothing written is planned for Priya: ${touchpoints.map(({ moment }) => moment).join(', ')}`);
  const path = `/moment/${planned.id}`;
  for (const device of [phone, desk]) {
    await device.open(path);
    await device.page.getByRole('textbox').first().waitFor();
  }
  await desk.loseLine();
  await desk.page.getByRole('textbox').first().fill('Begun at the desk.');
  await desk.sees('Saved on this device');
  await phone.page.getByRole('textbox').first().fill('Sent from the phone.');
  const onward = phone.page.locator('form.stage .onward .button').first();
  await onward.click();
  if (planned.moment === 'rule-from-memory') await phone.page.getByRole('radio').first().check();
  const answered = phone.page.waitForResponse((response) => response.url().endsWith('/api/v1/sync'));
  await onward.click();
  await answered;
  await desk.findLine();
  await desk.open(path);
  return { desk, path, leave: () => Promise.all([phone.leave(), desk.leave()]) };
}

const WRITTEN = ['rule-from-memory', 'coffee-chat', 'your-own-gap'];

test('a moment answered on one device and begun on another shows both; the one begun may go on', async () => {
  const { desk, leave } = await answeredTwice();
  await desk.reads('You have answered this on another device.');
  await desk.sees('Sent from the phone.');
  await desk.sees('Begun at the desk.');
  await clean(desk);
  await desk.press('Go on with the one here');
  await expect.poll(() => desk.page.getByRole('textbox').first().inputValue()).toBe('Begun at the desk.');
  await leave();
});

test('of two answers to one moment, the one that was sent may stay alone', async () => {
  const { desk, path, leave } = await answeredTwice();
  await desk.reads('You have answered this on another device.');
  await desk.press('Keep the one I sent');
  await desk.reads('You have done this one.');
  await desk.open(path);
  await desk.reads('You have done this one.');
  expect(await desk.page.getByText('Begun at the desk.').count()).toBe(0);
  await leave();
});
