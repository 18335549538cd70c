import { mkdir, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainCommand } from './explain.ts';
import { standingConfig } from './standing-config.ts';

const emptyFolder = () => mkdtemp(join(tmpdir(), 'micromoment-nothing-'));

test('a command that asks makes no installation where there is none, and says where it looked', async () => {
  const folder = await emptyFolder();
  const said: string[] = [];
  const streams = { out: () => undefined, talk: (line: string) => void said.push(line), readInput: () => Promise.resolve('') };
  expect(await explainCommand.run(['some-touchpoint', '--data', folder], streams)).toBe(1);
  expect(said).toEqual([`There is no Micromoment in ${folder}. Name its data folder with --data, or start it there first: micromoment start.`]);
  expect(await readdir(folder)).toEqual([]);
});

test('one that stands there, or on a server of its own, is taken as it is', async () => {
  const folder = await emptyFolder();
  await mkdir(join(folder, 'postgres'));
  expect(standingConfig(folder, {}).ok).toBe(true);
  expect(standingConfig(await emptyFolder(), { DATABASE_URL: 'postgres://somebody:secret@localhost/moments' }).ok).toBe(true);
});
