import { expect, test } from 'vitest';
import { app, browser } from './own-house.ts';
import { Visitor } from './visitor.ts';

/** Every screen of a learner's own. */
const SCREENS = ['/', '/you', '/progress', '/changes', '/settings', '/welcome', '/privacy', '/library', '/aid/clarifying-question'];

const rootOf = (visitor: Visitor) => visitor.page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

test('German: chosen at the door, spoken through a whole moment, without a network too, and known on another device', async () => {
  const visitor = await Visitor.arrive(browser, app.origin, { width: 320, theme: 'light' });
  await visitor.reads(/Who would you like to be/);
  await visitor.page.getByLabel('Language').selectOption('Deutsch');
  await visitor.reads('Vier Menschen, eine Woche. Wer möchtest du sein?');
  expect(await rootOf(visitor)).toEqual(['de', 'ltr']);
  expect(await visitor.complaints()).toEqual([]);
  await visitor.press(/^Sam/);
  await visitor.page.getByRole('button', { name: 'Anfangen' }).waitFor();
  await visitor.keepsTheApp();
  await visitor.loseLine();
  await visitor.page.reload();
  await visitor.sees('Der Server ist nicht erreichbar. Was hier ist, funktioniert weiter.');
  await visitor.press('Anfangen');
  await visitor.choose(/An einem ruhigen Tag/);
  await visitor.press('Weiter');
  await visitor.write(/first thing you would say to Ines/, 'What was it like to read it there?');
  await visitor.sees('Offline. Auf diesem Gerät gespeichert');
  await visitor.press('Mit Beispielen vergleichen');
  await visitor.reads('Deine Worte neben anderen');
  await visitor.press('Weiter');
  await visitor.reads('In den nächsten 24 Stunden');
  await visitor.press('Das versuche ich');
  await visitor.reads(/^Fertig/);
  expect(await visitor.complaints()).toEqual([]);
  await visitor.findLine();
  await visitor.open('/settings');
  await visitor.page.getByLabel('Sprache').selectOption('Español');
  await visitor.reads('Ajustes');
  const told = visitor.page.waitForResponse((response) => response.url().endsWith('/me/language') && response.request().postData()?.includes('"de"') === true);
  await visitor.page.getByLabel('Idioma').selectOption('Deutsch');
  await visitor.reads('Einstellungen');
  await told;
  await visitor.leave();

  const elsewhere = await Visitor.arrive(browser, app.origin);
  await elsewhere.press(/^Sam/);
  await elsewhere.page.getByRole('link', { name: 'Heute', exact: true }).waitFor();
  await elsewhere.leave();
});

test('Spanish: the browser wishes for it, and nobody need choose', async () => {
  const visitor = await Visitor.arrive(browser, app.origin, { width: 1280, theme: 'dark', locale: 'es-MX' });
  await visitor.reads('Cuatro personas, una semana. ¿Quién quieres ser?');
  expect(await rootOf(visitor)).toEqual(['es', 'ltr']);
  await visitor.press(/^Priya/);
  await visitor.page.locator('.today h1').waitFor();
  await visitor.page.getByRole('link', { name: 'Lo tuyo', exact: true }).click();
  await visitor.follow('Progreso');
  await visitor.sees('Solo tú puedes ver esto.');
  await visitor.leave();
});

test.each([
  ['ar-XB', 'dark'],
  ['en-XA', 'light'],
] as const)(
  'in the pseudo-language %s, in the %s, every screen of a learner holds at 320 pixels, and nothing of the house is plain English',
  async (tongue, theme) => {
    const visitor = await Visitor.arrive(browser, app.origin, { width: 320, theme });
    await visitor.reads(/Who would you like to be/);
    await visitor.page.evaluate((chosen) => localStorage.setItem('micromoment.language', chosen), tongue);
    await visitor.page.reload();
    await visitor.press(/^Priya/);
    await visitor.page.locator('.today h1').waitFor();
    for (const path of SCREENS) {
      await visitor.open(path);
      await visitor.page.locator('main h1:not(.unseen)').first().waitFor();
      await visitor.page.locator('.foot').waitFor();
      expect([path, ...(await rootOf(visitor))]).toEqual([path, tongue, tongue === 'ar-XB' ? 'rtl' : 'ltr']);
      expect([path, ...(await visitor.complaints())]).toEqual([path]);
      const plain = await visitor.page.locator('nav a, main button, .foot a, .foot button').allTextContents();
      expect([path, ...plain.filter((text) => /^[A-Z][a-z ]+$/.test(text.trim()))]).toEqual([path]);
    }
    await visitor.leave();
  },
);
