// The app as `npm start` runs it, in a process that can be killed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { endsWithUs } from './children.mjs';

const COMMAND = new URL('../../packages/cli/bin/micromoment.js', import.meta.url).pathname;

/** Starts the app and resolves when it takes requests. */
export async function startApp(dataFolder, port) {
  const app = endsWithUs(
    spawn(process.execPath, [COMMAND, 'start', '--no-demo', '--port', String(port), '--data', dataFolder], {
      env: { ...process.env, NO_COLOR: '1' },
    }),
  );
  let complaint = '';
  app.stderr.on('data', (text) => (complaint += text));
  for await (const text of app.stdout) if (String(text).includes('Ctrl+C stops')) return asRunning(app);
  throw new Error(`the app did not start: ${complaint}`);
}

function asRunning(app) {
  const end = async (signal) => {
    if (app.exitCode !== null || app.signalCode !== null) return;
    app.kill(signal);
    await once(app, 'exit');
  };
  return { kill: () => end('SIGKILL'), stop: () => end('SIGINT') };
}
