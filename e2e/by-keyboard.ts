import type { Visitor } from './visitor.ts';

/** What somebody without a mouse meets on one step of a moment. */
export type StepMet = {
  readonly heading: string;
  /** The step as assistive technology is told of it, without what changes from day to day. */
  readonly tree: string;
  /** What was wrong with the focus: not on the heading at first, or nowhere to be seen later. */
  readonly complaints: readonly string[];
};

const MOST_STEPS = 15;
const MOST_STOPS = 40;

/** Plays the moment that stands on the screen to its end with keys alone: Tab, Space, letters and Enter. */
export async function playByKeyboard(visitor: Visitor, words: string): Promise<readonly StepMet[]> {
  const met: StepMet[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const heading = (await visitor.page.locator('h1').first().textContent()) ?? '';
    // The very first page leaves the focus where the browser puts it.
    const complaints = step > 0 ? await withoutFocusOnHeading(visitor) : [];
    const tree = await settledTree(visitor);
    if (heading.startsWith('Done')) return [...met, { heading, tree: '', complaints }];
    met.push({ heading, tree, complaints: [...complaints, ...(await answerStep(visitor, words))] });
    await visitor.page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, heading);
  }
  throw new Error(`this moment has more than ${MOST_STEPS} steps: ${met.map(({ heading }) => heading).join(', ')}`);
}

/** The tree once nothing more is added to it, as remarks are after a moment. */
async function settledTree(visitor: Visitor): Promise<string> {
  const main = visitor.page.locator('main');
  for (let before = ''; ;) {
    const tree = steadied(await main.ariaSnapshot());
    if (tree === before) return tree;
    before = tree;
    await visitor.page.waitForTimeout(200);
  }
}

/** The focus comes once the step is painted. */
const withoutFocusOnHeading = (visitor: Visitor): Promise<readonly string[]> =>
  visitor.page
    .waitForFunction(() => document.activeElement?.tagName === 'H1', undefined, { timeout: 10_000 })
    .then(
      () => [],
      () => ['the focus is not on the heading'],
    );

/** Goes from stop to stop, fills in what there is to fill in, and presses the one strong button. */
async function answerStep(visitor: Visitor, words: string): Promise<readonly string[]> {
  const { keyboard } = visitor.page;
  const complaints: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await keyboard.press('Tab');
    const focus = await visitor.page.evaluate(focusNow);
    if (!focus.isInMain) continue;
    if (focus.trouble !== '') complaints.push(`${focus.name || focus.kind} has the focus and ${focus.trouble}`);
    if (focus.kind === 'text' && focus.isEmpty) await keyboard.type(words);
    if (focus.kind === 'radio') await keyboard.press('Space');
    if (focus.kind === 'onward') {
      await keyboard.press('Enter');
      return complaints;
    }
  }
  return [...complaints, 'the way on cannot be reached with Tab'];
}

type Focus = {
  readonly kind: 'text' | 'radio' | 'onward' | 'other';
  readonly name: string;
  readonly isEmpty: boolean;
  readonly isInMain: boolean;
  readonly trouble: string;
};

/** Runs in the page. */
function focusNow(): Focus {
  const element = document.activeElement;
  const none = { kind: 'other', name: '', isEmpty: false, isInMain: false, trouble: '' } as const;
  if (!(element instanceof HTMLElement)) return none;
  const kindOf = (): Focus['kind'] => {
    if (element instanceof HTMLTextAreaElement) return 'text';
    if (element instanceof HTMLInputElement) return element.type === 'radio' ? 'radio' : element.type === 'text' ? 'text' : 'other';
    // Where there is no strong button, as without a network when nobody can be asked, the quiet one is the way on.
    const strong = document.querySelector('form.stage .onward > .button:not(.quiet)');
    return element === (strong ?? document.querySelector('form.stage .onward > .button')) ? 'onward' : 'other';
  };
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const atMiddle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const isUncovered = atMiddle !== null && (element.contains(atMiddle) || atMiddle.contains(element) || element.closest('label')?.contains(atMiddle) === true);
  const ringed = [element, element.closest('label')].some((shown) => shown && getComputedStyle(shown).outlineStyle !== 'none');
  return {
    kind: kindOf(),
    name: element.textContent?.trim().slice(0, 40) ?? '',
    isEmpty: 'value' in element && element.value === '',
    isInMain: element.closest('main') !== null,
    trouble: [...(ringed ? [] : ['shows no ring']), ...(isUncovered ? [] : [`lies under ${atMiddle?.tagName}.${atMiddle?.className}`])].join(' and '),
  };
}

/** Times, days and whether a draft is kept yet change from run to run; what a screen is made of does not. */
const steadied = (tree: string): string =>
  tree
    .replaceAll(/\n *- text: Saved on this device/g, '')
    .replaceAll(/\d{1,2}:\d{2}/g, 'HH:MM')
    .replaceAll(/\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g, 'WEEKDAY');
