// Builds what `npm start` runs: the packages by project references (a no-op when nothing changed), the screens when a source is newer.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { house, run } from './run.mjs';

const newest = (path) => {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(
    0,
    ...readdirSync(path)
      .filter((name) => !['dist', 'dist-types', 'node_modules'].includes(name) && !name.endsWith('.test.ts'))
      .map((name) => newest(join(path, name))),
  );
};

const rooms = ['core', 'format', 'feedback', 'lint', 'wire', 'store', 'delivery', 'server', 'cli'];
const sources = newest(join(house, 'packages'));
const builtAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

if (rooms.some((room) => builtAt(join(house, 'packages', room, 'dist/.tsbuildinfo')) === 0) || sources > builtAt(join(house, 'packages/cli/dist/.built'))) {
  run('tsc', '-b', ...rooms.map((room) => `packages/${room}`));
  (await import('node:fs')).writeFileSync(join(house, 'packages/cli/dist/.built'), '');
}
if (sources > builtAt(join(house, 'packages/web/dist/index.html'))) run('vite', 'build', 'packages/web', '--logLevel', 'warn');
