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
