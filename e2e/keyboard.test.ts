import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { playByKeyboard } from './by-keyboard.ts';
import { app, browser } from './own-house.ts';
import { Visitor } from './visitor.ts';

let visitor: Visitor;

beforeAll(async () => {
  visitor = await Visitor.arrive(browser, app.origin);
  await visitor.become('Sam');
  await visitor.page.locator('.today h1').waitFor();
});

test('the first stop of a page leads past what repeats, straight to the content', async () => {
  await visitor.open('/');
  await visitor.page.locator('.today h1').waitFor();
  await visitor.page.keyboard.press('Tab');
  expect(await visitor.focused().textContent()).toBe('Skip to the content');
  await visitor.page.keyboard.press('Enter');
  expect(await visitor.focused().getAttribute('id')).toBe('content');
});

test.each(['/', '/moment/clarifying-question:coffee-chat', '/moment/clarifying-question:sidelined', '/aid/clarifying-question', '/privacy'])(
  'at %s every target is 24 pixels or more, text may be spaced out, and the tab names the page',
  async (path) => {
    await visitor.open(path);
    await visitor.page.locator('main h1').waitFor();
    expect(await visitor.page.evaluate(smallTargets)).toEqual([]);
    expect(await visitor.page.evaluate(spacedOut)).toEqual([]);
    await expect.poll(() => visitor.page.evaluate(() => `${document.querySelector('h1')?.textContent} · Micromoment` === document.title)).toBe(true);
  },
);

/** Runs in the page. What is smaller than 24 by 24 pixels and not part of a sentence (WCAG 2.5.8). */
function smallTargets(): readonly string[] {
  const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')];
  return targets
    .filter((target) => target.checkVisibility() && getComputedStyle(target).display !== 'inline' && !target.matches('.skip'))
    .map((target) => ({ target, box: (target.closest('label') ?? target).getBoundingClientRect() }))
    .filter(({ box }) => box.width < 24 || box.height < 24)
    .map(({ target, box }) => `${target.tagName} ${target.textContent?.trim() ?? ''} is ${Math.round(box.width)} by ${Math.round(box.height)}`);
}

/** Runs in the page. What is cut off once text is spaced as WCAG 1.4.12 lets people space it. */
function spacedOut(): readonly string[] {
  const style = document.createElement('style');
  style.textContent =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
  document.head.append(style);
  const cut = [...document.querySelectorAll<HTMLElement>('main *, header *')].filter(
    (shown) =>
      shown.checkVisibility() &&
      !shown.matches('.unseen') &&
      getComputedStyle(shown).overflow !== 'visible' &&
      (shown.scrollWidth > shown.clientWidth + 1 || shown.scrollHeight > shown.clientHeight + 1),
  );
  const isSideways = document.documentElement.scrollWidth > document.documentElement.clientWidth;
  style.remove();
  return [...cut.map(({ tagName, className }) => `${tagName}.${className} is cut off`), ...(isSideways ? ['the page scrolls sideways'] : [])];
}

test('single keys do nothing once they are turned off', async () => {
  await visitor.open('/');
  await visitor.page.locator('.today h1').waitFor();
  await visitor.page.evaluate(() => localStorage.setItem('micromoment.single-keys', 'off'));
  await visitor.page.reload();
  await visitor.page.locator('.invite h1').waitFor();
  await visitor.page.keyboard.press('l');
  expect(await visitor.page.locator('.invite h1').count()).toBe(1);
  await visitor.page.evaluate(() => localStorage.setItem('micromoment.single-keys', 'on'));
});

test('one key leads from any page to the search of the library', async () => {
  const visitor = await Visitor.arrive(browser, app.origin);
  await visitor.become('Sam');
  await visitor.open('/');
  await visitor.page.locator('.today h1').waitFor();
  await visitor.page.getByRole('button', { name: 'Keys' }).waitFor();
  await visitor.page.keyboard.press('/');
  await visitor.reads('Library');
  await expect.poll(() => visitor.focused().getAttribute('type')).toBe('search');
  await visitor.leave();
});

test('a step that begins is announced, besides taking the focus', async () => {
  await visitor.open('/moment/clarifying-question:own-scene');
  await visitor.write(/./, 'Leila sighed.');
  await visitor.press('Keep it');
  await visitor.reads(/^Done/);
  expect(await visitor.page.locator('[role=status], [aria-live=polite]').allTextContents()).toContainEqual(expect.stringMatching(/^Done/));
});

// In this order: what has been done before changes what is asked.
test.each([
  ['respond', 'coffee-chat', ['The coffee machine', 'Your words, beside others', 'In the next 24 hours']],
  ['decide', 'sidelined', ['What the other person does']],
  ['recall', 'rule-from-memory', ['Yours, and the author’s']],
  ['trial', 'try-it', ['In the next 24 hours']],
  ['reflect', 'look-back', ['Did you get to try it?', 'What happened?', 'How did you do it?', 'Beside yours', 'And now?', 'Who was there?']],
  ['own-scene', 'own-scene', []],
  ['observe', 'seen', ['Who was there?']],
])(
  'a %s moment is played to its end by keyboard alone, the focus on each heading, and says to assistive technology what it is',
  async (kind, moment, headings) => {
    await visitor.open(`/moment/clarifying-question:${moment}`);
    await visitor.page.locator('form.stage').waitFor();
    const met = await playByKeyboard(visitor, 'I waited, and then I asked her how it had been.');
    expect(met.flatMap(({ heading, complaints }) => complaints.map((complaint) => `${heading}: ${complaint}`))).toEqual([]);
    for (const heading of headings) expect(met.map((step) => step.heading)).toContain(heading);
    const trees = met.filter(({ tree }) => tree !== '').map(({ heading, tree }) => `# ${heading}\n${tree}`);
    await expect(`${trees.join('\n\n')}\n`).toMatchFileSnapshot(join('accessibility-trees', `${kind}.txt`));
  },
);
