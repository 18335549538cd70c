import { parse } from '@micromoment/format';
import { branchLayout, type DecideMoment } from '@micromoment/core';
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { drawing } from './graph/drawing.ts';
import { graphIn } from './graph.ts';
import { play, toldBy } from './testing/play.ts';
import { readScenario } from './testing/scenario.ts';

const stories = new URL('./testing/graph/', import.meta.url);
const library = new URL('../../../blueprints/', import.meta.url);

test.each(await readdir(stories))('%s goes as it is told', async (file) => {
  const scenario = readScenario(await readFile(new URL(file, stories), 'utf8'));
  expect(await play(scenario, graphIn)).toEqual(toldBy(scenario));
});

const decides = await decidesOf('clarifying-question.yaml');

test('a drawing says in words what it shows, and loads nothing', () => {
  const svg = drawing('Ask before you answer', decides);
  expect(svg).toMatch(/role="img" aria-labelledby="branches-title branches-words"/);
  expect(svg).toMatch(/<desc id="branches-words">[^<]*on to thursday/);
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\(|<script|<image/);
});

test('what an author writes stays text in a drawing', () => {
  const [first] = decides;
  const svg = drawing('<script>"&', [{ ...first!, title: '</title><script>alert(1)</script>' }]); // the library has one
  expect(svg).not.toMatch(/<script/);
  expect(svg).toMatch(/&lt;script&gt;/);
});

test.each((await readdir(library)).filter((name) => name.endsWith('.yaml')))('no two cards of %s lie on each other', async (name) => {
  for (const moment of await decidesOf(name)) {
    const { cards } = branchLayout(moment, 0);
    const meet = cards.filter((one, index) =>
      cards.some((other, later) => later > index && one.x === other.x && one.y < other.y + other.height && other.y < one.y + one.height),
    );
    expect(meet).toEqual([]);
  }
});

test.each((await readdir(library)).filter((name) => name.endsWith('.yaml')))('no two ways of %s that lead elsewhere run in one another', async (name) => {
  for (const moment of await decidesOf(name)) {
    const upright = branchLayout(moment, 0).lines.flatMap(({ corners }) =>
      corners.slice(1).flatMap(([x, y], index) => {
        const [left, top] = corners[index] ?? [x, y];
        return left === x ? [{ x, from: Math.min(y, top), to: Math.max(y, top), ends: corners.at(-1)?.join(' ') }] : [];
      }),
    );
    const meet = upright.filter((one) => upright.some((other) => other.ends !== one.ends && other.x === one.x && other.from < one.to && one.from < other.to));
    expect(meet).toEqual([]);
  }
});

async function decidesOf(name: string): Promise<readonly DecideMoment[]> {
  const { blueprint } = parse(await readFile(new URL(name, library), 'utf8'));
  return (blueprint?.moments ?? []).filter((moment) => moment.kind === 'decide');
}
