import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const house = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a program of node_modules in the house; ends this process with its status when it fails. */
export function run(program, ...words) {
  const { status } = spawnSync(`${house}/node_modules/.bin/${program}`, words, { cwd: house, stdio: ['inherit', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
