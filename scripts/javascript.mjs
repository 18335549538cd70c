// Writes the JavaScript of the packages: their sources without the types, file by file, but for what is loaded by many threads. Types are checked by `npm run check` and `npm test`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { transformSync } from 'rolldown/utils';
import { writeLintCommand } from './lint-command.mjs';
import { house, rooms } from './run.mjs';

/** Writes that of all of them: to look which are old would take as long. Ends this process where a source cannot be read. */
export async function writeJavaScript() {
  for (const room of rooms) {
    const [from, to] = ['src', 'dist'].map((folder) => join(house, 'packages', room, folder));
    for (const name of readdirSync(from, { recursive: true })) {
      if (name.endsWith('.ts') && !name.endsWith('.test.ts')) write(join(from, name), join(to, name.replace(/\.ts$/, '.js')));
    }
  }
  await writeLintCommand();
}

function write(source, built) {
  const { code, map, errors } = transformSync(source, readFileSync(source, 'utf8'), HOW);
  if (errors.length > 0) {
    process.stderr.write(`${relative(house, source)}\n${errors.map(({ codeframe, message }) => codeframe ?? message).join('\n')}\n`);
    process.exit(1);
  }
  const { version, names, mappings } = map;
  mkdirSync(dirname(built), { recursive: true });
  writeFileSync(`${built}.map`, JSON.stringify({ version, sources: [relative(dirname(built), source)], names, mappings }));
  writeFileSync(built, `${code}//# sourceMappingURL=${basename(built)}.map\n`);
}

// No file has to ask another: imports say what is a type (`verbatimModuleSyntax`), and types are all that is added to JavaScript (`erasableSyntaxOnly`).
const HOW = { target: 'es2023', sourcemap: true, typescript: { onlyRemoveTypeImports: true, rewriteImportExtensions: true } };

if (process.argv[1] === import.meta.filename) await writeJavaScript();
