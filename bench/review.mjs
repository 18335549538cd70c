// npm run bench -- review [--quick] [--prepare=FOLDER] [--measure=FOLDER] [--upkeep]: the review page with a million attempts in the store, on the
// embedded default. With --prepare it leaves what it planted in a folder and measures nothing; --measure measures only that. Goals in docs/evidence.md.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Pool } from 'pg';
import { DAY, instant, seededDice, uuidv7 } from '../packages/core/dist/index.js';
import { append, keepEntries, recount, rolledOf } from '../packages/store/dist/index.js';
import { batchOf } from './parts/batch.mjs';
import { openBench, openReviewed } from './parts/installation.mjs';
import { plantAttempts } from './parts/planted-attempts.mjs';
import { median } from './parts/side-by-side.mjs';

const FULL = { few: 1_000, many: 10_000, each: 100, looks: 120, batches: 60 };
/** Those who write while the roll-ups' upkeep is measured. */
const WRITERS = 24;
const QUICK = { few: 100, many: 1_000, each: 40, looks: 40, batches: 20 };
/** Few learners in one organisation, many in another. */
const SIZES = ['few', 'many'];

export async function run({ flags = [] } = {}) {
  const size = flags.includes('--quick') ? QUICK : FULL;
  if (flags.includes('--upkeep')) return inFolder(undefined, (folder) => upkeepIn(folder, size.batches));
  const asked = (name) => flags.flatMap((flag) => new RegExp(`^--${name}=(.+)$`).exec(flag)?.[1] ?? [])[0];
  const [prepared, measured] = [asked('prepare'), asked('measure')];
  if (prepared) return inFolder(prepared, (folder) => prepare(folder, size));
  if (measured) return inFolder(measured, (folder) => measure(folder, size));
  return inFolder(undefined, async (folder) => ({
    ...(await prepare(folder, size)),
    ...(await measure(folder, size)),
    upkeep: { goal: 0.25, ...(await upkeepIn(join(folder, 'upkeep'), size.batches)) },
  }));
}

/** Does work in a folder of its own, which goes afterwards, or in one that was named, which stays. */
async function inFolder(named, work) {
  const folder = named ?? (await mkdtemp(join(tmpdir(), 'micromoment-bench-review-')));
  try {
    return await work(folder);
  } finally {
    if (!named) await rm(folder, { recursive: true, force: true });
  }
}

const round = (value) => Math.round(value * 1000) / 1000;
const seconds = async (work) => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

/** Opens the two organisations, and for each a connection of the tables' owner that stands in it. */
async function inBoth(folder, work) {
  const bench = await openReviewed(join(folder, 'data'), SIZES);
  const pools = Object.fromEntries(
    SIZES.map((name) => [name, new Pool({ connectionString: bench.url, max: 2, options: `-c app.organisation=${bench.reviewed[name].organisation}` })]),
  );
  try {
    return await work(bench, pools);
  } finally {
    for (const pool of Object.values(pools)) await pool.end();
    await bench.close();
  }
}

/**
 * Attempts straight into the journal and the roll-up; then the house's job finds the week's insight and figures. For the few the house's own recount
 * makes the rows again, which are to be the same.
 */
const prepare = (folder, size) =>
  inBoth(folder, async (bench, pools) => {
    for (const name of SIZES) {
      await plantAttempts(pools[name], { ...bench.reviewed[name], learners: size[name], each: size.each });
      await pools[name].query('vacuum analyze');
    }
    const recounted = await asRecounted(bench, bench.reviewed.few);
    const look = {};
    for (const name of SIZES) look[name] = await looked(bench.reviewed[name]);
    return { attempts: (size.few + size.many) * size.each, learners: { few: size.few, many: size.many }, recount: recounted, look };
  });

