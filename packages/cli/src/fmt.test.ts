import { commentsOf, parse, revisionOf } from '@micromoment/format';
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { tidied } from './fmt/tidied.ts';
import { fmtIn } from './fmt.ts';
import { play, toldBy } from './testing/play.ts';
import { readScenario } from './testing/scenario.ts';

const stories = new URL('./testing/fmt/', import.meta.url);
const library = new URL('../../../blueprints/', import.meta.url);
const names = (await readdir(library)).filter((name) => name.endsWith('.yaml'));

test.each(await readdir(stories))('%s goes as it is told', async (file) => {
  const scenario = readScenario(await readFile(new URL(file, stories), 'utf8'));
  expect(await play(scenario, fmtIn)).toEqual(toldBy(scenario));
});

test.each(names)('%s of the library is laid out as it lays out others', async (name) => {
  const text = await readFile(new URL(name, library), 'utf8');
  expect(tidied(text)).toEqual({ ok: true, value: text });
});

test.each(names)('%s, squeezed, keeps its meaning and comments, and is settled after one time', async (name) => {
  const text = (await readFile(new URL(name, library), 'utf8')).replaceAll(/^(title|skill): /gm, '$1:    ');
  const once = tidied(text);
  const laidOut = once.ok ? once.value : '';
  expect(revisionOf(parse(laidOut).blueprint!)).toBe(revisionOf(parse(text).blueprint!)); // both are blueprints, or this fails
  expect(commentsOf(laidOut).map((comment) => comment.text)).toEqual(commentsOf(text).map((comment) => comment.text));
  expect(tidied(laidOut)).toEqual(once);
});

test('a comment above and a comment behind every line of a blueprint are kept', async () => {
  const text = await readFile(new URL('clarifying-question.yaml', library), 'utf8');
  const lines = text.split('\n');
  const keys = lines.flatMap((line, index) => (/^ *(- )?[a-z-]+: \S/.test(line) && !/[>|]$/.test(line) ? [index] : []));
  for (const index of keys.filter((_, order) => order % 7 === 0)) {
    const margin = ' '.repeat((lines[index] ?? '').search(/\S/));
    const remarked = lines.toSpliced(index, 1, `${margin}# above ${index}`, `${lines[index]} # behind ${index}`).join('\n');
    const tidy = tidied(remarked);
    expect([index, tidy.ok && tidy.value.includes(`# above ${index}\n`) && tidy.value.includes(` # behind ${index}\n`)]).toEqual([index, true]);
  }
}, 60_000);

test('a text whose lines end as on Windows keeps such ends', async () => {
  const text = (await readFile(new URL('clarifying-question.yaml', library), 'utf8')).replaceAll('\n', '\r\n');
  expect(tidied(text)).toEqual({ ok: true, value: text });
});
