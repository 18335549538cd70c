// How long a look at blueprints takes: one of 300 lines in a warm program, and a library of a thousand, each text different.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from '../packages/lint/dist/index.js';
import { house } from '../scripts/run.mjs';

const folder = join(house, 'blueprints');
const library = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
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
  const lines = Math.round(library.reduce((sum, text) => sum + linesIn(text), 0) / library.length);
  return {
    first: { ms: Math.round(first) },
    oneBlueprint: { lines: linesIn(longest), medianMs: round(once.wall[100]), p95Ms: round(once.wall[190]), cpuMs: round(once.cpu / 200), goalMs: 50 },
    aThousand: { meanLines: lines, seconds: round(thousand.wall[0] / 1_000), cpuSeconds: round(thousand.cpu / 1_000), goalSeconds: 3 },
  };
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
