import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { App } from './app.ts';
import { openBrowser } from './browser.ts';
import { galleryPage, LOOKS, type Shown } from './gallery.ts';
import { Visitor } from './visitor.ts';

const DOCS = join(import.meta.dirname, '../docs/screens');
/** All pictures together, in bytes: they are part of every clone. */
const AT_MOST = 2_500_000;

let app: App;
let browser: Browser;
let darkroom: Page;
const shown: Shown[] = [];

beforeAll(async () => {
  await rm(DOCS, { recursive: true, force: true });
  await mkdir(DOCS, { recursive: true });
  [app, browser] = await Promise.all([App.start(), openBrowser()]);
  darkroom = await (await browser.newContext()).newPage();
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test('the screens, as one week in the demo meets them', async () => {
  await arriving();
  const sam = await Visitor.arrive(browser, app.origin);
  await practising(sam);
  await lookingBack(sam);
  await ofOnesOwn(sam);
  await withOthers(sam);
  await sam.leave();
  await facilitating();
  await authoring();
  await administering();
  await writeFile(join(DOCS, 'README.md'), galleryPage(shown));
  const files = await readdir(DOCS);
  expect(files).toHaveLength(shown.length * LOOKS.length + 1);
});

/** Takes a screen as it stands on a phone and a desktop, in the light and in the dark; it is left as it was. */
async function shoot(visitor: Visitor, group: string, name: string, says: string): Promise<void> {
  await settled(visitor);
  const { page } = visitor;
  const before = page.viewportSize();
  await page.mouse.move(0, 0);
  for (const look of LOOKS) {
    await page.emulateMedia({ colorScheme: look.theme });
    await page.setViewportSize({ width: look.width, height: look.height });
    await page.evaluate(() => document.fonts.ready.then(() => scrollTo(0, 0)));
    const png = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
    await writeFile(join(DOCS, `${name}.${look.name}.webp`), await developed(png.toString('base64'), look));
  }
  shown.push({ group, name, says });
  await page.emulateMedia({ colorScheme: 'light' });
  if (before) await page.setViewportSize(before);
}

/** Opens one address after the other, each with the name of its picture, and takes what stands there. */
async function shootEach(visitor: Visitor, group: string, screens: readonly (readonly [name: string, path: string, says: string])[]): Promise<void> {
  for (const [name, path, says] of screens) {
    await visitor.open(path);
    await shoot(visitor, group, name, says);
  }
}

async function settled({ page }: Visitor): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null && document.querySelector('h1:not(.unseen)') !== null);
}

/** A browser encodes WebP by itself, so no library need. @returns the picture, cut to what a reader takes in and as wide as a page shows it */
async function developed(png: string, { width, most, shownAs }: (typeof LOOKS)[number]): Promise<Buffer> {
  const webp = await darkroom.evaluate(
    async ([picture, wide, high, becomes]) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
      const height = Math.min(bitmap.height, high);
      const canvas = new OffscreenCanvas(becomes, Math.round((height * becomes) / wide));
      const paper = canvas.getContext('2d');
      if (!paper) throw new Error('this browser does not draw');
      paper.imageSmoothingQuality = 'high';
      paper.drawImage(bitmap, 0, 0, wide, height, 0, 0, canvas.width, canvas.height);
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.55 })).arrayBuffer());
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    },
    [png, width, most, shownAs] as const,
  );
  return Buffer.from(webp, 'base64');
}

async function arriving(): Promise<void> {
  const group = 'Arriving';
  const visitor = await Visitor.arrive(browser, app.origin);
  await visitor.reads(/Who would you like to be/);
  await shoot(visitor, group, 'entrance', 'The demo: four people, one week');
  await visitor.open(app.links.get('ada') ?? '');
  await visitor.page.getByRole('button', { name: 'Sign in' }).waitFor();
  await shoot(visitor, group, 'sign-in', 'A sign-in link, before it is used');
  await visitor.press('Sign in');
  await visitor.reads('Welcome, Ada.');
  await visitor.page.getByRole('radio').first().click();
  await shoot(visitor, group, 'welcome', 'The welcome: where to start, what makes it hardest, how it arrives');
  await visitor.leave();
}

