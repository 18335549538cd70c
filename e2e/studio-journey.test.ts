import { expect, test } from 'vitest';
import { Author } from './author.ts';
import { app, browser } from './own-house.ts';
import type { Visitor } from './visitor.ts';

const DESK = '/studio/write/clarifying-question';

test('an author breaks the behaviour, is shown the word, mends it, and takes that back', async () => {
  const author = await Author.arrive(browser, app.origin);
  const { visitor } = author;
  await visitor.open(DESK);
  await visitor.sees('nothing else to mend');
  await write(author, 'that names the feeling', ', and then gives advice');
  await visitor.sees('1 error');
  await marks(visitor, ['gives advice']);
  expect(await visitor.complaintsEverywhere()).toEqual([]);

  await visitor.press(/^Change it: /);
  await visitor.sees('Changed: ');
  await marks(visitor, []);
  await visitor.press('Undo');
  await marks(visitor, ['gives advice']);
  await visitor.leave();
});

test('the phone plays the moment under the cursor as it is typed, and the map, six weeks and what feedback sees stand below', async () => {
  const author = await Author.arrive(browser, app.origin);
  const { visitor } = author;
  await visitor.open(DESK);
  await write(author, 'turns an empty cup in her hands', ' by the yellow clock');
  await visitor.page.frameLocator('.desk-phone iframe').getByText('by the yellow clock').first().waitFor();

  for (const [tab, shows] of PARTS) {
    await visitor.page.getByRole('tab', { name: tab }).click();
    await visitor.page.getByRole('tabpanel').getByText(shows).first().waitFor();
    expect([tab, ...(await visitor.complaintsEverywhere())]).toEqual([tab]);
  }
  await visitor.page.getByRole('tab', { name: 'Feedback' }).click();
  await visitor.page.getByText('What these criteria mean').click();
  await visitor.sees('Rhetorical, sarcastic and tag questions');
  await visitor.leave();
});

const PARTS: readonly (readonly [string, string | RegExp])[] = [
  ['Branches', /reach(es)? the insight/],
  ['Six weeks', 'Simulated people practise this text'],
  ['Feedback', 'What a learner’s words are looked at for'],
  ['Changes', 'For those who practise'],
  ['Publish', 'Why do you publish this?'],
];

test('of two authors the second hears of the first, sees both texts, and publishes without anything being lost', async () => {
  const [first, second] = [await Author.arrive(browser, app.origin), await Author.arrive(browser, app.origin)];
  for (const { visitor } of [first, second]) {
    await visitor.open(DESK);
    await visitor.sees('As published');
  }
  await write(second, 'title: Ask before you answer', ', slowly');
  await write(first, 'tone: unhurried and curious', ', as a neighbour');
  await publish(first, 'The tone was too bare.');
  await first.visitor.sees('Published. It is in use from now on.');

  await publish(second, 'Slower.');
  await second.visitor.sees('Somebody else has published');
  await second.visitor.sees('Your draft is kept on this device.');
  expect(await second.visitor.complaintsEverywhere()).toEqual([]);
  await second.visitor.press('See what they changed');
  await second.visitor.sees('For those who practise');
  expect(await textOf(second)).toContain('Ask before you answer, slowly');

  // What the other wrote is taken over by hand, as the changes show it; then nothing of either is lost.
  await write(second, 'tone: unhurried and curious', ', as a neighbour');
  await publish(second, 'Slower.');
  await second.visitor.sees('Published. It is in use from now on.');
  await first.visitor.page.reload();
  await first.visitor.sees('Ask before you answer, slowly');
  expect(await textOf(first)).toContain('tone: unhurried and curious, as a neighbour');
  for (const { visitor } of [first, second]) await visitor.leave();
});

test('a draft outlives a reload, is thrown away after a question, and undo in the text brings it back, by keyboard alone', async () => {
  const author = await Author.arrive(browser, app.origin);
  const { visitor } = author;
  await visitor.open('/studio/write/receiving-feedback');
  await visitor.sees('As published');
  await author.tabTo(author.text);
  await author.find('title: Ask before you explain yourself');
  await author.type(', always');
  await visitor.sees('Draft, kept on this device');
  await visitor.page.reload();
  await visitor.sees('Draft, kept on this device');
  await visitor.reads('Ask before you explain yourself, always');

  const discard = visitor.page.getByRole('button', { name: 'Throw the draft away' }).first();
  await author.tabTo(discard);
  await author.key('Enter');
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await author.key('Enter'); // on what keeps it, which comes first
  await visitor.page.getByRole('dialog').waitFor({ state: 'hidden' });
  await visitor.reads('Ask before you explain yourself, always');
  await author.key('Enter');
  await author.key('Tab');
  await author.key('Enter');
  await visitor.sees('As published');
  await visitor.page.getByRole('heading', { name: 'Ask before you explain yourself', exact: true, level: 1 }).waitFor();

  await author.key('Control+z'); // the text has the focus again
  await visitor.sees('Draft, kept on this device');
  await visitor.reads('Ask before you explain yourself, always');
  await visitor.leave();
});

test('a draft of something new is thrown away for good, and leaves no trace in the list', async () => {
  const author = await Author.arrive(browser, app.origin);
  const { visitor } = author;
  await visitor.open('/studio/new');
  await visitor.reads('What should people do?');
  await visitor.write('The skill, in a few words', 'Thanking a night shift');
  await visitor.write(/as one act a colleague could notice/, 'thanks the night shift for one thing it did');
  await visitor.write('What would a real attempt show you?', 'people told us whom they thanked');
  await visitor.press('Begin the text');
  await visitor.sees('New, not published yet');
  await author.tabTo(visitor.page.getByRole('button', { name: 'Throw the draft away' }).first());
  for (const key of ['Enter', 'Tab', 'Enter']) await author.key(key);
  await visitor.reads('Studio');
  await visitor.sees('New blueprint');
  expect(await visitor.page.getByText('thanking-a-night-shift').count()).toBe(0);
  await visitor.leave();
});

async function write(author: Author, after: string, words: string): Promise<void> {
  await author.text.click();
  await author.find(after);
  await author.type(words);
}

async function publish({ visitor }: Author, because: string): Promise<void> {
  await visitor.page.getByRole('tab', { name: 'Publish' }).click();
  await visitor.write('Why do you publish this?', because);
  await visitor.page.getByRole('tabpanel').getByRole('button', { name: 'Publish' }).and(visitor.page.locator(':not([aria-disabled="true"])')).click();
}

async function marks({ page }: Visitor, words: readonly string[]): Promise<void> {
  await expect.poll(() => page.locator('.cm-lintRange').allTextContents(), { timeout: 10_000 }).toEqual(words);
}

/** The first lines of the text, as the editor draws them. */
async function textOf({ text, key }: Author): Promise<string> {
  await text.click();
  await key('Control+Home');
  return text.innerText();
}
