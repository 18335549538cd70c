// Builds again as sources change, says where types do not fit, and starts the app again when the server's side has changed.
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { house, rooms } from './run.mjs';

spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: house, stdio: ['ignore', 2, 2] });
spawn(`${house}/node_modules/.bin/tsc`, ['-b', '--watch', '--preserveWatchOutput'], { cwd: house, stdio: ['ignore', 2, 2] });
spawn(`${house}/node_modules/.bin/vite`, ['build', 'packages/web', '--watch', '--logLevel', 'warn'], { cwd: house, stdio: ['ignore', 2, 2] });

let app;
let again;
const start = () => {
  app = spawn(process.execPath, ['packages/cli/bin/micromoment.js', 'start', ...process.argv.slice(2)], { cwd: house, stdio: 'inherit' });
};
const restart = () => {
  app.once('exit', start);
  app.kill('SIGINT');
};

const rebuild = () => {
  const { status } = spawnSync(process.execPath, ['scripts/javascript.mjs'], { cwd: house, stdio: ['ignore', 2, 2] });
  if (status === 0) restart();
};

start();
for (const room of rooms) {
  watch(`${house}/packages/${room}/src`, { recursive: true }, (_event, name) => {
    if (name?.endsWith('.test.ts')) return;
    clearTimeout(again);
    again = setTimeout(rebuild, 400);
  });
}