async function practising(sam: Visitor): Promise<void> {
  const group = 'Two minutes';
  await sam.become('Sam');
  await sam.reads(/Ask one open question/i);
  await sam.page.locator('.picture-place svg').waitFor();
  await shoot(sam, group, 'today', 'Today: the reason, the one behaviour, Start');
  await sam.press('Start');
  await sam.sees('Before you begin, once');
  await shoot(sam, group, 'before', 'Asked once: how sure one is today');
  await sam.choose(/calm day/);
  await sam.press('Go on');
  await sam.reads('The coffee machine');
  await sam.page.locator('.picture-place svg').waitFor();
  await sam.write(/first thing you would say to Ines/, 'That sounds like it hurt. What was it like to read it there?');
  await shoot(sam, group, 'player', 'The player: a short scene, and room for one sentence');
  await sam.press('Compare with examples');
  await sam.reads('Your words, beside others');
  await shoot(sam, group, 'compare', 'One’s own words beside two ways and a tempting one');
  await sam.press('Go on');
  await sam.reads('In the next 24 hours');
  await sam.write(/with whom/, 'Leila');
  await shoot(sam, group, 'carry', 'An if-then plan for a real conversation');
  await sam.pressAndSend('I will try this');
  await sam.reads(/^Done/);
  await shoot(sam, group, 'done', 'Done: nothing leads on');
  await otherKinds(sam);
}

async function otherKinds(sam: Visitor): Promise<void> {
  const group = 'Other kinds of moments';
  await sam.open('/moment/clarifying-question:sidelined');
  await sam.page.getByRole('radio').first().check();
  await shoot(sam, group, 'decide', 'A scene in which one decides');
  const before = await sam.page.locator('h1').textContent();
  await sam.page.locator('form.stage').evaluate((form) => (form as HTMLFormElement).requestSubmit()); // the stage is one
  await sam.page.waitForFunction((last) => document.querySelector('h1')?.textContent !== last, before);
  await shoot(sam, group, 'consequence', 'What the other person says and does next');
  await sam.open('/moment/clarifying-question:rule-from-memory');
  await sam.page.getByRole('textbox').first().waitFor();
  await shoot(sam, group, 'recall', 'A rule, from memory');
  await sam.open('/moment/clarifying-question:own-scene');
  await sam.write(/./, 'Monday’s round: Theo hands over three orders and leaves before I can ask.');
  await shoot(sam, group, 'own-scene', 'A scene of one’s own');
}

async function lookingBack(sam: Visitor): Promise<void> {
  const group = 'Looking back';
  await sam.press('Jump to tomorrow');
  await sam.sees(/You are Sam.*Wed/);
  await sam.open('/');
  await sam.sees('How did it go?');
  await shoot(sam, group, 'today-look-back', 'The next day: a try waits to be looked back on');
  await sam.press('Start');
  await sam.reads('Did you get to try it?');
  await sam.choose(/Yes, I tried it/);
  await sam.press('Go on');
  await sam.passesExample();
  await sam.reads('What happened?');
  await sam.write(/The moment, in a sentence/, 'Leila said the labels were late again, and I asked how that was for her.');
  await sam.chooseFourthEverywhere();
  await shoot(sam, group, 'reflect', 'What happened, in a sentence');
  await sam.press('Go on');
  await sam.reads('How did you do it?');
  await sam.chooseFourthEverywhere();
  await shoot(sam, group, 'tone', 'How one did it, in words and never in points');
  await sam.press('Go on');
  await sam.reads('Beside yours');
  await sam.write(/next time/, 'Wait a little longer.');
  await shoot(sam, group, 'beside', 'Beside an example');
  await sam.press('Go on');
  await sam.reads('And now?');
  await sam.choose(/most days/);
  await sam.press('Go on');
  await sam.reads('Who was there?');
  await sam.choose(/Priya/);
  await shoot(sam, group, 'ask-colleague', 'Asking somebody who was there');
  await sam.pressAndSend('Ask them');
  await sam.reads(/^Done/);
  await sam.open('/outbox');
  const link = await sam.linkInMail('Sam Okafor asks for thirty seconds', 'Say what you noticed');
  const colleague = await Visitor.arrive(browser, app.origin);
  await colleague.open(link);
  await colleague.reads('Sam asks what you noticed.');
  await colleague.choose('I saw it.');
  await colleague.write(/One sentence/, 'You asked before you explained anything.');
  await shoot(colleague, group, 'notice', 'What a colleague is asked, without an account');
  await colleague.press('Send to Sam');
  await colleague.reads('Thank you.');
  await colleague.leave();
}

