// Attempts a second through POST /api/v1/sync in batches of 50 (session, validation, row-level security, encryption, plan)
// against a raw unnest insert of the same rows into a plain table. Goal: at least 0.35 of the raw insert.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { sideBySide } from './side-by-side.mjs';

const BATCH = 50;
const LEARNERS = 24; // of each round; everybody sends two batches in all, which is what a learner writes in some months
const AT_ONCE = 4;
const ROUNDS = 11; // nine that count and two that warm up
const PAIRS = Math.ceil(ROUNDS / 2);

export async function run() {
  const { openBench } = await import('./installation.mjs');
  const folder = await mkdtemp(join(tmpdir(), 'micromoment-bench-'));
  const bench = await openBench(join(folder, 'data'), LEARNERS * PAIRS);
  try {
    const raw = await bench.rawTable();
    const attempts = LEARNERS * BATCH;
    const those = (round) => bench.learners.slice(((round + ROUNDS) % PAIRS) * LEARNERS).slice(0, LEARNERS);
    const measured = await sideBySide({
      a: (round) => inTurns(those(round), AT_ONCE, (learner) => bench.sync(learner, batchOf(bench, learner))),
      b: (round) => inTurns(those(round), AT_ONCE, (learner) => raw.insert(batchOf(bench, learner))),
    });
    const perSecond = ({ median }) => Math.round((attempts / median) * 1000);
    return {
      attemptsPerSecond: perSecond(measured.a),
      rawPerSecond: perSecond(measured.b),
      ratio: round(measured.ratio),
      goal: 0.35,
      reached: measured.ratio >= 0.35,
      spread: { sync: measured.a, raw: measured.b },
    };
  } finally {
    await bench.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Does `work` for everyone, some at a time. */
async function inTurns(people, atOnce, work) {
  const waiting = [...people];
  const lane = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await work(next);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

function batchOf({ uuidv7, dice, revision, blueprint }, learner) {
  return Array.from({ length: BATCH }, () => {
    const at = (learner.at += 60_000);
    return {
      id: uuidv7(at, dice),
      device: learner.id,
      seq: (learner.seq += 1),
      at,
      zone: 'Europe/London',
      blueprint,
      revision,
      moment: 'coffee-chat',
      twist: null,
      touchpoint: null,
      kind: 'responded',
      facts: { seconds: 74 },
      words: { response: `It sounds like that stung. What was it like to read it there? ${randomBytes(24).toString('hex')}` },
    };
  });
}

const round = (ratio) => Math.round(ratio * 1000) / 1000;
