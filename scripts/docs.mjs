// Writes docs/vocabulary.md from the first comments of core; with --check it only says whether that is up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { house } from './run.mjs';

const core = join(house, 'packages/core/src');
const files = readdirSync(core, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.includes('.test.'))
  .map((entry) => join(entry.parentPath, entry.name));

const words = files.flatMap((path) => {
  const comment = /\/\*\*([\s\S]*?)\*\//.exec(readFileSync(path, 'utf8'))?.[1];
  const definition = comment
    ?.split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trim())
    .join(' ')
    .trim();
  const word = /^(?:An? )?([A-Z]?[a-z-]+(?: [a-z]+)?) is /.exec(definition ?? '')?.[1];
  return word && !/^(What|All)\b/.test(word) && definition && !path.includes('/time/')
    ? [{ word: word.toLowerCase(), definition, path: relative(house, path) }]
    : [];
});

const text = [
  '# Vocabulary',
  '',
  "One word, one meaning. This page is made from the first comment of each word's file in `packages/core` by `node scripts/docs.mjs`; change the comment, not the page.",
  '',
  '| word | meaning | where |',
  '|---|---|---|',
  ...words
    .toSorted((a, b) => a.word.localeCompare(b.word, 'en'))
    .map(({ word, definition, path }) => `| **${word}** | ${definition.replaceAll('|', '\\|')} | [${path.split('/').slice(3).join('/')}](../${path}) |`),
  '',
].join('\n');

const page = join(house, 'docs/vocabulary.md');
if (!process.argv.includes('--check')) writeFileSync(page, text);
else if (readFileSync(page, 'utf8') !== text) {
  process.stderr.write('docs/vocabulary.md is not what core says. Run: node scripts/docs.mjs\n');
  process.exit(1);
}
