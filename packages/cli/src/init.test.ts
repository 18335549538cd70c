import { lint, plain } from '@micromoment/lint';
import { readdir, readFile } from 'node:fs/promises';
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
