// An author types into a scene, letter by letter with real keys, while the page notes when each letter was answered.
const BEFORE = 'which makes him twice as wide';
const AFTER = ', and his voice';
const WARM = '; a small boy stops and looks up at it';
const WORDS = '; somewhere in it a string hums whenever he breathes in or turns about';
/** Between two letters, in milliseconds: a quick typist's hundred words a minute. */
const PAUSE = 120;

/** @returns milliseconds from each key to the letter on the phone, to the letter in the text, of each key for the page itself, and from each question to the linter to its findings */
export async function typed(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(noteReading);
  await page.goto(new URL('/', address).href);
  await page.getByRole('button', { name: /^Noor/ }).click();
  await page.getByText('You are Noor').first().waitFor();
  await page.goto(address);
  const text = page.getByRole('textbox', { name: 'The text of the blueprint' });
  await text.click();
  await putCursor(page, BEFORE);
  await page.frameLocator('.desk-phone iframe').getByText(BEFORE).waitFor();
  await page.keyboard.type(WARM, { delay: PAUSE });
  await page.waitForTimeout(1_000);
  await page.evaluate(noteLetters, { before: `${BEFORE}${WARM}`, after: AFTER });
  await page.keyboard.type(WORDS, { delay: PAUSE });
  await page.waitForFunction((count) => globalThis.noted.phone.length === count, WORDS.length);
  await page.waitForFunction(() => globalThis.reads.at(-1)?.judged !== undefined);
  const noted = await page.evaluate(() => ({ ...globalThis.noted, lint: globalThis.reads.flatMap(({ asked, judged }) => (judged ? [judged - asked] : [])) }));
  await page.close();
  return noted;
}

async function putCursor(page, words) {
  const { keyboard } = page;
  await keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find' }).waitFor();
  await keyboard.type(words);
  for (const key of ['Enter', 'Escape', 'ArrowRight']) await keyboard.press(key);
}

/** Runs in the page before all else: notes when the worker is asked to read a text, and when its findings are there. */
function noteReading() {
  globalThis.reads = [];
  globalThis.drawn = (act) => requestAnimationFrame(() => setTimeout(act)); // drawn, and not only told to be drawn
  globalThis.Worker = class extends globalThis.Worker {
    constructor(...how) {
      super(...how);
      this.addEventListener('message', ({ data: { kind } }) => {
        const read = globalThis.reads.at(-1);
        if (kind === 'judged' && read) read.judged = performance.now();
      });
    }
    postMessage(asked, ...how) {
      if (asked.kind === 'read') globalThis.reads.push({ asked: performance.now() });
      super.postMessage(asked, ...how);
    }
  };
}

/** Runs in the page: from here on notes each key, until the page has done what it does for it, and until the text and the phone have drawn its letter. */
function noteLetters({ before, after }) {
  const keys = [];
  const noted = { phone: [], text: [], key: [] };
  globalThis.noted = noted;
  globalThis.reads = [];
  addEventListener('keydown', ({ timeStamp }) => keys.push(timeStamp), true);
  addEventListener('input', async () => {
    const key = keys.at(-1);
    globalThis.drawn(() => noted.text.push(performance.now() - key));
    // What the editor and the screens do for a key they do before the next task; style and layout are then asked for as well.
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    document.body.getBoundingClientRect();
    noted.key.push(performance.now() - key);
  });
  const phone = document.querySelector('.desk-phone iframe').contentDocument;
  const look = () => {
    const words = phone.body.textContent.replace(/\s+/g, ' ');
    const letters = words.slice(words.indexOf(before) + before.length, words.indexOf(after)).length;
    globalThis.drawn(() => {
      while (noted.phone.length < letters) noted.phone.push(performance.now() - keys[noted.phone.length]);
    });
  };
  new MutationObserver(look).observe(phone.body, { subtree: true, childList: true, characterData: true });
}
