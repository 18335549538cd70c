// An installation of its own for a benchmark: the embedded PostgreSQL, the real app on a loopback port, learners enrolled.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { Pool } from 'pg';
import { instant, seededDice, uuidv7 } from '../../packages/core/dist/index.js';
import { foundOrganisation, openInstallation, openApp, workerOf } from '../../packages/server/dist/index.js';
import { currentRevisions, organisations } from '../../packages/store/dist/index.js';
import { inTurns } from './batch.mjs';

const clock = () => instant(Date.now());
const BLUEPRINT = 'clarifying-question';

const SOURCE = readFileSync(new URL('../../blueprints/clarifying-question.yaml', import.meta.url), 'utf8');

/** The house over a data folder, new or as an earlier run left it, with its server on a loopback port. */
async function openHouse(dataFolder) {
  const opened = await openInstallation(
    { dataFolder, databaseUrl: null, key: null, smtpUrl: null, mailFrom: 'bench@localhost', demo: false },
    { origin: 'http://localhost', version: 'bench' },
  );
  if (!opened.ok) throw new Error(opened.problem.what);
  const { house, foundations } = opened.value;
  const pool = new Pool({ connectionString: foundations.url, max: 10 });
  // `end` does not wait until its connections are closed: the database may still tell one of them that it stops.
  pool.on('error', () => undefined);
  const server = serve({ fetch: openApp(house).fetch, hostname: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;
  const close = async () => {
    await pool.end();
    server.close();
    server.closeAllConnections();
    await house.jobs.close();
    await foundations.close();
  };
  return { house, foundations, pool, origin, call: caller(origin), close };
}

/** Two organisations of one installation, each with a blueprint and a facilitator, founded by the first run over a data folder and found by the next. */
export async function openReviewed(dataFolder, names) {
  const { house, foundations, origin, call, close } = await openHouse(dataFolder);
  const known = await organisations(house.store);
  const reviewed = {};
  for (const name of names) reviewed[name] = await reviewedPlace({ house, foundations, origin, call, name, known });
  return { house, url: foundations.url, reviewed, close };
}

async function reviewedPlace({ house, foundations, origin, call, name, known }) {
  const [admin, facilitator] = [`ada@${name}.example`, `noor@${name}.example`];
  const isNew = known.length === 0;
  if (isNew) {
    const dice = seededDice(`bench ${name}`);
    await foundOrganisation(foundations, { name, zone: 'Europe/London', admin: { name: 'Ada', email: admin } }, { clock, dice });
    const token = await house.identity.bearerToken(admin);
    await call(token, '/api/v1/blueprints', { source: SOURCE });
    await call(token, '/api/v1/people', { name: 'Noor', email: facilitator, roles: ['facilitator'], zone: 'Europe/London' });
  }
  const organisation = (await organisations(house.store)).find((one) => one.name === name).id;
  const [{ revision }] = await house.store.inOrganisation(organisation, currentRevisions);
  return {
    organisation,
    blueprint: BLUEPRINT,
    revision,
    get: getter(origin, await house.identity.bearerToken(facilitator)),
    /** This week's look, as a job takes it. */
    look: () => workerOf(house)({ name: 'look', organisation, blueprint: BLUEPRINT }),
  };
}

const getter = (origin, token) => async (path) => {
  const response = await fetch(`${origin}${path}`, { headers: { Authorization: `Bearer ${token}` } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.text();
};

export async function openBench(dataFolder, learnerCount) {
  const dice = seededDice('bench');
  const { house, foundations, pool, origin, call, close } = await openHouse(dataFolder);
  await foundOrganisation(foundations, { name: 'Bench', zone: 'Europe/London', admin: { name: 'Ada', email: 'ada@bench.example' } }, { clock, dice });
  const admin = await house.identity.bearerToken('ada@bench.example');
  const { revision } = await call(admin, '/api/v1/blueprints', { source: SOURCE });
  // Not all at once: on a busy machine the last would wait longer for a connection than the house lets anybody wait.
  const learners = [];
  await inTurns([...Array(learnerCount).keys()], 8, async (place) => void (learners[place] = await learner(place))).catch(async (error) => {
    await close();
    throw error;
  });

  async function learner(place) {
    const email = `learner-${place}@bench.example`;
    const { id } = await call(admin, '/api/v1/people', { name: `Learner ${place}`, email, roles: ['learner'], zone: 'Europe/London' });
    await call(admin, '/api/v1/enrolments', { blueprint: BLUEPRINT, people: [email] });
    const token = await house.identity.bearerToken(email);
    await call(token, '/api/v1/me/consents', { about: 'practice', given: true });
    const { cursor, shelf } = await call(token, '/api/v1/sync', { device: id, sentAt: Date.now(), cursor: null, entries: [] });
    return { id, token, cursor, shelf, seq: 0, at: Date.now() - 30 * 86_400_000 };
  }

  const organisation = (await organisations(house.store))[0].id;
  // What PostgreSQL does by itself within a minute of so many people coming; until then it plans as if there were nobody.
  await pool.query('vacuum analyze');

  return {
    house,
    organisation,
    url: foundations.url,
    /** Sends a learner's entries as their device would. */
    async sync(learner, entries) {
      const { statuses, cursor } = await call(learner.token, '/api/v1/sync', { device: learner.id, sentAt: Date.now(), cursor: learner.cursor, entries });
      const refused = statuses.find(({ status }) => status !== 'stored');
      if (refused) throw new Error(JSON.stringify(refused));
      learner.cursor = cursor;
    },
    uuidv7,
    dice,
    revision,
    blueprint: BLUEPRINT,
    learners,
    origin,
    rawTable: () => rawTable(pool),
    close,
  };
}

const caller = (origin) => async (token, path, body) => {
  const response = await fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
};

/** The same rows in a plain table with the same primary key and nothing else, one committed statement a batch. */
async function rawTable(pool) {
  await pool.query(
    'create table public.raw_entry (id uuid primary key, device uuid, seq bigint, at bigint, zone text, blueprint text, revision text, moment text, kind text, facts jsonb, words text)',
  );
  const text = `insert into public.raw_entry select * from unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::jsonb[], $11::text[])`;
  return {
    insert: (entries) => {
      const column = (read) => entries.map(read);
      return pool.query({
        name: 'raw',
        text,
        values: [
          column(({ id }) => id),
          column(({ device }) => device),
          column(({ seq }) => seq),
          column(({ at }) => at),
          column(({ zone }) => zone),
          column(({ blueprint }) => blueprint),
          column(({ revision }) => revision),
          column(({ moment }) => moment),
          column(({ kind }) => kind),
          column(({ facts }) => JSON.stringify(facts)),
          column(({ words }) => JSON.stringify(words)),
        ],
      });
    },
  };
}
