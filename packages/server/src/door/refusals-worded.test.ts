import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SERVER = join(import.meta.dirname, '..');
const WORDS = join(SERVER, '../../web/src/look/refusal-words/en.ts');

test('every refusal of the server has words on the screens, which say it in their own language', () => {
  const sources = readdirSync(SERVER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const codes = sources.flatMap((file) =>
    [...readFileSync(join(SERVER, file), 'utf8').matchAll(/new Refusal\(\s*\d+,\s*'([a-z-]+)'/g)].map(([, code = '']) => code),
  );
  expect(codes.length).toBeGreaterThan(30);
  const words = readFileSync(WORDS, 'utf8');
  expect([...new Set(codes)].filter((code) => !words.includes(`'${code}.what'`) || !words.includes(`'${code}.remedy'`))).toEqual([]);
});
