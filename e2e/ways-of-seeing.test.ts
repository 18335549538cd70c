import { expect, test } from 'vitest';
import { app, browser } from './own-house.ts';
import { Visitor, type Surroundings } from './visitor.ts';

async function arrivesAsSam(surroundings?: Surroundings): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, app.origin, surroundings);
  await visitor.become('Sam');
  await visitor.page.locator('.today h1').waitFor();
  return visitor;
}

/** What the browser paints a thing with. */
const painted = (visitor: Visitor, selector: string) =>
  visitor.page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { color, backgroundColor, borderTopWidth, borderTopColor, outlineStyle } = getComputedStyle(element);
      return { color, backgroundColor, borderTopWidth, borderTopColor, outlineStyle };
    });

test('a job aid is printed in black on white, whatever the screen looks like, and nothing else comes with it', async () => {
  const visitor = await arrivesAsSam({ width: 1280, theme: 'dark' });
  await visitor.open('/settings');
  await visitor.page.getByLabel('Appearance').first().selectOption('dark');
  await visitor.open('/aid/clarifying-question');
  await visitor.page.locator('.aid-card').waitFor();
  await visitor.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await painted(visitor, '.aid-card')).toMatchObject({
    color: 'rgb(0, 0, 0)',
    backgroundColor: expect.stringMatching(/^rgba\(0, 0, 0, 0\)$|^rgb\(255, 255, 255\)$/),
  });
  expect(await visitor.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  expect(await painted(visitor, 'h1')).toMatchObject({ color: 'rgb(0, 0, 0)' });
  const onPaper = await visitor.page.locator('.top, .foot, .demo-place, main button').filter({ visible: true }).count();
  expect(onPaper).toBe(0);
  await visitor.leave();
});

test('with the colours of the system alone, what is chosen, what is reached and where the focus is can still be told', async () => {
  const visitor = await arrivesAsSam();
  await visitor.page.emulateMedia({ forcedColors: 'active' });
  await visitor.open('/moment/clarifying-question:sidelined');
  await visitor.page.getByRole('radio').first().check();
  const [chosen, other] = [await painted(visitor, '.choice:has(:checked)'), await painted(visitor, '.choice:not(:has(:checked))')];
  expect(Number.parseFloat(chosen.borderTopWidth)).toBeGreaterThan(Number.parseFloat(other.borderTopWidth));
  const [reached, ahead] = [await painted(visitor, '.steps li.reached'), await painted(visitor, '.steps li:not(.reached)')];
  expect(reached.backgroundColor).not.toBe(ahead.backgroundColor);
  await visitor.page.keyboard.press('Tab');
  expect(
    await visitor
      .focused()
      .evaluate((element) => [element, element.closest('.choice')].some((one) => one !== null && getComputedStyle(one).outlineStyle !== 'none')),
  ).toBe(true);
  expect(await visitor.complaints()).toEqual([]);
  await visitor.leave();
});

test('whoever comes back to a moment sees what they wrote last time, beside what they write now', async () => {
  const visitor = await arrivesAsSam();
  const answers = ['What was it like to hear it from a newsletter?', 'You laughed, and I wondered: what is behind it?'] as const;
  for (const words of answers) {
    await visitor.open('/moment/clarifying-question:coffee-chat');
    await visitor.reads(/How sure|The coffee machine|Ask one open/);
    if ((await visitor.page.getByRole('radio').count()) > 0) {
      await visitor.choose(/calm day/);
      await visitor.press('Go on');
    }
    await visitor.write(/first thing you would say/, words);
    await visitor.press('Compare with examples');
    await visitor.reads('Your words, beside others');
    if (words === answers[1]) break;
    await visitor.press('Go on');
    await visitor.reads('In the next 24 hours');
    await visitor.pressAndSend('I will try this');
    await visitor.follow('Back to today');
    await visitor.page.locator('.today h1').waitFor();
  }
  const lastTime = visitor.page.locator('figure').filter({ hasText: 'Last time' });
  expect(await lastTime.innerText()).toContain(answers[0]);
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.leave();
});
