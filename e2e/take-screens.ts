import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { App } from './app.ts';
import { openBrowser } from './browser.ts';
import { Visitor, type Surroundings } from './visitor.ts';

const FOLDER = join(import.meta.dirname, 'screens');
/** The few that the README and the docs show; the rest are for looking at and stay out of the repository. */
const SHOWN = new Set(['player-light-1280', 'today-dark-320', 'compare-light-320', 'review-light-1280', 'studio-light-1280']);
const DOCS = join(import.meta.dirname, '../docs/screens');
const EVERYWHERE: readonly Surroundings[] = [
  { width: 320, theme: 'light' },
  { width: 320, theme: 'dark' },
  { width: 1280, theme: 'light' },
  { width: 1280, theme: 'dark' },
];

let app: App;
let browser: Browser;

beforeAll(async () => {
  await Promise.all([FOLDER, DOCS].map((folder) => mkdir(folder, { recursive: true })));
  [app, browser] = await Promise.all([App.start(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test.each(EVERYWHERE)('the screens at $width pixels in the $theme', async (surroundings) => {
  const visitor = await Visitor.arrive(browser, app.origin, surroundings);
  const shoot = async (name: string) => {
    await visitor.page.evaluate(() => document.fonts.ready);
    const picture = `${name}-${surroundings.theme}-${surroundings.width}`;
    await visitor.page.screenshot({ path: join(FOLDER, `${picture}.png`), fullPage: true, scale: 'css' });
    if (SHOWN.has(picture)) await copyFile(join(FOLDER, `${picture}.png`), join(DOCS, `${picture}.png`));
  };
  await visitor.reads(/Who would you like to be/);
  await shoot('entrance');
  await practise(visitor, shoot);
  await visitor.become('Noor');
  await review(visitor, shoot);
  await write(visitor, shoot);
  for (const [name, path] of [
    ['outbox', '/outbox'],
    ['privacy', '/privacy'],
    ['job-aid', '/aid/clarifying-question'],
  ] as const) {
    if (name === 'job-aid') await visitor.become('Priya');
    await visitor.open(path);
    await visitor.page.getByRole('heading', { level: 1 }).first().waitFor();
    await shoot(name);
  }
  await visitor.leave();
});

/** Nothing is sent in: each look at the player leaves it as it was for the next. */
async function practise(visitor: Visitor, shoot: (name: string) => Promise<void>): Promise<void> {
  await visitor.become('Sam');
  await visitor.reads(/Ask one open question/i);
  await shoot('today');
  await visitor.press('Start');
  await visitor.sees('Before you begin, once');
  await shoot('before');
  await visitor.press('Go on');
  await visitor.reads('The coffee machine');
  await visitor.write(/first thing you would say to Ines/, 'That sounds like it hurt. What was it like to read it there?');
  await shoot('player');
  await visitor.press('Compare with examples');
  await visitor.reads('Your words, beside others');
  await shoot('compare');
}

async function review(visitor: Visitor, shoot: (name: string) => Promise<void>): Promise<void> {
  await visitor.open('/review/clarifying-question');
  await visitor.reads(/Tries fell at/);
  await shoot('review');
  await visitor.press('Go on to the decision');
  await visitor.reads('What will you change?');
  await visitor.choose(/Simplify .Three minutes before the next call./);
  await visitor.write('Because', 'Half of the visits ended there.');
  await shoot('review-pick');
  await visitor.press('See what that changes');
  await visitor.sees('Removed:');
  await shoot('review-publish');
}

async function write(visitor: Visitor, shoot: (name: string) => Promise<void>): Promise<void> {
  await visitor.open('/studio');
  await visitor.sees('New blueprint');
  await shoot('studio-list');
  await visitor.open('/studio/write/clarifying-question');
  await visitor.sees('nothing else to mend');
  await visitor.page.frameLocator('.phone iframe').getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  await shoot('studio');
}
