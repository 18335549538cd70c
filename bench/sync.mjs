// Attempts a second through POST /api/v1/sync in batches of 50 (session, validation, row-level security, encryption, plan, roll-ups)
// against a raw unnest insert of the same rows into a plain table. Goal: at least 0.35 of the raw insert.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BATCH, batchOf, inTurns } from './parts/batch.mjs';
import { sideBySide } from './parts/side-by-side.mjs';

const LEARNERS = 144; // of each round
const AT_ONCE = 36; // devices, or raw inserts, under way at a time: what is measured is how much gets through
const WARM = 21; // a server runs for days; what the compiler does in its first minute is not what a batch costs
const GROUPS = 6; // everybody sends five batches in all, which is what a learner writes in a year

export async function run() {
  const { openBench } = await import('./parts/installation.mjs');
  const folder = await mkdtemp(join(tmpdir(), 'micromoment-bench-'));
  const bench = await openBench(join(folder, 'data'), LEARNERS * GROUPS);
  const devices = fork(new URL('./parts/http-client.mjs', import.meta.url));
  try {
    const raw = await bench.rawTable();
    const those = (round) => bench.learners.slice(((round + WARM) % GROUPS) * LEARNERS).slice(0, LEARNERS);
    const measured = await sideBySide({
      a: (round) => sendAll(devices, { origin: bench.origin, learners: those(round), revision: bench.revision, atOnce: AT_ONCE }),
      warm: WARM,
      b: (round) => inTurns(those(round), AT_ONCE, (learner) => raw.insert(batchOf(bench.revision, learner))),
    });
    return { ...figures(measured), goal: 0.35, reached: measured.ratio >= 0.35 };
  } finally {
    devices.kill();
    await bench.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function sendAll(devices, batch) {
  devices.send(batch);
  const heard = new AbortController();
  const hears = (event) => once(devices, event, { signal: heard.signal });
  const [moved] = await Promise.race([hears('message'), hears('exit').then(gone, stillThere)]);
  heard.abort();
  for (const { id, ...now } of moved)
    Object.assign(
      batch.learners.find((learner) => learner.id === id),
      now,
    );
}

const stillThere = () => new Promise(() => undefined);

const gone = ([code]) => {
  throw new Error(`The devices ended with ${code} in the middle of a round; what they met stands above.`);
};

const perSecond = ({ median }) => Math.round((LEARNERS * BATCH * 1000) / median);

const figures = ({ a, b, ratio }) => ({
  attemptsPerSecond: perSecond(a),
  rawPerSecond: perSecond(b),
  ratio: Math.round(ratio * 1000) / 1000,
  spread: { sync: a, raw: b },
});
