// One planning pass over 100,000 enrolments by two nodes at once, one of which is killed on the way and begins anew: how long, in how much memory,
// whether anybody was left out or planned twice. A pass over a tenth of them stands beside it: memory must not grow with the number of people.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import { parse, revisionOf } from '../packages/format/dist/index.js';
import { createOrganisation, installationKeyFrom, migrate, publishRevision, startEmbedded, Store } from '../packages/store/dist/index.js';

const ENROLMENTS = Number(process.env['BENCH_ENROLMENTS'] ?? 100_000);
const KEY = '11'.repeat(32);
const DAY = 86_400_000;
const BEGAN = Date.UTC(2026, 2, 2, 9);
const NOW = BEGAN + 10 * DAY;
const SOURCE = readFileSync(new URL('../blueprints/clarifying-question.yaml', import.meta.url), 'utf8');

export async function run() {
  const folder = await mkdtemp(join(tmpdir(), 'micromoment-bench-'));
  const server = await startEmbedded(join(folder, 'data'));
  if (!server.ok) throw new Error(server.problem.what);
  await migrate(server.value.url);
  const opened = await Store.open({ url: server.value.url, installationKey: installationKeyFrom(KEY).value });
  const pool = new Pool({ connectionString: server.value.url, max: 1, idleTimeoutMillis: 0 });
  try {
    const tenth = await measured({ store: opened.value, pool, url: server.value.url, count: ENROLMENTS / 10, isKilled: false });
    const whole = await measured({ store: opened.value, pool, url: server.value.url, count: ENROLMENTS, isKilled: true });
    return { tenth, whole, memoryRatio: round(whole.megabytes / tenth.megabytes), goal: 'nobody left out, nobody planned twice, memory that does not grow' };
  } finally {
    await pool.end();
    await opened.value.close();
    await server.value.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** An organisation of so many people with three answers each, planned by two nodes. */
async function measured({ store, pool, url, count, isKilled }) {
  const organisation = await populate(store, pool, count);
  const began = performance.now();
  const start = () => runNode([url, KEY, organisation, String(NOW)]);
  const [first, second] = [start(), start()];
  const nodes = [second];
  if (isKilled) {
    await pause(10_000);
    first.app.kill('SIGKILL');
    nodes.push(start());
  } else nodes.push(first);
  const told = (await Promise.all(nodes.map(({ told: answer }) => answer))).map((text) => JSON.parse(text));
  const seconds = (performance.now() - began) / 1000;
  return {
    enrolments: count,
    seconds: round(seconds),
    aSecond: Math.round(count / seconds),
    megabytes: Math.round(Math.max(...told.map(({ megabytes }) => megabytes))),
    ...(await faults(pool, organisation)),
  };
}

function runNode(words) {
  const app = spawn(process.execPath, [new URL('./parts/planning-node.mjs', import.meta.url).pathname, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  app.stdout.on('data', (part) => (text += part));
  return { app, told: once(app, 'close').then(() => text) };
}

/** Who was not planned, and how often one visit of somebody stands in their plan twice. */
async function faults(pool, organisation) {
  const one = async (sql) => Number((await pool.query(sql, [organisation])).rows[0].count);
  return {
    touchpoints: await one('select count(*) from app.touchpoint where organisation_id = $1'),
    leftOut: await one(`select count(*) from app.enrolment where organisation_id = $1 and planned_at <> ${NOW}`),
    twice: await one(
      `select count(*) from (select from app.touchpoint where organisation_id = $1 group by person_id, moment, why->>'visits', why->>'reason' having count(*) > 1) t`,
    ),
  };
}

async function populate(store, pool, count) {
  const organisation = crypto.randomUUID();
  const { blueprint } = parse(SOURCE);
  const revision = revisionOf(blueprint);
  await createOrganisation(store, { id: organisation, name: 'Bench', zone: 'Europe/London', demo: false });
  await store.inOrganisation(organisation, (tx) =>
    publishRevision(tx, { blueprint: blueprint.id, revision, title: blueprint.title, source: SOURCE, by: null, at: BEGAN, because: '' }),
  );
  await pool.query(`select set_config('app.organisation', $1, false)`, [organisation]);
  await pool.query(
    `insert into app.person (organisation_id, person_id, name, email, roles, zone, working_days, working_from, working_until, quiet_from, quiet_until, joined_at)
      select $1, gen_random_uuid(), 'Learner ' || n, n || '@bench.example', '{learner}', (array['Europe/London', 'America/New_York', 'Asia/Kolkata', 'Australia/Sydney'])[1 + n % 4],
        '{1,2,3,4,5}', 540, 1020, 1140, 480, $3 from generate_series(1, $2) n`,
    [organisation, count, BEGAN],
  );
  await pool.query('insert into app.journal (organisation_id, person_id, places) select $1, person_id, 3 from app.person where organisation_id = $1', [
    organisation,
  ]);
  await pool.query(
    `insert into app.enrolment (organisation_id, enrolment_id, person_id, blueprint_id, revision, started_at)
      select $1, gen_random_uuid(), person_id, $2, $3, $4 from app.person where organisation_id = $1`,
    [organisation, blueprint.id, revision, BEGAN],
  );
  await pool.query(
    `insert into app.consent (organisation_id, consent_id, person_id, about, wording, given, decided_at)
      select $1, gen_random_uuid(), person_id, 'practice', 1, true, $2 from app.person where organisation_id = $1`,
    [organisation, BEGAN],
  );
  const moments = blueprint.moments.filter(({ kind }) => kind === 'respond').map(({ id }) => id);
  await pool.query(
    `insert into app.entry (happened_at, received_at, place, seq, organisation_id, entry_id, person_id, device_id, kind, zone, blueprint_id, revision, moment, facts)
      select $4::bigint + n * 3 * ${DAY}, $4::bigint + n * 3 * ${DAY}, n + 1, n, $1, gen_random_uuid(), person_id, person_id, 'responded', 'Europe/London', $2, $3, ($5::text[])[1 + n % ${moments.length}], '{"seconds": 60}'
      from app.person, generate_series(0, 2) n where organisation_id = $1`,
    [organisation, blueprint.id, revision, BEGAN, moments],
  );
  await pool.query('analyze app.person, app.journal, app.enrolment, app.consent, app.entry');
  return organisation;
}

const round = (value) => Math.round(value * 10) / 10;
