import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchema } from './json-schema.ts';

const published: unknown = JSON.parse(readFileSync(new URL('../../../schema/blueprint.schema.json', import.meta.url), 'utf8'));

test('the published schema is the one the parser follows (node scripts/schema.mjs writes it)', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
});

test('every key of the published schema says what it is for', () => {
  const silent: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (node === null || typeof node !== 'object') return;
    if ('properties' in node && typeof node.properties === 'object' && node.properties !== null) {
      for (const [key, held] of Object.entries(node.properties))
        if (!(typeof held === 'object' && held !== null && 'description' in held)) silent.push(`${path}.${key}`);
    }
    for (const [key, held] of Object.entries(node)) walk(held, `${path}.${key}`);
  };
  walk(published, '');
  expect(silent).toEqual([]);
});

test('editors that know draft 7 can read it', () => {
  expect(published).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', type: 'object', additionalProperties: false });
});
