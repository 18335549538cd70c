import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SERVER = join(import.meta.dirname, '..');

test('whatever is worded for a person is in the language they chose, or else in the one their browser wishes for', () => {
  const sources = readdirSync(SERVER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  // The choice alone is asked for only to be shown as one.
  expect(sources.filter((file) => /\blanguageOf\(/.test(readFileSync(join(SERVER, file), 'utf8')))).toEqual(['identity/present-me.ts']);
});
