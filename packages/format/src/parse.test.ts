import { readFileSync } from 'node:fs';
import { seededDice } from '@micromoment/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from './parse.ts';
import { arbitraryBlueprint } from './testing/arbitrary-blueprint.ts';
import { scruffyText } from './testing/scruffy-text.ts';

const clarifying = readFileSync(new URL('../../../blueprints/clarifying-question.yaml', import.meta.url), 'utf8');
const problemsOf = (text: string) => parse(text).problems.map(({ at, kind, what }) => `${at.line}:${at.col} ${kind} ${what}`);
/** The line a part of the blueprint stands on: its authors go on writing in it. */
const lineOf = (part: string) => clarifying.slice(0, clarifying.indexOf(part)).split('\n').length;
const edited = (from: string, to: string) => {
  expect(clarifying).toContain(from);
  return clarifying.replace(from, to);
};

test('the library blueprint is read whole', () => {
  const { blueprint, problems } = parse(clarifying);
  expect(problems).toEqual([]);
  expect(blueprint).toMatchObject({ id: 'clarifying-question', language: 'en', horizonDays: 60, cadence: { perWeek: 2, minutesPerDay: 6 } });
  expect(blueprint?.moments.map(({ kind }) => kind)).toEqual(['respond', 'decide', 'recall', 'trial', 'reflect', 'respond', 'own-scene', 'observe']);
  expect(blueprint?.moments[3]).toMatchObject({ within: 1440, minutes: 1 });
});

test('a blueprint written by any hand means the same', () => {
  fc.assert(
    fc.property(arbitraryBlueprint, fc.string(), (blueprint, seed) => {
      const text = scruffyText(blueprint, seededDice(seed));
      const { blueprint: read, problems } = parse(text);
      expect(problems).toEqual([]);
      expect(read).toEqual(blueprint);
    }),
    { numRuns: 150 },
  );
}, 30_000);

test('a mistyped key is named with its nearest, and not told as missing too', () => {
  expect(problemsOf(edited('title: Ask before', 'titel: Ask before'))).toEqual(['3:1 unknown-key "titel" is not a key of a blueprint.']);
  expect(parse(edited('title: Ask before', 'titel: Ask before')).problems[0]).toMatchObject({
    instead: 'title',
    fix: 'Write "title" if that is what you mean.',
  });
});

test('a missing key is told where its neighbours stand', () => {
  expect(problemsOf(edited('  tone: unhurried and curious\n', ''))).toEqual([`${lineOf('behaviour:')}:1 missing "tone" is missing in "behaviour".`]);
});

test('a value of the wrong type is told at the value', () => {
  expect(problemsOf(edited('minutes: 2\n', 'minutes: two\n'))).toEqual([`${lineOf('minutes: 2\n')}:14 wrong-type "minutes" is a text and should be a number.`]);
  expect(parse(edited('title: Ask before you answer', 'title: 2026')).problems[0]).toMatchObject({ kind: 'wrong-type', instead: '"2026"' });
  expect(problemsOf(edited('develops: [tried]', 'develops: tried'))).toHaveLength(1);
});

test('a moment of an unknown kind keeps its other keys in the draft', () => {
  const { problems, draft } = parse(edited('kind: respond\n    title: The coffee', 'kind: respnd\n    title: The coffee'));
  expect(problems).toMatchObject([{ kind: 'not-allowed', instead: 'respond' }]);
  expect(draft.moments?.value[0]?.value.scene?.value).toContain('Ines');
});

test('what hides or repeats is refused: references, tags, second documents, directives, keys twice', () => {
  expect(problemsOf(edited('language: en', 'language: &l en'))).toEqual(['6:14 alias This refers to another part of the file.']);
  expect(problemsOf(edited('language: en', 'language: *l'))[0]).toBe('6:11 alias This refers to another part of the file.');
  expect(problemsOf(edited('language: en', 'language: !!str en'))).toEqual([expect.stringContaining('tag')]);
  expect(problemsOf(`${clarifying}\n---\nblueprint: two\n`)[0]).toContain('several-documents');
  expect(problemsOf(`%YAML 1.1\n---\n${clarifying}`)[0]).toContain('1:1 directive');
  expect(problemsOf(edited('language: en', 'language: en\nlanguage: de'))).toEqual(['7:1 duplicate-key This key is already there, a little above.']);
  expect(problemsOf(edited('language: en', '__proto__: { isAdmin: true }\nlanguage: en'))).toEqual([expect.stringContaining('6:1 reserved-key')]);
});

test('a tab, a colon in a text and a quotation mark left open are told in plain words', () => {
  expect(problemsOf(edited('  tone: unhurried', '\ttone: unhurried')).join()).toContain('This line begins with a tab.');
  expect(problemsOf(edited('title: Ask before you answer', 'title: Ask: before')).join()).toContain(
    '3:8 syntax A colon with a space after it begins a new key',
  );
  expect(problemsOf(edited('means: "looking back', 'means: "looking "back')).join()).toContain('syntax');
});

test('a syntax problem is told alone: what it hides is not told as missing', () => {
  const kinds = parse(clarifying.slice(0, 900).concat('\n  "')).problems.map(({ kind }) => kind);
  expect(kinds).toContain('syntax');
  expect(kinds).not.toContain('missing');
});

test('an empty text asks for its beginning', () => {
  for (const text of ['', '\n', '# nothing\n', '\ufeff']) expect(problemsOf(text)).toEqual([expect.stringContaining('missing There is nothing here yet.')]);
});

test('a text of another shape is told, not thrown', () => {
  for (const text of ['a', '- a', '[]', '{}', '1', 'null', '? a\n: b', '!!map {}', '"\\ud800"', '? [a]\n: b', '[a: b]', '- - - a', '&a [*a]']) {
    expect(parse(text).problems.length).toBeGreaterThan(0);
    expect(parse(text).blueprint).toBeUndefined();
  }
});
