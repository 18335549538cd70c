import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { app, browser } from './own-house.ts';
import { Visitor } from './visitor.ts';

// The demo's blueprints are English, and no German sentence of ours holds one of these words.
const ENGLISH = /\b(the|you|your|and|with|what|asks?|that|which|first|one|how)\b/i;

/** Runs in the page. The texts shown, in boxes too, that stand in the language of the screens. */
function untold(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    const isHere = parentElement?.closest('[lang]') === document.documentElement && !parentElement.closest('textarea, script, style, noscript');
    if (isHere && textContent?.trim()) texts.push(textContent.trim());
  }
  const boxes = [...document.querySelectorAll('textarea')].filter((box) => box.closest('[lang]') === document.documentElement);
  return [...texts, ...boxes.map(({ value }) => value)];
}

/** Sam, whose screens are German while what is practised is English. */
async function samInGerman(): Promise<{ readonly visitor: Visitor; readonly english: () => Promise<readonly string[]> }> {
  const visitor = await Visitor.arrive(browser, app.origin, { width: 320, theme: 'light', locale: 'de-DE' });
  await visitor.press(/^Sam/);
  await visitor.sees(/Du bist Sam/);
  await visitor.page.locator('.today h1').waitFor();
  const english = async () => (await visitor.page.evaluate(untold)).filter((text) => ENGLISH.test(text));
  return { visitor, english };
}

test('whatever an author wrote says its language, on Today, in the moments and on the job aid', async () => {
  const { visitor, english } = await samInGerman();
  const { page } = visitor;
  expect(await english()).toEqual([]);
  await visitor.press('Anfangen');
  expect(await english()).toEqual([]);
  await visitor.choose(/ruhigen Tag/);
  await visitor.press('Weiter');
  await page.getByRole('textbox').fill('Wie war das für dich?');
  expect(await english()).toEqual([]);
  await visitor.press(/vergleichen/);
  await page.locator('.examples').waitFor();
  expect(await english()).toEqual([]);
  await page.goto('/aid/clarifying-question');
  await page.locator('.aid-card').waitFor();
  expect(await english()).toEqual([]);
  await page.goto('/moment/clarifying-question:sidelined');
  await page.locator('.choices').waitFor();
  expect(await english()).toEqual([]);
  await page.getByRole('radio').first().check();
  await page.locator('.onward button').first().click();
  expect(await english()).toEqual([]);
  await visitor.leave();
});

test('a plan says the language of what its author began it with, in the sentence and in its boxes, until somebody writes over it', async () => {
  const { visitor, english } = await samInGerman();
  const { page } = visitor;
  const [when, then] = [page.getByRole('textbox').first(), page.getByRole('textbox').nth(1)];
  await visitor.open('/moment/clarifying-question:try-it');
  await page.locator('.plan').waitFor();
  expect(await english()).toEqual([]);
  expect([await when.getAttribute('lang'), await when.getAttribute('dir')]).toEqual(['en', 'auto']);
  expect(await page.locator('.plan em').first().getAttribute('lang')).toBe('en');
  await when.fill('wenn jemand seufzt');
  // Empty or not there: nobody knows what language somebody writes in.
  expect(await when.getAttribute('lang')).toBeFalsy();
  expect(await page.locator('.plan em').first().getAttribute('lang')).toBeFalsy();
  expect(await then.getAttribute('lang')).toBe('en');
  await page.locator('.onward button').first().click();
  await page.locator('.plan').waitFor();
  expect(await english()).toEqual([]);
  await visitor.open('/');
  await page.locator('.plan').waitFor();
  expect(await english()).toEqual([]);
  // And as whoever leads Sam is shown it.
  await visitor.open('/seen');
  const own = page.locator('label.choice').filter({ hasText: 'Ein Plan für den Tag' }).first();
  await own.locator('.plan em').first().waitFor();
  expect(await languagesOf(own.locator('.plan em'))).toEqual([null, 'en']);
  await own.getByRole('checkbox').check();
  const shown = page.locator('.shared .plan em');
  await shown.first().waitFor();
  expect(await languagesOf(shown)).toEqual([null, 'en']);
  expect(await page.locator('.shared .note span').first().getAttribute('lang')).toBe('en');
  await visitor.leave();
});

const languagesOf = (parts: Locator) => parts.evaluateAll((all) => all.map((part) => part.getAttribute('lang')));

test('what runs from right to left does so in the box, beside the examples and above the next moment', async () => {
  const { visitor } = await samInGerman();
  const { page } = visitor;
  const directionOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((shown) => getComputedStyle(shown).direction);
  await visitor.open('/moment/clarifying-question:coffee-chat');
  await page.locator('.stage').waitFor();
  if ((await page.getByRole('textbox').count()) === 0) await visitor.press('Weiter');
  await page.getByRole('textbox').fill('كيف كان ذلك بالنسبة لك؟');
  expect(await directionOf('textarea')).toBe('rtl');
  await visitor.press(/vergleichen/);
  await page.locator('.yours blockquote').waitFor();
  expect(await directionOf('.yours blockquote')).toBe('rtl');
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  expect(await directionOf('.examples .story')).toBe('ltr');
  await visitor.leave();
});
