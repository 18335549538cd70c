import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { lintIn } from './lint.ts';
import { readScenario, type Scenario } from './testing/scenario.ts';

const stories = new URL('./testing/lint/', import.meta.url);
const files = (await readdir(stories)).filter((file) => file.endsWith('.scenario'));

test.each(files)('%s goes as it is told', async (file) => {
  const scenario = readScenario(await readFile(new URL(file, stories), 'utf8'));
  expect(await play(scenario)).toEqual({ out: scenario.out, talk: scenario.talk, status: scenario.status, after: scenario.after });
});

async function play({ files, input, words, after }: Scenario): Promise<Pick<Scenario, 'out' | 'talk' | 'status' | 'after'>> {
  const folder = await mkdtemp(join(tmpdir(), 'micromoment-lint-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    const said: Record<'out' | 'talk', string[]> = { out: [], talk: [] };
    const streams = {
      out: (line: string) => void said.out.push(line),
      talk: (line: string) => void said.talk.push(line),
      readInput: () => Promise.resolve(input),
    };
    const status = await lintIn(folder, words.slice(1), streams);
    const left = await Promise.all(Object.keys(after).map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const));
    return { out: said.out.join('\n').trimEnd(), talk: said.talk.join('\n').trimEnd(), status, after: Object.fromEntries(left) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
