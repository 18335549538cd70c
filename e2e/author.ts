import type { Browser, FrameLocator, Locator } from 'playwright-core';
import { Visitor } from './visitor.ts';

/** Somebody who writes blueprints in the studio and uses nothing but the keyboard. */
export class Author {
  readonly visitor: Visitor;

  private constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  /** Noor of the demo, with the day before her. */
  static async arrive(browser: Browser, origin: string): Promise<Author> {
    const visitor = await Visitor.arrive(browser, origin);
    await visitor.become('Noor');
    return new Author(visitor);
  }

  /** The text, as an editor on the page. */
  get text(): Locator {
    return this.visitor.page.getByRole('textbox', { name: 'The text of the blueprint' });
  }

  /** What the phone beside the text shows. */
  get phone(): FrameLocator {
    return this.visitor.page.frameLocator('.phone iframe');
  }

  /** The words that a finding is marked at. */
  get marked(): Locator {
    return this.visitor.page.locator('.cm-lintRange');
  }

  key = (keys: string): Promise<void> => this.visitor.page.keyboard.press(keys);
  type = (words: string): Promise<void> => this.visitor.page.keyboard.type(words);

  /** Goes to something with the Tab key, as often as it takes. */
  async tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let presses = 0; presses < 100; presses += 1) {
      if (await target.evaluate((element) => element === (element.getRootNode() as Document | ShadowRoot).activeElement)) return; // what is on a page has such a root
      await this.key('Tab');
    }
    throw new Error('the Tab key does not lead there');
  }

  /** Goes to something with the Tab key and presses it. */
  async pressByKey(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.key('Enter');
  }

  /** From within the text, finds words and puts the cursor behind them. */
  async find(words: string): Promise<void> {
    await this.key('Control+f');
    await this.visitor.page.getByRole('textbox', { name: 'Find' }).waitFor();
    await this.key('Control+a');
    await this.type(words);
    await this.key('Enter');
    await this.key('Escape');
    await this.key('ArrowRight');
  }

  /** Goes to a part below the text: one stop for the Tab key, then the arrows. */
  async goToPart(name: string): Promise<void> {
    await this.tabTo(this.visitor.page.locator('[role=tab][aria-selected=true]'));
    const tab = this.visitor.page.getByRole('tab', { name });
    for (let steps = 0; steps < 6 && (await tab.getAttribute('aria-selected')) !== 'true'; steps += 1) await this.key('ArrowRight');
  }

  /** Types letter by letter and gives back how long each took until what `read` sees in the page has changed, in milliseconds. */
  async timesOf(letters: string, read: () => string): Promise<readonly number[]> {
    const times: number[] = [];
    for (const letter of letters) {
      const taken = this.visitor.page.evaluate(untilChanged, String(read));
      await this.key(letter === ' ' ? 'Space' : letter);
      times.push(await taken);
    }
    return times;
  }
}

/** Runs in the page: milliseconds from the next key to the first frame in which the reading differs; -1 where it never does. */
function untilChanged(source: string): Promise<number> {
  // eslint-disable-next-line no-new-func -- the page is given the reading as text; its policy is set aside for tests alone
  const read = new Function(`return (${source})()`) as () => string;
  const before = read();
  return new Promise((resolve) => {
    document.addEventListener(
      'keydown',
      () => {
        const began = performance.now();
        const look = () => {
          const waited = performance.now() - began;
          if (read() !== before || waited > 5_000) resolve(waited);
          else requestAnimationFrame(look);
        };
        look();
      },
      { capture: true, once: true },
    );
  });
}
