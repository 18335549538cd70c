// Builds what `npm start` runs: the packages by project references (a no-op when nothing changed), the screens when a source is newer.
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { house, runBeside } from './run.mjs';

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

const arePackagesOld =
  rooms.some((room) => builtAt(join(house, 'packages', room, 'dist/.tsbuildinfo')) === 0) || sources > builtAt(join(house, 'packages/cli/dist/.built'));
const areScreensOld = sources > builtAt(join(house, 'packages/web/dist/index.html'));

// The screens are made of the packages' sources, not of what is built from them.
await Promise.all([
  arePackagesOld && runBeside('tsc', '-b', ...rooms.map((room) => `packages/${room}`)).then(() => writeFileSync(join(house, 'packages/cli/dist/.built'), '')),
  areScreensOld && runBeside('vite', 'build', 'packages/web', '--logLevel', 'warn'),
]);
