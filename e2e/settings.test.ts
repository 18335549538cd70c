import { expect, test } from 'vitest';
import { app, browser } from './own-house.ts';
import { Visitor } from './visitor.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The demo has a clock of its own. */
async function daysFromNow(days: number): Promise<Date> {
  const demo: { readonly now: number } = await (await fetch(`${app.origin}/api/v1/demo`)).json();
  return new Date(demo.now + days * DAY);
}
const dayFromNow = async (days: number): Promise<string> => (await daysFromNow(days)).toISOString().slice(0, 10);

async function atSettings(name: string): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, app.origin);
  await visitor.become(name);
  await visitor.open('/settings');
  await visitor.page.getByLabel('First day').waitFor();
  return visitor;
}

test('somebody takes leave, sees what moves and why, takes it back with one press, and takes it after all', async () => {
  const visitor = await atSettings('Priya');
  const { page } = visitor;
  await page.getByLabel('First day').fill(await dayFromNow(1));
  await page.getByLabel('Last day').fill(await dayFromNow(14));
  await visitor.press('Add these days');
  await visitor.press('See what that changes');
  await page.getByRole('status').filter({ hasText: 'What would change in the next four weeks' }).waitFor();
  await visitor.sees('You have days off in between.');
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.press('Save');
  await visitor.sees('Saved.');
  await visitor.press('Undo');
  await page.getByRole('button', { name: /^Take back/ }).waitFor({ state: 'detached' });
  await page.reload();
  await page.getByLabel('First day').waitFor();
  expect(await page.getByRole('button', { name: /^Take back/ }).count()).toBe(0);

  await page.getByLabel('First day').fill(await dayFromNow(1));
  await page.getByLabel('Last day').fill(await dayFromNow(14));
  await visitor.press('Add these days');
  await visitor.press('See what that changes');
  await visitor.press('Save');
  await visitor.sees('Saved.');
  await page.reload();
  await page.getByRole('button', { name: /^Take back/ }).waitFor();
  await visitor.leave();
});

test('a week without a day and an address that is none are told of in the form, in words for people', async () => {
  const visitor = await atSettings('Ada');
  const { page } = visitor;
  for (const day of await page.getByRole('group', { name: 'On which days' }).getByRole('checkbox').all()) await day.uncheck();
  await visitor.press('See what that changes');
  await page.getByRole('alert').filter({ hasText: 'Choose at least one day' }).waitFor();
  await visitor.write('The address of a calendar', 'not a url');
  await visitor.press('Add this calendar');
  await page.getByRole('alert').filter({ hasText: 'This is no address of a calendar' }).waitFor();
  expect(await page.locator('body').innerText()).not.toMatch(/openapi/i);
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.leave();
});

test('a region, a lighter load and what is hardest are chosen, and stand there again', async () => {
  const visitor = await atSettings('Priya');
  const { page } = visitor;
  await page.getByLabel('Public holidays').locator('option[value="DE-BY"]').waitFor({ state: 'attached' });
  await page.getByLabel('Public holidays').selectOption('DE-BY');
  await page.getByLabel('In a day').selectOption('1');
  await page
    .getByLabel(/^What makes “/)
    .first()
    .selectOption('no-time');
  await visitor.press('See what that changes');
  await visitor.sees('What would change in the next four weeks');
  await visitor.press('Save');
  await visitor.sees('The next one is');
  await page.reload();
  await page.getByLabel('In a day').waitFor();
  expect(await page.getByLabel('Public holidays').inputValue()).toBe('DE-BY');
  expect(await page.getByLabel('In a day').inputValue()).toBe('1');
  expect(
    await page
      .getByLabel(/^What makes “/)
      .first()
      .inputValue(),
  ).toBe('no-time');
  await visitor.leave();
});

