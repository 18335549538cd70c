// How long a look at blueprints takes: one of 300 lines in a warm program, a library of a thousand that differ in hardly more than a title, and a
// thousand by as many hands, each sentence new. The command is given the last as files, as its user gives them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lint } from '../packages/lint/dist/index.js';
import { house } from '../scripts/run.mjs';
import { library, mixedLibrary } from './parts/mixed-library.mjs';

const linesIn = (text) => text.split('\n').length;

export function run() {
  const began = performance.now();
  lint(library[0]);
  const first = performance.now() - began;
  const longest = library.toSorted((a, b) => linesIn(b) - linesIn(a))[0];
  for (let round = 0; round < 50; round += 1) lint(`${longest}\n# warm ${round}`);
  const once = measure(200, (round) => lint(`${longest}\n# round ${round}`));
  const thousand = measure(1, () => {
    for (let index = 0; index < 1_000; index += 1) lint(library[index % library.length].replace('title: ', `title: ${index} `));
  });
  const mixed = mixedLibrary(1_000, 'a thousand hands');
  const hands = measure(1, () => mixed.forEach((text) => lint(text)));
  const lines = Math.round(library.reduce((sum, text) => sum + linesIn(text), 0) / library.length);
  return {
    first: { ms: Math.round(first) },
    oneBlueprint: { lines: linesIn(longest), medianMs: round(once.wall[100]), p95Ms: round(once.wall[190]), cpuMs: round(once.cpu / 200), goalMs: 50 },
    aThousand: { meanLines: lines, seconds: round(thousand.wall[0] / 1_000), cpuSeconds: round(thousand.cpu / 1_000), goalSeconds: 3 },
    aThousandHands: { seconds: round(hands.wall[0] / 1_000), cpuSeconds: round(hands.cpu / 1_000), goalSeconds: 3 },
    command: command(mixed),
  };
}

/** `micromoment lint` of a folder, its start included, on all processors. */
function command(texts) {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  try {
    texts.forEach((text, index) => writeFileSync(join(folder, `${index}.yaml`), text));
    const start = performance.now();
    const { status } = spawnSync(process.execPath, [join(house, 'packages/cli/bin/micromoment.js'), 'lint', folder, '--format', 'json'], {
      maxBuffer: 2 ** 28,
    });
    if (status === null || status > 1) throw new Error(`lint ended with ${status}`);
    return { files: texts.length, seconds: round((performance.now() - start) / 1_000), goalSeconds: 3 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Wall time of each round, shortest first, and processor time of all: on a busy machine only the second can be compared. */
function measure(rounds, act) {
  const before = process.cpuUsage();
  const wall = [];
  for (let index = 0; index < rounds; index += 1) {
    const start = performance.now();
    act(index);
    wall.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  return { wall: wall.sort((a, b) => a - b), cpu: (user + system) / 1_000 };
}

const round = (value) => Math.round(value * 100) / 100;
