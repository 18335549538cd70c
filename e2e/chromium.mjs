// The ways in which a Chromium of this machine starts, for the journeys and for the benches.
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

/** Starts a real Chromium: the one that comes inside an npm package on Linux, an installed Chrome elsewhere. `launch` is given Playwright's options. */
export async function withChromium(launch) {
  if (process.platform !== 'linux') return launch({ channel: 'chrome' });
  const { default: packed } = await import('@sparticuz/chromium');
  const options = { executablePath: await packed.executablePath(), args: FLAGS };
  try {
    return await launch(options);
  } catch (missing) {
    if (!String(missing).includes('libnss3')) throw missing;
    return launch({ ...options, env: { ...process.env, LD_LIBRARY_PATH: await packedLibraries() } });
  }
}

/** The libraries a bare Debian lacks; the package unpacks them only where it believes to run on Amazon's Linux. */
async function packedLibraries() {
  const folder = join(tmpdir(), 'al2023', 'lib');
  if (!existsSync(folder)) {
    const inside = new URL('.', import.meta.resolve('@sparticuz/chromium'));
    const { inflate } = await import(new URL('lambdafs.js', inside).href); // its own unpacking, not exported by name
    await inflate(new URL('../../bin/al2023.tar.br', inside).pathname);
  }
  return folder;
}
