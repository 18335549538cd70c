// What only a browser can show: a new release of the worker with five hundred entries queued, a full device, a device that keeps nothing.
// These are the journeys of e2e, counted here beside the other faults.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder } from './parts/temporary.mjs';

const JOURNEYS = ['offline-upgrade', 'offline-trouble'];

export const run = () =>
  inFolder((folder) => {
    const report = join(folder, 'report.json');
    const words = ['vitest', 'run', '--config', 'e2e/vitest.config.ts', '--reporter=json', `--outputFile=${report}`, ...JOURNEYS];
    spawnSync('npx', words, { cwd: join(import.meta.dirname, '..'), stdio: 'inherit' });
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const journeys = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ title, status }) => ({ title, passed: status === 'passed' })));
    return { journeys, holds: journeys.length > 0 && journeys.every(({ passed }) => passed) };
  });

export const says = ({ journeys }) =>
  [
    `In the browser, ${journeys.filter(({ passed }) => passed).length} of ${journeys.length} hold:`,
    ...journeys.map(({ title, passed }) => `  ${passed ? 'holds' : 'FAILS'}: ${title}`),
  ].join('\n');
