import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'vite';

const HOUSE = join(import.meta.dirname, '..', '..', '..', '..');
const CACHE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache');

/** A program built from the sources, to be run in a process of its own that may be killed. */
export type Program = { readonly path: string; readonly remove: () => Promise<void> };

/** Builds the program of a file. */
export async function buildProgram(entry: string): Promise<Program> {
  const name = `${basename(entry, '.ts')}-${process.pid}`;
  const folder = join(CACHE, name);
  await mkdir(folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: [{ find: /^@micromoment\/([a-z]+)$/, replacement: `${HOUSE}/packages/$1/src/index.ts` }] },
    build: { ssr: entry, outDir: folder, emptyOutDir: true, rollupOptions: { output: { entryFileNames: `${name}.mjs` } } },
  });
  return { path: join(folder, `${name}.mjs`), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A program that starts the embedded server of a folder, says so in one line of JSON, and waits. */
export const buildStarter = (): Promise<Program> => buildProgram(join(import.meta.dirname, 'starter.ts'));

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
