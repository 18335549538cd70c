import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { lintIn } from './lint.ts';
import { play, toldBy } from './testing/play.ts';
import { readScenario } from './testing/scenario.ts';

const stories = new URL('./testing/lint/', import.meta.url);
const files = (await readdir(stories)).filter((file) => file.endsWith('.scenario'));

test.each(files)('%s goes as it is told', async (file) => {
  const scenario = readScenario(await readFile(new URL(file, stories), 'utf8'));
  expect(await play(scenario, lintIn)).toEqual(toldBy(scenario));
});
