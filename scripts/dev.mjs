// Builds again as sources change and starts the app again when the server's side has.
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { house } from './run.mjs';

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

start();
for (const room of ['core', 'format', 'feedback', 'lint', 'wire', 'store', 'delivery', 'server', 'cli']) {
  watch(`${house}/packages/${room}/dist`, { recursive: true }, () => {
    clearTimeout(again);
    again = setTimeout(restart, 400);
  });
}
