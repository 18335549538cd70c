// What a person feels and Lighthouse does not measure, on a processor slowed down four times, as Lighthouse slows it.
const SLOWER = 4;
const TIMES = 9;

/** From the start of the navigation to the heading of Today, with the network off. */
export async function offlineOpen(browser, origin) {
  const page = await browser.newPage();
  await page.addInitScript(noteHeading);
  await page.goto(origin);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await browser.setOffline(true);
  const figures = [];
  for (let time = 0; time < TIMES; time += 1) {
    await page.goto(origin);
    await page.waitForFunction(() => globalThis.headingAt !== undefined);
    figures.push(await page.evaluate(() => globalThis.headingAt));
  }
  await browser.setOffline(false);
  await page.close();
  return of(figures, 300);
}

function noteHeading() {
  const look = () => {
    if (document.querySelector('.today h1')) globalThis.headingAt ??= performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

/** From a letter to the screen that shows it: what the page does for it, style and layout included. */
export async function keystroke(page, address) {
  await page.goto(address);
  await page.locator('textarea').first().waitFor();
  const figures = await slowly(page, () =>
    page.evaluate(async () => {
      const field = document.querySelector('textarea');
      const spent = [];
      for (const letter of 'What was it like to read that there, in front of everybody?') {
        const from = performance.now();
        field.value += letter;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, data: letter }));
        for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
        document.body.getBoundingClientRect();
        spent.push(performance.now() - from);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return spent;
    }),
  );
  return of(figures, 16, 0.95);
}

/** From saying something to the scene that follows from it. */
export async function nextScene(page, address) {
  const figures = [];
  for (let time = 0; time < TIMES; time += 1) {
    await page.goto(address);
    const before = page.getByRole('button', { name: 'Go on' });
    await page.locator('form.stage').waitFor();
    if (await before.isVisible()) await before.click();
    await page.getByRole('radio').first().check();
    const [spent] = await slowly(page, () =>
      page.evaluate(async () => {
        const shown = document.querySelector('h1')?.textContent;
        const from = performance.now();
        document.querySelector('form.stage').requestSubmit();
        while (document.querySelector('h1')?.textContent === shown) await new Promise((resolve) => queueMicrotask(() => setTimeout(resolve, 0)));
        document.body.getBoundingClientRect();
        return [performance.now() - from];
      }),
    );
    figures.push(spent);
  }
  return of(figures, 50);
}

/** The bytes of all fonts that came, and how many of them keep text from showing. */
export async function fontsOf(page, origin) {
  const fonts = new Map();
  const note = async (response) => {
    if (response.url().endsWith('.woff2')) fonts.set(response.url(), (await response.body()).length);
  };
  page.on('response', note);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setBypassServiceWorker', { bypass: true });
  await page.goto(`${origin}/moment/clarifying-question:coffee-chat`);
  await page.evaluate(() => document.fonts.ready);
  page.off('response', note);
  await session.detach();
  const blocking = await page.evaluate(
    () =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSFontFaceRule && !['swap', 'optional', 'fallback'].includes(rule.style.fontDisplay)).length,
  );
  return { bytes: [...fonts.values()].reduce((all, size) => all + size, 0), goal: 80_000, blocking };
}

async function slowly(page, work) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const outcome = await work();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return outcome;
}

function of(figures, goal, share = 0.5) {
  const sorted = figures.toSorted((a, b) => a - b);
  return { ms: tenth(sorted[Math.floor(sorted.length * share)]), goal, worst: tenth(sorted.at(-1)) };
}

const tenth = (figure) => Math.round(figure * 10) / 10;
