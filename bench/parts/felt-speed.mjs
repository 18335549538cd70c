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
    await goToAChoice(page);
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

/** Where one was is kept: from what comes before a scene, a consequence or an insight, on to the next choice. */
async function goToAChoice(page) {
  const choice = page.getByRole('radio').first();
  const onward = page.getByRole('button', { name: /^(Go on|See where another answer leads)$/ }).last();
  for (;;) {
    await choice.or(onward).first().waitFor();
    if (await choice.isVisible()) return choice.check();
    await onward.click();
  }
}

/** The bytes of all fonts that the player loads, and how many of them keep text from showing. */
export async function fontsOf(page, address) {
  await page.goto(address);
  await page.locator('main h1').waitFor();
  await page.evaluate(() => document.fonts.ready);
  const sizes = await page.evaluate(() => {
    const fonts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'));
    return [...new Map(fonts.map(({ name, decodedBodySize }) => [name, decodedBodySize])).values()];
  });
  // Asked of the style sheets as they were sent: what the browser makes of a font face does not tell how it shows.
  const sheets = await page.evaluate(() => Promise.all([...document.styleSheets].map(async ({ href }) => (href ? (await fetch(href)).text() : ''))));
  const faces = sheets.flatMap((sheet) => sheet.match(/@font-face\s*\{[^}]*\}/g) ?? []);
  // A face of the device's own fonts is fetched from nowhere.
  const blocking = faces.filter((face) => face.includes('url(') && !/font-display:\s*(swap|optional|fallback)/.test(face)).length;
  return { bytes: sizes.reduce((all, size) => all + size, 0), goal: 80_000, blocking };
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
