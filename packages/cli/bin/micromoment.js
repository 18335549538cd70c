#!/usr/bin/env node
// The command's door. In a checkout it builds what it runs, when that has not been built yet or newer sources were fetched since.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/main.js', import.meta.url);
const build = new URL('../../../scripts/build.mjs', import.meta.url);

/** What it says goes where it is in nobody's way: standard output is the command's. A build that fails has said why; what was built before still runs. */
function bringUpToDate() {
  const { status } = spawnSync(process.execPath, [fileURLToPath(build)], { stdio: ['ignore', 2, 2] });
  if (status !== 0 && !existsSync(built)) process.exit(1);
}

if (existsSync(build) && (await import(build.href)).arePackagesOld()) bringUpToDate();
await import(built.href);
