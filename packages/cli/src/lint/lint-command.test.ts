import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lintIn } from '../lint.ts';

const house = join(import.meta.dirname, '../../../..');
const folder = mkdtempSync(join(tmpdir(), 'lint-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  execFileSync(process.execPath, [join(house, 'scripts/lint-command.mjs'), folder]);
  symlinkSync(join(house, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'run.js'), RUN);
  mkdirSync(join(folder, 'blueprints'));
  const text = readFileSync(join(house, 'blueprints/asking-for-help-early.yaml'), 'utf8');
  // Texts cut off sooner and sooner: some hold a moment or two, most are short.
  for (let file = 0; file < FILES; file += 1) writeFileSync(join(folder, 'blueprints', `${file}.yaml`), text.slice(0, Math.round(text.length / (file + 1))));
});

let built: SpawnSyncReturns<string>;
beforeAll(() => {
  built = spawnSync(process.execPath, ['run.js'], { cwd: folder, encoding: 'utf8' });
});

test('the linter in one piece finds on all its threads what its sources find on one', async () => {
  const said: string[] = [];
  const status = await lintIn(folder, ['--format', 'json'], { out: (line) => void said.push(line), talk: expect.unreachable, readInput: expect.unreachable });
  expect(built.stderr).toBe('');
  expect(built.stdout).toBe(said.join(''));
  expect(built.status).toBe(status);
  expect(built.stdout).toContain('observable-verb');
});

test('what it stands on is in it, but for the data of the language, which it reads once', () => {
  const pieces = ['lint.js', ...readdirSync(join(folder, 'lint')).map((name) => join('lint', name))].filter((name) => name.endsWith('.js'));
  const written = pieces.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const named = [...written.matchAll(/^import .* from "([^"]+)"|__require\("([^"]+)"\)/gm)].map(([, imported, required]) => imported ?? required ?? '');
  const outside = named.filter((name) => !name.startsWith('.') && !isBuiltin(name));
  expect(outside).toContain('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json');
  expect(outside.filter((name) => !/^wink-eng-lite-web-model\/.*\.json$/.test(name))).toEqual([]);
  expect(written).not.toMatch(/JSON\.parse\(JSON\.stringify\(originalModel/);
});

// As many as are given to several threads.
const FILES = 160;

const RUN = `
  import { lintIn } from './lint.js';
  process.exitCode = await lintIn(process.cwd(), ['--format', 'json'], { out: (line) => process.stdout.write(line), talk: (line) => process.stderr.write(line) });
`;
