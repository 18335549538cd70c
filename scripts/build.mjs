// Builds what `npm start` runs where a source is newer: the packages' JavaScript, and the screens. Types are checked elsewhere (`npm run check`).
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { house, runBeside } from './run.mjs';

/** When a source below a folder was last written. */
const newest = (folder) =>
  Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !['dist', 'dist-types', 'node_modules'].includes(name) && !name.endsWith('.test.ts'))
      .map((entry) => (entry.isDirectory() ? newest(join(folder, entry.name)) : statSync(join(folder, entry.name)).mtimeMs)),
  );

const sources = newest(join(house, 'packages'));
const stamp = join(house, 'packages/cli/dist/.built');
const areOld = (built) => !existsSync(built) || sources > statSync(built).mtimeMs;

/** True where a source of a package is newer than what was built of them, or nothing was. */
export const arePackagesOld = () => areOld(stamp);

/** Builds the packages where a source is newer. */
export async function packages() {
  if (!arePackagesOld()) return;
  await (await import('./javascript.mjs')).writeJavaScript();
  writeFileSync(stamp, '');
}

/** Builds the screens where a source is newer. They are made of the packages' sources, not of what is built from them. */
export async function screens() {
  if (areOld(join(house, 'packages/web/dist/index.html'))) await runBeside('vite', 'build', 'packages/web', '--logLevel', 'warn');
}

if (process.argv[1] === import.meta.filename) await Promise.all([screens(), packages()]);
