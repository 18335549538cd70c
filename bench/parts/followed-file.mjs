// `micromoment preview FILE` in a browser, and a file that is saved again and again, by turns as editors do it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { house } from '../../scripts/run.mjs';

const SAVES = 40;

/** @returns milliseconds from each save until the phone has drawn it */
export async function followed(browser, { source, folder }) {
  const path = join(folder, 'followed.yaml');
  await writeFile(path, source);
  const command = spawn(process.execPath, [
    join(house, 'packages/cli/bin/micromoment.js'),
    'preview',
    path,
    '--port',
    String(20_000 + Math.floor(Math.random() * 20_000)),
  ]);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(await addressOf(command));
    await page.frameLocator('.desk-phone iframe').getByText('The last train to the coast').first().waitFor();
    await page.evaluate(noteSaves);
    const figures = [];
    for (let round = 0; round < SAVES + 5; round += 1) {
      await pause(300 + Math.random() * 100);
      const began = Date.now();
      await saved(path, source.replace('The last train', `In round ${round} the last train`), round);
      await page.waitForFunction((round) => globalThis.drawnAt[round] !== undefined, round);
      if (round >= 5) figures.push((await page.evaluate((round) => globalThis.drawnAt[round], round)) - began);
    }
    await page.close();
    return figures;
  } finally {
    command.kill('SIGINT');
    if (command.exitCode === null) await once(command, 'exit');
  }
}

/** Some editors write the file, others put a new one in its place. */
async function saved(path, text, round) {
  if (round % 2 === 0) return writeFile(path, text);
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

async function addressOf(command) {
  for await (const printed of command.stdout) {
    const address = /http:\S+?(?=,)/.exec(printed)?.[0];
    if (address) return address;
  }
  throw new Error('the preview did not start');
}

/** Runs in the page: notes when the phone has drawn a round. The clock of the wall is one for both. */
function noteSaves() {
  globalThis.drawnAt = {};
  const phone = document.querySelector('.desk-phone iframe').contentDocument;
  const look = () => {
    const round = /In round (\d+) the last train/.exec(phone.body.textContent.replace(/\s+/g, ' '))?.[1];
    if (round !== undefined) requestAnimationFrame(() => setTimeout(() => (globalThis.drawnAt[round] ??= Date.now())));
  };
  new MutationObserver(look).observe(phone.body, { subtree: true, childList: true, characterData: true });
}
