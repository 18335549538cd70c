import { expect, test } from 'vitest';
import { playByKeyboard } from './by-keyboard.ts';
import { app, browser } from './own-house.ts';
import { Visitor } from './visitor.ts';

/** The demo's jump leads from working day to working day. */
const WEEK = ['Tue', 'Wed', 'Thu', 'Fri', 'Mon'];

type Answered = { readonly lacks: { readonly entries: readonly { readonly kind: string; readonly words: Readonly<Record<string, string>> }[] } };
const EVERYTHING = { device: '0190d3a0-0000-7000-8000-00000000dddd', sentAt: 0, cursor: null, entries: [] };
const wordsStored = async (visitor: Visitor) =>
  (await visitor.answerOf<Answered>('/api/v1/sync', EVERYTHING)).lacks.entries.flatMap(({ words }) => Object.values(words)).join('\n');

test('a whole week of practice, with the network off on Wednesday, ends with every word of it stored', async () => {
  const visitor = await Visitor.arrive(browser, app.origin, { width: 320, theme: 'light' });
  await visitor.become('Sam');
  await visitor.page.locator('.today h1').waitFor();
  await visitor.keepsTheApp();
  const written: string[] = [];
  for (const day of WEEK) {
    await visitor.sees(new RegExp(`You are Sam.*${day}`));
    await opensToday(visitor); // in the morning, before the tunnel: the device hears of the new day
    if (day === 'Wed') await visitor.loseLine();
    if (await practises(visitor, `On ${day} I asked, and waited.`)) written.push(day);
    if (day === 'Wed') await findsTheLine(visitor);
    await visitor.open('/');
    await visitor.press('Jump to tomorrow');
    await visitor.page.locator('.today h1').waitFor();
  }
  expect(written).toEqual(expect.arrayContaining(['Tue', 'Wed']));
  const stored = await wordsStored(visitor);
  for (const day of written) expect(stored).toContain(`On ${day} I asked`);
  await visitor.leave();
});

/** In the evening: what was done waits, and arrives once the network is back. */
async function findsTheLine(visitor: Visitor): Promise<void> {
  await visitor.open('/');
  await visitor.sees(/saved on this device and (is|are) sent when the server is back/);
  await visitor.findLine();
  await expect.poll(() => wordsStored(visitor), { timeout: 60_000 }).toContain('On Wed I asked');
}

/** Opens Today and stays until the house has told what it has planned since. */
async function opensToday(visitor: Visitor): Promise<void> {
  await visitor.open('/');
  await visitor.page.locator('.today h1').waitFor();
  await visitor.page.waitForLoadState('networkidle');
}

/** Does what Today holds, if it holds anything. */
async function practises(visitor: Visitor, words: string): Promise<boolean> {
  await opensToday(visitor);
  if ((await visitor.page.locator('.invite').count()) === 0) return false;
  await visitor.page.locator('.invite .button').first().click();
  await visitor.page.locator('form.stage').waitFor();
  const met = await playByKeyboard(visitor, words);
  return met.some(({ tree }) => tree.includes('textbox'));
}
