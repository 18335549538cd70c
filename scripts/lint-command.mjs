// Writes the linter of the command in one piece: what it stands on are four hundred files, and each of its threads would look for all of them.
import { basename, join, posix } from 'node:path';
import { rolldown } from 'rolldown';
import { house } from './run.mjs';

/** Writes `lint.js`, its thread and what both need, in place of what was written file by file. @param folder where to; it finds the house's node_modules from there */
export async function writeLintCommand(folder = join(house, 'packages/cli/dist')) {
  const pieces = await rolldown({
    cwd: house,
    platform: 'node',
    input: { lint: 'packages/cli/src/lint.ts', 'lint/worker': 'packages/cli/src/lint/worker.ts' },
    resolve: { alias: Object.fromEntries(ROOMS.map((room) => [`@micromoment/${room}`, join(house, `packages/${room}/src/index.ts`)])) },
    plugins: [languageReadOnce],
  });
  await pieces.write({ dir: folder, entryFileNames: '[name].js', chunkFileNames: 'lint/[name].js', sourcemap: true });
  await pieces.close();
}

const ROOMS = ['core', 'format', 'feedback', 'lint'];

const LANGUAGE = 'wink-eng-lite-web-model';
// The model of the language is copied for each of its readers: three megabytes, written and read again. A thread has one reader.
const COPY = 'JSON.parse(JSON.stringify(originalModel))';

const languageReadOnce = {
  name: 'language-read-once',
  // Its megabytes are read faster as the JSON they are.
  resolveId: (asked, from) => (asked.endsWith('.json') && from?.includes(LANGUAGE) ? { id: posix.join(LANGUAGE, 'dist', asked), external: true } : undefined),
  transform(code, file) {
    if (basename(file) !== 'read-core-model.js') return undefined;
    if (!code.includes(COPY)) throw new Error(`${LANGUAGE} does not copy its model as "${COPY}" any more.`);
    return { code: code.replace(COPY, 'originalModel'), map: null };
  },
};

if (process.argv[1] === import.meta.filename) await writeLintCommand(process.argv[2]);
