import { lint, plain } from '@micromoment/lint';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { EXAMPLE } from './init/example.ts';
import { FINDING_LINE, folderOfBlueprints } from './init/folder.ts';
import { initIn } from './init.ts';
import { play, toldBy } from './testing/play.ts';
import { readScenario } from './testing/scenario.ts';

const stories = new URL('./testing/init/', import.meta.url);

test.each(await readdir(stories))('%s goes as it is told', async (file) => {
  const scenario = readScenario(await readFile(new URL(file, stories), 'utf8'));
  expect(await play(scenario, initIn)).toEqual(toldBy(scenario));
});

test('the example lints clean', () => {
  expect(lint(EXAMPLE)).toEqual([]);
});

test('the schema of the folder is the one that is published', async () => {
  const published: unknown = JSON.parse(await readFile(new URL('../../../schema/blueprint.schema.json', import.meta.url), 'utf8'));
  const made = folderOfBlueprints().find(({ path }) => path.endsWith('blueprint.schema.json'));
  expect(JSON.parse(made?.text ?? '')).toEqual(published);
});

test('an editor finds the place in what the linter says', () => {
  const text = EXAMPLE.replace('asks one open question', 'understands people');
  const said = plain([{ path: 'blueprints/asking-first.yaml', text, findings: lint(text) }]);
  const wanted = text.split('\n').findIndex((row) => row.includes('understands people')) + 1;
  const [line] = said.split('\n');
  expect(new RegExp(FINDING_LINE).exec(line ?? '')?.slice(1, 3)).toEqual(['blueprints/asking-first.yaml', String(wanted)]);
});

test('the hook says how micromoment comes into the folder, and checks once it is there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'micromoment-init-'));
  await initIn(folder, [], { out: () => undefined, talk: () => undefined, readInput: () => Promise.resolve('') });
  const hook = () => spawnSync(join(folder, '.githooks/pre-commit'), { cwd: folder, encoding: 'utf8' });
  expect(hook()).toMatchObject({ status: 0, stderr: expect.stringContaining('npm install --save-dev') });
  await mkdir(join(folder, 'node_modules/.bin'), { recursive: true });
  await symlink(fileURLToPath(new URL('../bin/micromoment.js', import.meta.url)), join(folder, 'node_modules/.bin/micromoment'));
  expect(hook()).toMatchObject({ status: 0, stdout: '0 errors, 0 warnings in 1 file\n' });
});
