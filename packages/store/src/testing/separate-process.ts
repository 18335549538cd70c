import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const CACHE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', `separate-${process.pid}`);

/** A program that starts the embedded server of a folder, says so in one line of JSON, and waits; made from the sources. */
export async function buildStarter(): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  await mkdir(CACHE, { recursive: true });
  const entry = join(import.meta.dirname, 'starter.ts');
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: entry, outDir: CACHE, emptyOutDir: true, rollupOptions: { output: { entryFileNames: 'starter.mjs' } } },
  });
  return { path: join(CACHE, 'starter.mjs'), remove: () => rm(CACHE, { recursive: true, force: true }) };
}

export type Told = { readonly url?: string; readonly adopted?: boolean; readonly problem?: string };

/** Runs that program. @param uid as whom, when we are root. @returns the process, and what it said */
export async function runStarter(path: string, folder: string, uid?: number): Promise<{ readonly app: ChildProcess; readonly told: Told }> {
  const app = spawn(process.execPath, [path, folder], { cwd: '/', stdio: ['pipe', 'pipe', 'inherit'], ...(uid !== undefined && { uid, gid: uid }) });
  const told = await new Promise<string>((resolve, reject) => {
    let text = '';
    app.stdout.on('data', (part: Buffer) => {
      text += part.toString();
      if (text.includes('\n')) resolve(text);
    });
    app.once('exit', (code) => reject(new Error(`The starter ended with ${code}.`)));
  });
  return { app, told: JSON.parse(told) as Told }; // the one line it writes
}

/** Ends a process and waits until it has. */
export async function end(app: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = new Promise((resolve) => app.once('exit', resolve));
  app.kill(signal);
  await ended;
}
