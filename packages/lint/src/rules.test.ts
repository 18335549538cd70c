import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FORMAT, lint, SUPPRESSION } from './lint.ts';
import { RULES } from './rules.ts';
import { contradictions } from './testing/examples.ts';

const docs = new URL('../../../docs/rules/', import.meta.url);
const library = new URL('../../../blueprints/', import.meta.url);
const names = [...RULES.map(({ name }) => name), FORMAT, SUPPRESSION];

test.each(names)('%s does what its page says', (name) => {
  const page = new URL(`${name}.md`, docs);
  expect(existsSync(page)).toBe(true);
  expect(contradictions(name, readFileSync(page, 'utf8'))).toEqual([]);
});

test('every page is of a rule', () => {
  expect(readdirSync(docs).filter((file) => !names.includes(file.replace(/\.md$/, '')))).toEqual([]);
});

test('no two rules have one name, and each file bears the name of its rule', () => {
  expect(new Set(names).size).toBe(names.length);
  const files = readdirSync(new URL('rules/', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
  expect(files.toSorted()).toEqual(RULES.map(({ name }) => name).toSorted());
});

const blueprints = readdirSync(library).filter((file) => file.endsWith('.yaml'));
test.each(blueprints)('the library is a proof of every rule: %s has no error', (file) => {
  const findings = lint(readFileSync(new URL(file, library), 'utf8'));
  expect(findings.filter(({ severity }) => severity === 'error').map(({ line, col, message }) => `${line}:${col} ${message}`)).toEqual([]);
});
