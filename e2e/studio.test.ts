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
