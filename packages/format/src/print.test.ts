import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from './parse.ts';
import { print } from './print.ts';
import { revisionOf } from './revision.ts';
import { arbitraryBlueprint } from './testing/arbitrary-blueprint.ts';

const clarifying = readFileSync(new URL('../../../blueprints/clarifying-question.yaml', import.meta.url), 'utf8');

test('any blueprint, printed and parsed, is the same blueprint', () => {
  fc.assert(
    fc.property(arbitraryBlueprint, (blueprint) => {
      const { blueprint: read, problems } = parse(print(blueprint));
      expect(problems).toEqual([]);
      expect(read).toEqual(blueprint);
    }),
    { numRuns: 200 },
  );
}, 30_000);

test('a printed blueprint, printed again, is the same text', () => {
  const once = print(parse(clarifying).blueprint!);
  expect(print(parse(once).blueprint!)).toBe(once);
});

test('the revision is of the meaning: another layout is the same revision, another word is not', () => {
  const blueprint = parse(clarifying).blueprint!;
  expect(revisionOf(parse(print(blueprint)).blueprint!)).toBe(revisionOf(blueprint));
  expect(revisionOf({ ...blueprint, title: `${blueprint.title} now` })).not.toBe(revisionOf(blueprint));
  expect(revisionOf(blueprint)).toMatch(/^[0-9a-f]{64}$/);
});

test('a scene of several paragraphs is folded, with an empty line between them, and reads back the same', () => {
  const blueprint = parse(clarifying).blueprint!;
  const scene = `${'One long paragraph of a scene that goes on and on. '.repeat(4).trim()}\nShort.\n\n${'Then another one that goes on. '.repeat(6).trim()}`;
  const [first, ...others] = blueprint.moments.filter((moment) => moment.kind === 'respond');
  const changed = { ...blueprint, moments: [...blueprint.moments.filter(({ kind }) => kind !== 'respond'), { ...first!, scene }, ...others] };
  const printed = print(changed);
  expect(printed).toContain('    scene: >\n      One long paragraph');
  expect(printed).toContain('\n\n      Short.\n\n\n      Then another');
  expect(printed.split('\n').filter((line) => line.length > 120)).toEqual([]);
  expect(parse(printed).blueprint).toEqual(changed);
});
