// The app with its demo, as a person starts it, on a data folder of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const COMMAND = new URL('../../packages/cli/bin/micromoment.js', import.meta.url).pathname;

export async function startDemo(dataFolder) {
  const port = String(20_000 + Math.floor(Math.random() * 12_000));
  const app = spawn(process.execPath, [COMMAND, 'start', '--port', port, '--data', dataFolder], {
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const text of app.stdout) {
    printed += text;
    if (printed.includes('Ctrl+C stops')) break;
  }
  return {
    origin: /Open\s+(\S+)/.exec(printed)?.[1] ?? '',
    async stop() {
      app.kill('SIGINT');
      await once(app, 'exit');
    },
  };
}
