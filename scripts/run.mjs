import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const house = dirname(dirname(fileURLToPath(import.meta.url)));
/** The packages that run as JavaScript in Node. */
export const rooms = ['core', 'format', 'feedback', 'lint', 'wire', 'store', 'delivery', 'server', 'cli'];

/** Runs a program of node_modules in the house; ends this process with its status when it fails. */
export function run(program, ...words) {
  const { status } = spawnSync(pathOf(program), words, HOW);
  if (status !== 0) process.exit(status ?? 1);
}

/** The same beside whatever else goes on; resolves when it has ended well. */
export async function runBeside(program, ...words) {
  const [status] = await once(spawn(pathOf(program), words, HOW), 'exit');
  if (status !== 0) process.exit(status ?? 1);
}

const pathOf = (program) => `${house}/node_modules/.bin/${program}`;
const HOW = { cwd: house, stdio: ['inherit', 2, 2], shell: process.platform === 'win32' };