/** How long the weekly look takes, how long it keeps everything else in this process waiting at most, and how much memory it grows by. */
async function looked(place) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let most = before;
  const watching = setInterval(() => (most = Math.max(most, process.memoryUsage().heapUsed)), 20);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const took = await seconds(place.look);
  delay.disable();
  clearInterval(watching);
  return { seconds: round(took), longestWaitMilliseconds: Math.round(delay.max / 1e6), megabytesMore: Math.round((most - before) / 1e6) };
}

async function asRecounted(bench, { organisation, blueprint }) {
  const within = (work) => bench.house.store.inOrganisation(organisation, work);
  const rows = () => within((tx) => rolledOf(tx, blueprint)).then((all) => all.map((row) => JSON.stringify({ ...row, who: undefined })));
  const before = await rows();
  const recountSeconds = await seconds(() => within((tx) => recount(tx, blueprint)));
  const after = new Set(await rows());
  return {
    rows: before.length,
    secondsForTheFew: round(recountSeconds),
    rowsOtherwise: before.filter((row) => !after.has(row)).length + Math.abs(after.size - before.length),
  };
}

const measure = (folder, size) =>
  inBoth(folder, async ({ reviewed }, pools) => {
    const { few, many } = await looks(reviewed, pools, size.looks);
    return {
      page: { few: few.page, many: many.page },
      handWritten: { few: few.query, many: many.query },
      unrolled: { few: few.unrolled, many: many.unrolled },
      pageToHandWritten: { goal: 1.5, ratio: round(many.page.p95 / many.query.p95) },
      pageToUnrolled: { goal: 0.05, ratio: round(many.page.p95 / many.unrolled.p95) },
      tenTimesTheLearners: { goal: 1.5, ratio: round(many.page.p95 / few.page.p95), handWritten: round(many.query.p95 / few.query.p95) },
    };
  });

/** The page through its door, a hand-written query on the roll-up, and the same sums from the journal, of few learners and of many, all in turns. */
async function looks(reviewed, pools, times) {
  const rolled = `select moment, week, sum(count) filter (where measure = 'met') as met, sum(count) filter (where measure = 'settled') as settled,
    min(people) as people, jsonb_object_agg(measure, count) as counts
    from app.roll_up where organisation_id = $1 and blueprint_id = $2 group by moment, twist, week`;
  const unrolled = `select moment, floor((least(happened_at, received_at) - 345600000) / 604800000) as week, count(*), count(distinct person_id) as people,
    count(*) filter (where kind = 'decided'), avg((facts ->> 'seconds')::integer)
    from app.entry where organisation_id = $1 and blueprint_id = $2 group by moment, week`;
  const about = (name) => [reviewed[name].organisation, reviewed[name].blueprint];
  const ways = {
    page: (name) => reviewed[name].get(`/api/v1/reviews/${reviewed[name].blueprint}`),
    query: (name) => pools[name].query({ name: 'rolled', text: rolled, values: about(name) }).then(({ rows }) => JSON.stringify(rows)),
  };
  const slow = { unrolled: (name) => pools[name].query(unrolled, about(name)) };
  const spent = await inTurns(ways, { times, warm: 10 });
  // The slow one apart and fewer times, so that it does not push the rest out of memory.
  const slowly = await inTurns(slow, { times: 10, warm: 0 });
  return Object.fromEntries(SIZES.map((size) => [size, { ...spent[size], ...slowly[size] }]));
}

/** Milliseconds of each way for each organisation, in turns: the middle and the slowest but one in twenty. */
async function inTurns(ways, { times, warm }) {
  const spent = Object.fromEntries(SIZES.map((size) => [size, Object.fromEntries(Object.keys(ways).map((name) => [name, []]))]));
  for (let turn = -warm; turn < times; turn += 1)
    for (const size of turn % 2 === 0 ? SIZES : SIZES.toReversed())
      for (const [name, way] of Object.entries(ways)) {
        const took = await seconds(() => way(size));
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
async function upkeepIn(folder, batches) {
  const bench = await openBench(join(folder, 'data'), WRITERS);
  try {
    return await upkeep(bench, batches);
  } finally {
    await bench.close();
  }
}

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
