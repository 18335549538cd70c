// Writes docs/vocabulary.md from the first comments of core, docs/criteria.md, and the table of docs/privacy.md; with --check it only says whether they are up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packages } from './build.mjs';
import { criteriaPage } from './criteria-page.mjs';
import { house } from './run.mjs';

await packages();
const { KEPT, SIGHTS, VIEWERS } = await import('@micromoment/core');
const feedback = await import('@micromoment/feedback');

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

// Who sees what, from the one table that the server is tested by.
const SEEN_WORDS = {
  all: 'yes',
  own: 'what they wrote',
  'if-shared': 'only what you show them, entry by entry, until you take it back',
  'if-public': 'only what you made public',
  'own-or-public': 'what they wrote, and what you made public',
  figures: 'figures over five people or more',
  name: 'your name',
  sealed: 'encrypted bytes',
  none: 'no',
};
const KEPT_WORDS = {
  words: 'responses, scenes, plans, reflections, in words',
  ratings: 'ratings: confidence, tone, timing, reaction',
  attempts: 'that you opened, answered or put off a moment',
  observation: 'what a colleague noticed: the answer',
  'observation-words': 'what a colleague noticed: their sentence',
  praise: 'praise for you',
  'check-in': 'the lines of a check-in',
  plan: 'your plan and its hours',
  name: 'your name and e-mail address',
};
const VIEWER_WORDS = {
  self: 'you',
  colleague: 'a colleague',
  lead: 'whoever leads you',
  facilitator: 'facilitator and author',
  admin: 'administrator',
  operator: 'whoever runs the database',
};
const [BEGIN, END] = ['<!-- who sees what: made by node scripts/docs.mjs -->', '<!-- end -->'];
const table = [
  BEGIN,
  '',
  `| | ${VIEWERS.map((viewer) => VIEWER_WORDS[viewer]).join(' | ')} |`,
  `|---|${VIEWERS.map(() => '---|').join('')}`,
  ...KEPT.map((kept) => `| ${KEPT_WORDS[kept]} | ${VIEWERS.map((viewer) => SEEN_WORDS[SIGHTS[kept][viewer]]).join(' | ')} |`),
  '',
  END,
].join('\n');

const pages = [
  { path: 'docs/vocabulary.md', made: () => text },
  { path: 'docs/criteria.md', made: () => criteriaPage(feedback) },
  { path: 'docs/privacy.md', made: (before) => before.slice(0, before.indexOf(BEGIN)) + table + before.slice(before.indexOf(END) + END.length) },
];
for (const { path, made } of pages) {
  const before = readFileSync(join(house, path), 'utf8');
  const after = made(before);
  if (!process.argv.includes('--check')) writeFileSync(join(house, path), after);
  else if (before !== after) {
    process.stderr.write(`${path} is not what the code says. Run: node scripts/docs.mjs\n`);
    process.exit(1);
  }
}
