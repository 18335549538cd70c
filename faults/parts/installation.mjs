// An installation to be ill-treated: founded once, with its people enrolled and a token for each, then left to whoever serves it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Pool } from 'pg';
import { instant, seededDice } from '../../packages/core/dist/index.js';
import { foundOrganisation, openApp, openInstallation } from '../../packages/server/dist/index.js';

const BLUEPRINT = readFileSync(new URL('../../blueprints/clarifying-question.yaml', import.meta.url), 'utf8');
const clock = () => instant(Date.now());
const ADMIN = 'ada@faults.example';

/** Opens the installation of a data folder. `close` gives everything back; the database server ends with its last user. */
export async function openHouse(dataFolder) {
  const opened = await openInstallation(
    { dataFolder, databaseUrl: null, key: null, smtpUrl: null, mailFrom: 'faults@localhost', demo: false },
    { origin: 'http://localhost', version: 'faults' },
  );
  if (!opened.ok) throw new Error(opened.problem.what);
  const { house, foundations } = opened.value;
  return {
    house,
    foundations,
    async close() {
      await house.jobs.close();
      await foundations.close();
    },
  };
}

/** Founds an organisation in it. @returns its revision of the blueprint, and its people with their tokens */
export async function foundPractice({ house, foundations }, { name = 'Faults', admin: address = ADMIN, learners }) {
  const app = openApp(house);
  await foundOrganisation(foundations, { name, zone: 'Europe/London', admin: { name: 'Ada', email: address } }, { clock, dice: seededDice(name) });
  const admin = await house.identity.bearerToken(address);
  const call = async (path, body, token = admin) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const response = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response.json();
  };
  const { revision } = await call('/api/v1/blueprints', { source: BLUEPRINT });
  const people = [];
  for (let place = 0; place < learners; place += 1) {
    const email = `learner-${place}@${address.split('@')[1]}`;
    const { id } = await call('/api/v1/people', { name: `Learner ${place}`, email, roles: ['learner'], zone: 'Europe/London' });
    const token = await house.identity.bearerToken(email);
    await call('/api/v1/me/consents', { about: 'practice', given: true }, token);
    people.push({ id, email, token });
  }
  await call('/api/v1/enrolments', { blueprint: 'clarifying-question', people: people.map(({ email }) => email) });
  return { revision, people };
}

/** What stands in the database, counted past all of our own code. */
export async function countRows(url) {
  const pool = new Pool({ connectionString: url, max: 1 });
  try {
    // The owner of the tables may read them only once it says whose rows it means.
    const { rows: places } = await pool.query('select organisation_id from app.organisations()');
    let [rows, ids] = [0, 0];
    for (const { organisation_id } of places) {
      await pool.query("select set_config('app.organisation', $1, false)", [organisation_id]);
      const { rows: counted } = await pool.query(
        'select count(*)::int as rows, count(distinct (person_id, device_id, seq))::int as ids from app.entry where organisation_id = $1',
        [organisation_id],
      );
      rows += counted[0].rows;
      ids += counted[0].ids;
    }
    return { rows, ids };
  } finally {
    await pool.end();
  }
}

/** The pid of the database server of a data folder. */
export const postmasterOf = (dataFolder) => Number(readFileSync(join(dataFolder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
