import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { Author } from './author.ts';
import { app, browser } from './own-house.ts';

test('a second act in the one behaviour is told of while it is typed, with the keyboard alone', async () => {
  const author = await Author.arrive(browser, app.origin);
  const { visitor } = author;
  await visitor.open('/studio/write/clarifying-question');
  await visitor.sees('nothing else to mend');
  await author.tabTo(author.text);
  await author.find('that names the feeling');
  await author.type(', and then gives advice');
  await visitor.sees('1 error');
  await expect.poll(() => visitor.page.locator('.cm-lintRange').allTextContents()).toEqual(['gives advice']);
  await visitor.leave();
});

test('a blueprint that is open in another tab is said to be, and taken over with every word of it, to and fro', async () => {
  const { visitor, text } = await Author.arrive(browser, app.origin);
  const second = await visitor.page.context().newPage();
  const [inFirst, inSecond] = [text, second.getByRole('textbox', { name: 'The text of the blueprint' })];
  const isOpen = 'This blueprint is open in another tab.';
  await visitor.open(CLARIFYING);
  await typeFirst(inFirst, '# Begun in the first tab');
  await second.goto(CLARIFYING);
  await second.getByRole('heading', { name: isOpen }).waitFor();
  // Both windows stand side by side: the last word is written just before the other one asks.
  await typeFirst(inFirst, '# To its last word');
  await second.getByRole('button', { name: 'Go on in this tab' }).click();
  await inSecond.waitFor();
  expect(await inSecond.innerText()).toMatch(/^# To its last word\n# Begun in the first tab\n/);
  await visitor.reads(isOpen);
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await typeFirst(inSecond, '# Gone on with in the second');
  await visitor.press('Go on in this tab');
  await inFirst.waitFor();
  expect(await inFirst.innerText()).toMatch(/^# Gone on with in the second\n# To its last word\n/);
  await second.getByRole('heading', { name: isOpen }).waitFor();
  // Left in one tab, it is free for the other, and nobody asks.
  await visitor.follow('Studio');
  await visitor.reads('Studio');
  await second.reload();
  await inSecond.waitFor();
  await visitor.leave();
});

const CLARIFYING = '/studio/write/clarifying-question';

/** Types a line before all others. */
async function typeFirst(text: Locator, line: string): Promise<void> {
  await text.focus();
  await text.press('Control+Home');
  await text.pressSequentially(line);
  await text.press('Enter');
}

test('a new blueprint begins with its outcome, is told what is missing, and stays a draft on this device', async () => {
  const { visitor } = await Author.arrive(browser, app.origin);
  await visitor.open('/studio');
  await visitor.follow('New blueprint');
  await visitor.reads('What should people do?');
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.write('The skill, in a few words', 'Giving a clear handover');
  await visitor.write(/as one act a colleague could notice/, 'names what is done and what is open');
  await visitor.write('What would a real attempt show you?', 'people told us what came of a handover');
  await visitor.press('Begin the text');
  await visitor.sees('New, not published yet');
  await visitor.sees('The behaviour does not say how often.');
  await visitor.open('/studio');
  await visitor.sees('On this device only, not published yet');
  await visitor.leave();
});
