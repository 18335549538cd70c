// Writes the linter of the command in one piece: what it stands on are four hundred files, and each of its threads would look for all of them.
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { house } from './run.mjs';

/** Writes `lint.js`, its thread and what both need, in place of what was written file by file. @param folder where to; it finds the house's node_modules from there */
export async function writeLintCommand(folder = join(house, 'packages/cli/dist')) {
  const pieces = await rolldown({
    cwd: house,
    platform: 'node',
    input: { lint: 'packages/cli/src/lint.ts', 'lint/worker': 'packages/cli/src/lint/worker.ts' },
    resolve: { alias: Object.fromEntries(ROOMS.map((room) => [`@micromoment/${room}`, join(house, `packages/${room}/src/index.ts`)])) },
    // Its three megabytes are read faster as the JSON they are.
    external: 'wink-eng-lite-web-model',
  });
  await pieces.write({ dir: folder, entryFileNames: '[name].js', chunkFileNames: 'lint/[name].js', sourcemap: true });
  await pieces.close();
}

const ROOMS = ['core', 'format', 'feedback', 'lint'];

if (process.argv[1] === import.meta.filename) await writeLintCommand(process.argv[2]);
