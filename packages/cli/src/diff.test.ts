import { blueprintChanges, stranded } from '@micromoment/core';
import { parse } from '@micromoment/format';
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { diffIn } from './diff.ts';
import { play, toldBy } from './testing/play.ts';
import { readScenario } from './testing/scenario.ts';

const stories = new URL('./testing/diff/', import.meta.url);
const library = new URL('../../../blueprints/', import.meta.url);

test.each(await readdir(stories))('%s goes as it is told', async (file) => {
  const scenario = readScenario(await readFile(new URL(file, stories), 'utf8'));
  expect(await play(scenario, diffIn)).toEqual(toldBy(scenario));
});

const text = await readFile(new URL('clarifying-question.yaml', library), 'utf8');
const written = (changedText: string) => parse(changedText).blueprint!; // each text below is a blueprint

// Every leaf of a blueprint: a change that the words do not tell of would reach learners unseen.
test('no text of a blueprint can change without being told of', () => {
  const before = written(text);
  for (const path of leaves(before)) {
    const after = structuredClone(before);
    turn(after, path);
    expect([path.join('.'), blueprintChanges(before, after).length + stranded(before, after).length]).not.toEqual([path.join('.'), 0]);
  }
});

type Path = readonly (string | number)[];

function leaves(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((member, index) => leaves(member, [...path, index]));
  if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([key, held]) => leaves(held, [...path, key]));
  return [path];
}

function turn(value: unknown, path: Path): void {
  const [key, ...rest] = path;
  const held = value as Record<string | number, unknown>; // a path of this very value
  if (rest.length > 0) turn(held[key!], rest);
  else held[key!] = typeof held[key!] === 'number' ? Number(held[key!]) + 1 : `${String(held[key!])} otherwise`;
}