test('whoever changes what is hardest sees what moves for it alone, keeps it, and takes it back with one press', async () => {
  const visitor = await atSettings('Sam');
  const { page } = visitor;
  const hardest = page.getByLabel(/^What makes “/).first();
  const wouldChange = page.getByRole('status').filter({ hasText: 'What would change in the next four weeks' });
  await hardest.selectOption('no-time');
  await visitor.press('See what that changes');
  await wouldChange.getByRole('listitem').first().waitFor();
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.press('Save');
  await visitor.sees('Saved.');
  expect(await hardest.inputValue()).toBe('no-time');
  await visitor.press('Undo');
  await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
  await page.reload();
  await hardest.waitFor();
  expect(await hardest.inputValue()).toBe('');
  await visitor.leave();
});

test('a calendar file is read for its times, forgotten, taken back with one press and forgotten again; what is no calendar is refused, and nothing is kept', async () => {
  const visitor = await atSettings('Noor');
  const { page } = visitor;
  await visitor.sees('No calendar is read.');
  const give = (text: string) =>
    page.getByLabel('Or a calendar file').setInputFiles({ name: 'mine.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) });
  await give('no calendar at all');
  await visitor.sees('What was read there is no calendar file.');
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await give(await calendarWith('Salary talk with Lena'));
  await visitor.sees('A file, given today');
  await visitor.sees(/Kept: 1 busy time/);
  expect(await page.getByText('Salary talk').count()).toBe(0);
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.press(/^Forget it: A file/);
  await visitor.sees('No calendar is read.');
  await visitor.sees('Forgotten: A file, given today');
  expect(await visitor.complaintsEverywhere()).toEqual([]);
  await visitor.press('Undo');
  await visitor.sees(/Kept: 1 busy time/);
  await visitor.press(/^Forget it: A file/);
  await visitor.sees('No calendar is read.');
  await page.reload();
  await visitor.sees('No calendar is read.');
  await visitor.leave();
});

test('without a network the settings say so, keep nothing back, and are there again once it is back', async () => {
  const visitor = await atSettings('Sam');
  await visitor.loseLine();
  await visitor.page.getByLabel('In a week, of each practice').selectOption('1');
  await visitor.press('See what that changes');
  await visitor.sees('Nothing has been changed.');
  expect(await visitor.complaints()).toEqual([]);
  await visitor.findLine();
  await visitor.press('See what that changes');
  await visitor.sees('What would change in the next four weeks');
  await visitor.leave();
});

/** An hour in six days, as calendars write it. */
async function calendarWith(title: string): Promise<string> {
  const [begins, ends] = [stamp(await daysFromNow(6)), stamp(await daysFromNow(6 + 1 / 24))];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    'BEGIN:VEVENT',
    'UID:one@test',
    `DTSTAMP:${begins}`,
    `DTSTART:${begins}`,
    `DTEND:${ends}`,
    `SUMMARY:${title}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

const stamp = (at: Date): string => at.toISOString().replaceAll(/[-:]/g, '').replace(/\.\d+/, '');

const saturday = ({ page }: Visitor) => page.getByRole('checkbox', { name: 'Saturday' });
const mails = ({ page }: Visitor) => page.getByRole('checkbox', { name: 'Mails when a moment is due' });

test('settings changed on two devices at once: the second hears of it, sees both, and loses neither', async () => {
  const [phone, desk] = [await atSettings('Ada'), await atSettings('Ada')];
  const wereMailed = await mails(desk).isChecked();
  await saturday(phone).check();
  await phone.press('See what that changes');
  await phone.press('Save');
  await phone.sees('Saved.');
  await mails(desk).setChecked(!wereMailed);
  await desk.press('See what that changes');
  await desk.page.getByRole('alert').filter({ hasText: 'changed on another device meanwhile' }).waitFor();
  expect([await saturday(desk).isChecked(), await mails(desk).isChecked()]).toEqual([true, !wereMailed]);
  expect(await desk.complaintsEverywhere()).toEqual([]);
  await desk.press('See what that changes');
  await desk.press('Save');
  await desk.sees('Saved.');
  await phone.page.reload();
  await expect.poll(() => mails(phone).isChecked()).toBe(!wereMailed);
  expect(await saturday(phone).isChecked()).toBe(true);
  await Promise.all([phone.leave(), desk.leave()]);
});
