import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright, type Browser } from 'playwright-core';

// Root has no sandbox on a bare Linux; the rest keeps a machine without a network quiet.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** A real Chromium: the one that comes inside an npm package on Linux, an installed Chrome elsewhere. */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return playwright.launch({ channel: 'chrome' });
  const executablePath = await packedChromium();
  try {
    return await playwright.launch({ executablePath, args: FLAGS });
  } catch (missing) {
    if (!String(missing).includes('libnss3')) throw missing;
    return playwright.launch({ executablePath, args: FLAGS, env: { ...process.env, LD_LIBRARY_PATH: await packedLibraries() } });
  }
}

async function packedChromium(): Promise<string> {
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/** The libraries a bare Debian lacks; the package unpacks them only where it believes to run on Amazon's Linux. */
async function packedLibraries(): Promise<string> {
  const folder = join(tmpdir(), 'al2023', 'lib');
  if (!existsSync(folder)) {
    const inside = new URL('.', import.meta.resolve('@sparticuz/chromium'));
    const { inflate } = (await import(new URL('lambdafs.js', inside).href)) as { inflate: (archive: string) => Promise<string> }; // its own unpacking, not exported by name
    await inflate(new URL('../../bin/al2023.tar.br', inside).pathname);
  }
  return folder;
}
