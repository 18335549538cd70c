import { parse } from '@micromoment/format';
import * as fc from 'fast-check';
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { draftOf } from './import/draft-of.ts';
import type { Read } from './import/material.ts';
import { readAiken, readGift } from './import/read-quiz.ts';
import { readTwee, readTwine } from './import/read-story.ts';
import { importIn } from './import.ts';
import { play, toldBy } from './testing/play.ts';
import { readScenario } from './testing/scenario.ts';

const stories = new URL('./testing/import/', import.meta.url);

test.each(await readdir(stories))('%s goes as it is told', async (file) => {
  const scenario = readScenario(await readFile(new URL(file, stories), 'utf8'));
  expect(await play(scenario, importIn)).toEqual(toldBy(scenario));
});

const marks = fc.constantFrom(
  '::',
  '[[',
  ']]',
  '->',
  '<-',
  '|',
  '{',
  '}',
  '=',
  '~',
  '#',
  '\\',
  '\n',
  '\n\n',
  'A. ',
  'ANSWER: A',
  '"',
  "'",
  ': ',
  '- ',
  '<b>',
  '&amp;',
  'Sam',
  'é',
  '\u0000',
);
const scribble = fc.array(marks, { maxLength: 30 }).map((parts) => parts.join(''));
const readers: readonly (readonly [string, (text: string) => Read])[] = [
  ['twee', (text) => readTwee(`:: Start\n${text}`)],
  ['twine', (text) => readTwine(`<tw-storydata name="x"><tw-passagedata name="${text}">${text}</tw-passagedata>`)],
  ['gift', readGift],
  ['aiken', readAiken],
];

test.each(readers)('no %s text, however odd, makes a draft that cannot be read', (_, read) => {
  fc.assert(
    fc.property(scribble, (text) => {
      const material = read(text);
      const problems = material.ok ? parse(draftOf(material.value, 'odd')).problems : [];
      expect(
        problems.filter(({ kind }) => kind === 'syntax' || kind === 'alias' || kind === 'tag' || kind === 'unknown-key' || kind === 'duplicate-key'),
      ).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('an imported draft is never a blueprint', () => {
  const quiz = readAiken('What comes first?\nA. The question\nB. The advice\nANSWER: A\n');
  expect(quiz.ok && parse(draftOf(quiz.value, 'quiz')).blueprint).toBe(undefined);
});

test('code in a page stays out of the draft', () => {
  const read = readTwine(
    '<tw-storydata name="S" startnode="1"><script>alert(1)</script><tw-passagedata pid="1" name="One">&lt;img src=x onerror=alert(1)&gt;Hello [[go-&gt;Two]]</tw-passagedata><tw-passagedata pid="2" name="Two" tags="">The end.</tw-passagedata></tw-storydata>',
  );
  const draft = read.ok ? draftOf(read.value, 'page') : '';
  expect(draft).toMatch(/Hello/);
  expect(draft).not.toMatch(/alert|onerror|script/);
});

test('a large hostile text is read in a blink', () => {
  const before = performance.now();
  for (const [, read] of readers) for (const part of ['[[', '{', '::', '<tw-passagedata ', '\\', '<<', '<']) read(part.repeat(20_000));
  expect(performance.now() - before).toBeLessThan(5000);
}, 30_000);
