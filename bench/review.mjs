// npm run bench -- review: the review page with a million attempts in the store, on the embedded default. Goals in docs/evidence.md.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { DAY, instant, seededDice, uuidv7 } from '../packages/core/dist/index.js';
import { append, keepEntries, recount, rolledOf } from '../packages/store/dist/index.js';
import { batchOf } from './parts/batch.mjs';
import { openBench } from './parts/installation.mjs';
import { plantAttempts } from './parts/planted-attempts.mjs';
import { median } from './parts/side-by-side.mjs';

const FULL = { few: 1_000, many: 10_000, each: 100, looks: 120, batches: 60 };
/** Those who write while the roll-ups' upkeep is measured. */
const WRITERS = 24;
const QUICK = { few: 100, many: 1_000, each: 40, looks: 40, batches: 20 };

export async function run({ flags = [] } = {}) {
  const size = flags.includes('--quick') ? QUICK : FULL;
  const folder = await mkdtemp(join(tmpdir(), 'micromoment-bench-review-'));
  const bench = await openBench(join(folder, 'data'), WRITERS);
  const pool = new Pool({ connectionString: bench.url, max: 2, options: `-c app.organisation=${bench.organisation}` });
  try {
    if (flags.includes('--upkeep')) return await upkeep(bench, size.batches);
    const few = await planted(bench, pool, { blueprint: bench.blueprint, learners: size.few, each: size.each, recounts: true });
    const many = await planted(bench, pool, { blueprint: await bench.publishAgain('clarifying-question-too'), learners: size.many, each: size.each });
    const { few: small, many: large } = await looks(bench, pool, { few: few.blueprint, many: many.blueprint }, size.looks);
    return {
      attempts: (size.few + size.many) * size.each,
      learners: { few: size.few, many: size.many },
      page: { few: small.page, many: large.page },
      handWritten: { few: small.query, many: large.query },
      unrolled: { few: small.unrolled, many: large.unrolled },
      pageToHandWritten: { goal: 1.5, ratio: round(large.page.p95 / large.query.p95) },
      pageToUnrolled: { goal: 0.05, ratio: round(large.page.p95 / large.unrolled.p95) },
      tenTimesTheLearners: { goal: 1.5, ratio: round(large.page.p95 / small.page.p95) },
      recount: { rows: few.rows, rowsOtherwise: few.rowsOtherwise, secondsForTheFew: few.recountSeconds },
      lookSeconds: { few: few.lookSeconds, many: many.lookSeconds },
      upkeep: { goal: 0.25, ...(await upkeep(bench, size.batches)) },
    };
  } finally {
    await pool.end();
    await bench.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const round = (value) => Math.round(value * 1000) / 1000;
const seconds = async (work) => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

/**
 * Attempts straight into the journal and the roll-up; then the house's job finds the week's insight and figures. For the few the house's own recount
 * makes the rows again, which are to be the same.
 */
async function planted(bench, pool, { blueprint, learners, each, recounts }) {
  const place = { organisation: bench.organisation, blueprint, revision: bench.revisionOf(blueprint) };
  await plantAttempts(pool, { ...place, learners, each });
  await pool.query('vacuum analyze');
  const recounted = recounts ? await asRecounted(bench, blueprint) : {};
  const lookSeconds = await seconds(() => bench.look(blueprint));
  return { blueprint, lookSeconds: round(lookSeconds), ...recounted };
}

async function asRecounted(bench, blueprint) {
  const within = (work) => bench.house.store.inOrganisation(bench.organisation, work);
  const rows = () => within((tx) => rolledOf(tx, blueprint)).then((all) => all.map((row) => JSON.stringify({ ...row, who: undefined })));
  const before = await rows();
  const recountSeconds = await seconds(() => within((tx) => recount(tx, blueprint)));
  const after = new Set(await rows());
  return {
    rows: before.length,
    recountSeconds: round(recountSeconds),
    rowsOtherwise: before.filter((row) => !after.has(row)).length + Math.abs(after.size - before.length),
  };
}

/** The page through its door, a hand-written query on the roll-up, and the same sums from the journal, of few learners and of many, all in turns. */
async function looks(bench, pool, blueprints, times) {
  const rolled = `select moment, week, sum(count) filter (where measure = 'met') as met, sum(count) filter (where measure = 'settled') as settled,
    min(people) as people, jsonb_object_agg(measure, count) as counts
    from app.roll_up where organisation_id = $1 and blueprint_id = $2 group by moment, twist, week`;
  const unrolled = `select moment, floor((least(happened_at, received_at) - 345600000) / 604800000) as week, count(*), count(distinct person_id) as people,
    count(*) filter (where kind = 'decided'), avg((facts ->> 'seconds')::integer)
    from app.entry where organisation_id = $1 and blueprint_id = $2 group by moment, week`;
  const ways = {
    page: (blueprint) => bench.get(`/api/v1/reviews/${blueprint}`),
    query: (blueprint) => pool.query({ name: 'rolled', text: rolled, values: [bench.organisation, blueprint] }).then(({ rows }) => JSON.stringify(rows)),
  };
  const slow = { unrolled: (blueprint) => pool.query(unrolled, [bench.organisation, blueprint]) };
  const spent = await inTurns(blueprints, ways, { times, warm: 10 });
  // The slow one apart and fewer times, so that it does not push the rest out of memory.
  const slowly = await inTurns(blueprints, slow, { times: 10, warm: 0 });
  return Object.fromEntries(Object.keys(blueprints).map((size) => [size, { ...spent[size], ...slowly[size] }]));
}

/** Milliseconds of each way for each blueprint: the middle and the slowest but one in twenty. */
async function inTurns(blueprints, ways, { times, warm }) {
  const spent = Object.fromEntries(Object.keys(blueprints).map((size) => [size, Object.fromEntries(Object.keys(ways).map((name) => [name, []]))]));
  for (let turn = -warm; turn < times; turn += 1)
    for (const [size, blueprint] of Object.entries(blueprints))
      for (const [name, way] of Object.entries(ways)) {
        const took = await seconds(() => way(blueprint));
        if (turn >= 0) spent[size][name].push(took * 1000);
      }
  return Object.fromEntries(
    Object.entries(spent).map(([size, of]) => [size, Object.fromEntries(Object.entries(of).map(([name, all]) => [name, summed(all)]))]),
  );
}

const summed = (all) => ({ median: round(median(all)), p95: round(p95(all)) });
const p95 = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length * 0.95)];

