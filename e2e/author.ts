import type { Browser, Locator } from 'playwright-core';
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
}