async function ofOnesOwn(sam: Visitor): Promise<void> {
  const group = 'One’s own';
  await sam.open('/');
  await sam.sees('You asked before you explained anything.');
  await shoot(sam, group, 'today-noticed', 'What a colleague noticed');
  await shootEach(sam, group, [
    ['you', '/you', 'What is one’s own, in one place'],
    ['progress', '/progress', 'Progress: tries that only add up, and one’s own sentences'],
    ['settings', '/settings', 'When it comes, how it reaches one, and how it reads'],
    ['privacy', '/privacy', 'Who sees what, with one’s own data'],
    ['library', '/library', 'The library'],
    ['library-blueprint', '/library/disagreeing-early', 'A practice and its first four dates, before one agrees'],
    ['job-aid', '/aid/clarifying-question', 'A job aid, for the pocket and for print'],
  ]);
  await sam.keepsTheApp();
  await sam.loseLine();
  await sam.open('/');
  await sam.sees('The server is out of reach. What is here still works.');
  await shoot(sam, group, 'offline', 'Without a network');
  await sam.open('/library');
  await sam.reads('This page needs a connection.');
  await shoot(sam, group, 'needs-connection', 'What needs a connection says so, and what goes on');
  await sam.findLine();
}

async function withOthers(sam: Visitor): Promise<void> {
  const group = 'Between people';
  await sam.open('/seen');
  await sam.reads('What your team sees');
  await shoot(sam, group, 'seen', 'What whoever leads one sees, and what one shows them');
  const priya = await Visitor.arrive(browser, app.origin);
  await priya.become('Priya');
  await priya.open('/team');
  await shoot(priya, group, 'team', 'For somebody who leads others: the one behaviour, and one prompt');
  await priya.leave();
}

async function facilitating(): Promise<void> {
  const group = 'Facilitating';
  const noor = await Visitor.arrive(browser, app.origin);
  await noor.become('Noor');
  await noor.open('/review/clarifying-question');
  await noor.reads(/Tries fell at/);
  await shoot(noor, group, 'review', 'A review: one insight, chosen by rule, with its evidence');
  await noor.press('Go on to the decision');
  await noor.reads('What will you change?');
  await noor.choose(/Simplify .Three minutes before the next call./);
  await noor.write('Because', 'Half of the visits ended there.');
  await shoot(noor, group, 'review-pick', 'One adjustment, or none');
  await noor.press('See what that changes');
  await noor.sees('Removed:');
  await shoot(noor, group, 'review-publish', 'What that changes in the text, and what learners are told');
  await noor.open('/sprints');
  await noor.reads('Sprints');
  await noor.page.locator('.sprint-list a').first().waitFor();
  await shoot(noor, group, 'sprints', 'Sprints');
  await noor.page.locator('.sprint-list a').first().click();
  await noor.page.waitForURL(/\/sprints\/./);
  await shoot(noor, group, 'sprint', 'One sprint');
  await noor.leave();
}

async function authoring(): Promise<void> {
  const group = 'Writing';
  const noor = await Visitor.arrive(browser, app.origin);
  await noor.become('Noor');
  await noor.open('/studio');
  await noor.sees('New blueprint');
  await shoot(noor, group, 'studio-list', 'The studio');
  await noor.open('/studio/new');
  await noor.page.getByRole('textbox').first().waitFor();
  await shoot(noor, group, 'studio-new', 'A blueprint begins with its outcome');
  await noor.open('/studio/write/clarifying-question');
  await noor.sees('nothing else to mend');
  await noor.page.frameLocator('.phone iframe').getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  await shoot(noor, group, 'studio', 'The text with its findings, and the moment under the cursor on a phone');
  await noor.leave();
}

async function administering(): Promise<void> {
  const group = 'Administering';
  const ada = await Visitor.arrive(browser, app.origin);
  await ada.become('Ada');
  await shootEach(ada, group, [
    ['outbox', '/outbox', 'Every mail, where no mail server is set'],
    ['catalogues', '/admin/catalogues', 'Catalogues that others publish'],
    ['deeper-look', '/admin/deeper-look', 'What may look at responses, beside each device'],
  ]);
  await ada.leave();
}

test('all pictures together stay small enough for a clone', async () => {
  const sizes = await Promise.all((await readdir(DOCS)).map(async (name) => (await stat(join(DOCS, name))).size));
  expect(sizes.reduce((all, size) => all + size, 0)).toBeLessThan(AT_MOST);
});
