// Types, lint, format, architecture, dead code, generated docs: under a minute, before every commit.
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

run('tsc', '-b');
run('oxlint', '--deny-warnings');
run('oxfmt', '--check');
run('vitest', 'run', 'architecture.test.ts');
run('knip');
if (existsSync('scripts/docs.mjs')) {
  process.argv.push('--check');
  await import('./docs.mjs');
}
