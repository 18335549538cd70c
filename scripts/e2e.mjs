// The journeys, in a real browser, against the app as `npm start` runs it.
import { run } from './run.mjs';

run('vitest', 'run', '--config', 'e2e/vitest.config.ts', ...process.argv.slice(2));
