// What an author waits for: a key, the same letter on the phone beside the text, the linter's word, and a save that `preview` follows. In a real
// browser whose processor is not slowed, because an author sits at a computer. Medians and 95ths of at least thirty, with their goals.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { withChromium } from '../e2e/chromium.mjs';
import { house } from '../scripts/run.mjs';
import { startDemo } from './parts/demo-app.mjs';
import { followed } from './parts/followed-file.mjs';
import { typed } from './parts/typed-text.mjs';

const BLUEPRINT = 'calming-an-upset-customer';

export async function run() {
  const source = await readFile(join(house, `blueprints/${BLUEPRINT}.yaml`), 'utf8');
  const folder = await mkdtemp(join(tmpdir(), 'micromoment-studio-'));
  const browser = await withChromium((options) => chromium.launch(options));
  try {
    const atDesk = await inDemo(join(folder, 'data'), (origin) => typed(browser, `${origin}/studio/write/${BLUEPRINT}`));
    const save = await followed(browser, { source, folder });
    const felt = {
      keyToPhone: against(atDesk.phone, 150),
      keystroke: against(atDesk.key, 16),
      lint: { ...against(atDesk.lint, 50), lines: source.split('\n').length },
      saveToPhone: against(save, 150),
    };
    return { felt, keyToText: spread(atDesk.text), reached: Object.values(felt).every(({ p95Ms, goalMs }) => p95Ms <= goalMs) };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Does something in the app, which runs no longer than that. */
async function inDemo(dataFolder, work) {
  const app = await startDemo(dataFolder);
  try {
    return await work(app.origin);
  } finally {
    await app.stop();
  }
}

const against = (figures, goalMs) => ({ ...spread(figures), goalMs });

function spread(figures) {
  if (figures.length < 30) throw new Error(`only ${figures.length} were measured`);
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (share) => tenth(sorted[Math.ceil(share * sorted.length) - 1]);
  return { medianMs: at(0.5), p95Ms: at(0.95), worstMs: at(1), of: sorted.length };
}

const tenth = (figure) => Math.round(figure * 10) / 10;