/**
 * What of taking entries in goes to the roll-ups: an append with them and one without, in turns, beside the whole of what it is part of, a sync through
 * its door. Of one visit as a phone sends it, of fifty responses as `bench -- sync` sends them, and of a catching-up device that sends twenty-five
 * visits of seven weeks at once.
 */
async function upkeep(bench, batches) {
  const { blueprint, revision } = bench;
  const dice = seededDice('upkeep');
  const visits = (learner, many) => visitsOf({ learner, many, blueprint, revision, dice });
  const sent = {
    oneVisit: (learner) => visits(learner, 1),
    fiftyResponses: (learner) => batchOf(revision, learner),
    sevenWeeksOfVisits: (learner) => visits(learner, 25),
  };
  const measured = {};
  for (const [name, make] of Object.entries(sent)) measured[name] = await costOf(bench, make, batches);
  return measured;
}

async function costOf(bench, make, batches) {
  const kept = (keep) => (learner, entries) => {
    const own = entries.map((entry) => ({ ...entry, person: learner.id, author: learner.id }));
    return bench.house.store.inOrganisation(bench.organisation, (tx) => keep(tx, own, instant(Date.now())));
  };
  const ways = {
    append: kept(append),
    keep: kept((tx, own, at) => keepEntries(tx, own, { at, skew: null })),
    sync: (learner, entries) => bench.sync(learner, entries),
  };
  const spent = { append: [], keep: [], sync: [] };
  for (let turn = -12; turn < batches; turn += 1)
    for (const [name, way] of Object.entries(ways)) {
      const learner = bench.learners[(turn + 12) % WRITERS];
      const entries = make(learner);
      const took = await seconds(() => way(learner, entries));
      if (turn >= 0) spent[name].push(took * 1000);
    }
  const { append: withThem, keep: without, sync } = Object.fromEntries(Object.entries(spent).map(([name, all]) => [name, median(all)]));
  return {
    milliseconds: { append: round(withThem), appendWithout: round(without), sync: round(sync) },
    shareOfSync: round((withThem - without) / sync),
    shareOfAppend: round((withThem - without) / withThem),
  };
}

/** Openings and their answers, two days apart, until now. */
function visitsOf({ learner, many, blueprint, revision, dice }) {
  const now = Date.now();
  const next = () => (learner.seq += 1);
  return Array.from({ length: many }, (_, visit) => {
    const at = instant(now - (many - visit) * 2 * DAY);
    const moment = ['coffee-chat', 'your-own-gap'][visit % 2];
    const one = { device: learner.id, zone: 'Europe/London', blueprint, revision, moment, twist: null, touchpoint: uuidv7(at, dice) };
    const answered = { kind: 'responded', facts: { seconds: 74 }, words: { response: 'It sounds like that stung. What was it like to read it there?' } };
    return [
      { ...one, id: uuidv7(at, dice), at, seq: next(), kind: 'opened', facts: {}, words: {} },
      { ...one, id: uuidv7(at, dice), at: instant(at + 60_000), seq: next(), ...answered },
    ];
  }).flat();
}
