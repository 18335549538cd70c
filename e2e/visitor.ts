import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type Surroundings = { readonly width: 320 | 1280; readonly theme: 'light' | 'dark'; readonly locale?: string };

const present = new Set<Visitor>();

/** A person before a screen: does what people do, by the names things have on it. */
export class Visitor {
  readonly page: Page;
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
    present.add(this);
  }

  /** Everybody whose page is open. */
  static present = (): readonly Visitor[] => [...present].filter(({ page }) => !page.isClosed());

  static async arrive(browser: Browser, origin: string, { width, theme, locale = 'en-GB' }: Surroundings = { width: 1280, theme: 'light' }): Promise<Visitor> {
    // axe is put into the page from outside; the page's own policy would rightly refuse it.
    const context = await browser.newContext({
      baseURL: origin,
      viewport: { width, height: 800 },
      colorScheme: theme,
      locale,
      bypassCSP: true,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto('/');
    return new Visitor(context, page);
  }

  open = (path: string) => this.page.goto(path);
  press = (name: string | RegExp) => this.page.getByRole('button', { name }).click();
  /** Presses what ends a moment, and waits until the server has answered what it sends: nobody leaves a page within a blink. */
  async pressAndSend(name: string | RegExp): Promise<void> {
    const answered = this.page.waitForResponse((response) => response.url().endsWith('/api/v1/sync'));
    await this.press(name);
    await answered;
  }
  follow = (name: string | RegExp) => this.page.getByRole('link', { name }).first().click();
  choose = (name: string | RegExp) => this.page.getByRole('radio', { name }).check();
  /** Answers every question of the step with its fourth answer. */
  async chooseFourthEverywhere(): Promise<void> {
    for (const question of await this.page.locator('main fieldset').all()) await question.getByRole('radio').nth(3).check();
  }

  write = (label: string | RegExp, text: string) => this.page.getByRole('textbox', { name: label }).fill(text);

  /** Waits until a step with that heading stands on the screen. */
  reads = (heading: string | RegExp): Promise<void> => this.#heading(heading).waitFor();

  /** Passes the example with which chance lets every other look back begin. @param look at it before it is passed */
  async passesExample(look: () => Promise<void> = async () => undefined): Promise<void> {
    const [example, question] = [this.#heading('How it can sound'), this.#heading('What happened?')];
    await example.or(question).waitFor();
    if (await question.isVisible()) return;
    await look();
    await this.press('Go on');
  }

  sees = (text: string | RegExp): Promise<void> => this.page.getByText(text).first().waitFor();

  /** Becomes one of the demo's people, from the entrance or from the bar. */
  async become(name: string): Promise<void> {
    const entrance = this.page.getByRole('button', { name: new RegExp(`^${name}`) });
    const bar = this.page.getByText(/somebody else/i);
    await entrance.or(bar).first().waitFor();
    if (await bar.isVisible()) await bar.click();
    await entrance.first().click();
    await this.sees(new RegExp(`You are ${name}`));
  }

  /** Opens the newest mail on the outbox page that says something, and gives back where one of its links leads. */
  async linkInMail(says: string, name: string | RegExp): Promise<string> {
    const mail = this.page.locator('details.mail').filter({ hasText: says }).first();
    await mail.waitFor();
    if ((await mail.getAttribute('open')) === null) await mail.locator('summary').first().click();
    return (await mail.getByRole('link', { name }).getAttribute('href')) ?? '';
  }

  /** What axe finds wrong with the screen as it stands, and whether it needs a sideways scroll. */
  async complaints(): Promise<readonly string[]> {
    if (!(await this.page.evaluate(() => 'axe' in globalThis))) await this.page.evaluate(AXE);
    const { violations } = await this.page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run(document, { resultTypes: ['violations'] })); // put there above
    const sideways = await this.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ...(sideways ? ['the page scrolls sideways'] : []),
    ];
  }

  /**
   * The complaints about this screen at 320 and 1280 pixels, in the light and in the dark, from right to left, and with text twice its size;
   * the screen is left as it was. Four looks are enough for all of it: each width meets each theme once.
   */
  async complaintsEverywhere(): Promise<readonly string[]> {
    const before = this.page.viewportSize();
    const found: string[] = [];
    for (const look of LOOKS) {
      await this.page.emulateMedia({ colorScheme: look.theme });
      await this.page.setViewportSize({ width: look.width, height: 800 });
      const direction = await this.page.evaluate(turn, look);
      found.push(...(await this.complaints()).map((complaint) => `${look.width} px, ${look.theme}, ${look.direction}, text ${look.text}: ${complaint}`));
      await this.page.evaluate(turn, { direction, text: '' });
    }
    if (before) await this.page.setViewportSize(before);
    return found;
  }

  /** Lets the session's cookie go, as a browser does when its time is over. */
  runOutOfSession = (): Promise<void> => this.#context.clearCookies();

  /** Takes the network away, or gives it back. */
  loseLine = (): Promise<void> => this.#context.setOffline(true);
  findLine = (): Promise<void> => this.#context.setOffline(false);

  /** Asks the server as the page would, past what the screens do. */
  answerOf = <Answer>(path: string, body: object): Promise<Answer> =>
    this.page.evaluate(
      async ([path, body]) => {
        const response = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
        return response.json() as Promise<Answer>; // the caller names what the door gives
      },
      [path, JSON.stringify(body)] as const,
    );

  /** Waits until the browser can open the app without a network. */
  keepsTheApp = (): Promise<unknown> => this.page.evaluate(async () => void (await navigator.serviceWorker.ready));

  /** Ends workers that have nothing to do, as a browser does that nobody watches: one that is watched keeps them awake, and a newer worker waits for that. */
  async letWorkersRest(): Promise<void> {
    const watching = await this.#context.newCDPSession(this.page);
    await watching.send('ServiceWorker.enable');
    await watching.send('ServiceWorker.stopAllWorkers');
    await watching.detach();
  }

  /** Closes the page and comes back in another, in the same browser. */
  async comeBack(path: string): Promise<Visitor> {
    const page = await this.#context.newPage();
    await this.page.close();
    page.setDefaultTimeout(30_000);
    await page.goto(path);
    return new Visitor(this.#context, page);
  }

  readonly #heading = (name: string | RegExp): Locator => this.page.getByRole('heading', { name, level: 1 });

  focused = (): Locator => this.page.locator(':focus');

  leave = (): Promise<void> => this.#context.close();
}

const LOOKS = [
  { width: 320, theme: 'dark', direction: 'ltr', text: '100%' },
  { width: 1280, theme: 'light', direction: 'ltr', text: '100%' },
  { width: 1280, theme: 'dark', direction: 'ltr', text: '200%' },
  { width: 320, theme: 'light', direction: 'rtl', text: '100%' },
] as const;

/** Runs in the page. @returns the direction before */
function turn({ direction, text }: { readonly direction: string; readonly text: string }): string {
  const root = document.documentElement;
  const before = root.dir;
  root.dir = direction;
  root.style.fontSize = text;
  return before;
}

type Axe = { run(root: unknown, options: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
