// Each batch is sent three times, interleaved and in any order, and beside it once, in order, for a person alike.
// There may be no extra row, and both must have the very same plan.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Pool } from 'pg';
import { instant, seededDice, uuidv7 } from '../packages/core/dist/index.js';
import { openApp } from '../packages/server/dist/index.js';
import { countRows, foundPractice, openHouse } from './parts/installation.mjs';
import { inFolder } from './parts/temporary.mjs';

const BATCH = 50;
const AT_ONCE = 6;
const BEGAN = Date.UTC(2026, 2, 2, 9);
const MINUTE = 60_000;

/** @param {{ entries: number, pairs: number, seed?: string }} how entries of each of the people, who come in pairs */
export const run = ({ entries, pairs, seed = 'thrice' }) =>
  inFolder(async (folder) => {
    const opened = await openHouse(join(folder, 'data'));
    // The clock stands still after the last entry, so that the two plans are made for the same instant.
    const now = instant(BEGAN + (entries + 60) * MINUTE);
    const app = openApp({ ...opened.house, clock: () => now });
    const dice = seededDice(seed);
    try {
      const once = await foundPractice(
        { ...opened, house: { ...opened.house, clock: () => instant(BEGAN) } },
        { name: 'Once', admin: 'ada@once.example', learners: pairs },
      );
      const thrice = await foundPractice(
        { ...opened, house: { ...opened.house, clock: () => instant(BEGAN) } },
        { name: 'Thrice', admin: 'ada@thrice.example', learners: pairs },
      );
      await enrolAlike(opened.foundations.url);
      let [sent, identical] = [0, 0];
      for (let pair = 0; pair < pairs; pair += 1) {
        const written = entriesOf(entries, { revision: once.revision, device: uuidv7(now, dice), dice });
        for (const batch of batchesOf(written)) await send(app, once.people[pair], batch, now);
        const again = shuffled([...batchesOf(written), ...batchesOf(written), ...batchesOf(written)], dice);
        await inLanes(again, (batch) => send(app, thrice.people[pair], batch, now));
        sent += entries * 4;
        // The last sending is of nothing new, so both plans are those that the entries made.
        const plans = [await send(app, once.people[pair], [], now), await send(app, thrice.people[pair], [], now)].map(planOf);
        if (plans[0] === plans[1]) identical += 1;
      }
      const { rows, ids } = await countRows(opened.foundations.url);
      const expected = entries * pairs * 2;
      return {
        pairs,
        sent,
        expected,
        rows,
        extra: rows - expected,
        identicalPlans: identical,
        holds: rows === expected && ids === expected && identical === pairs,
      };
    } finally {
      await opened.close();
    }
  });

/** Chance in a plan comes from the enrolment's id; two enrolments alike must bear the same one. */
async function enrolAlike(url) {
  const pool = new Pool({ connectionString: url, max: 1 });
  const { rows: places } = await pool.query('select organisation_id from app.organisations()');
  for (const { organisation_id } of places) {
    await pool.query("select set_config('app.organisation', $1, false)", [organisation_id]);
    const { rows } = await pool.query(
      'select e.enrolment_id, p.email from app.enrolment e join app.person p using (organisation_id, person_id) where e.organisation_id = $1',
      [organisation_id],
    );
    for (const { enrolment_id, email } of rows) {
      const place = /\d+/.exec(email)[0];
      await pool.query('update app.enrolment set enrolment_id = $3, started_at = $4 where organisation_id = $1 and enrolment_id = $2', [
        organisation_id,
        enrolment_id,
        `0190d3a0-0000-7000-8000-${place.padStart(12, '0')}`,
        BEGAN,
      ]);
    }
  }
  await pool.end();
}

const entriesOf = (count, { revision, device, dice }) =>
  Array.from({ length: count }, (_, seq) => {
    const at = BEGAN + seq * MINUTE;
    const envelope = {
      id: uuidv7(at, dice),
      device,
      seq,
      at,
      zone: 'Europe/London',
      blueprint: 'clarifying-question',
      revision,
      twist: null,
      touchpoint: null,
    };
    return seq % 3 === 0
      ? { ...envelope, moment: 'coffee-chat', kind: 'responded', facts: { seconds: 30 + (seq % 40) }, words: { response: `Was it hard? ${seq}` } }
      : {
          ...envelope,
          moment: 'rule-from-memory',
          kind: 'recalled',
          facts: { seconds: 20, recall: ['missed', 'part', 'all'][(seq % 5) % 3] },
          words: { answer: 'Wait, then ask.' },
        };
  });

const batchesOf = (entries) => Array.from({ length: Math.ceil(entries.length / BATCH) }, (_, place) => entries.slice(place * BATCH, (place + 1) * BATCH));

function shuffled(batches, dice) {
  return batches
    .map((batch) => ({ batch, place: dice() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ batch }) => batch);
}

async function inLanes(batches, work) {
  const waiting = [...batches];
  const lane = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await work(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

async function send(app, { token }, entries, now) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ device: '0190d3a0-0000-7000-8000-00000000dddd', sentAt: now, cursor: null, entries });
  const response = await app.request('/api/v1/sync', { method: 'POST', headers, body });
  const answer = await response.json();
  if (!response.ok) throw new Error(JSON.stringify(answer));
  const refused = answer.statuses.find(({ status }) => status === 'rejected');
  if (refused) throw new Error(JSON.stringify(refused));
  return answer;
}

const planOf = ({ touchpoints }) => {
  const plan = touchpoints.map(({ due, moment, twist, why }) => JSON.stringify({ due, moment, twist, why })).toSorted();
  if (plan.length === 0) throw new Error('there is no plan to compare');
  return createHash('sha256').update(plan.join('\n')).digest('hex');
};

export const says = ({ pairs, sent, rows, extra, identicalPlans }) =>
  `Of ${sent} entries sent, three times interleaved or once in order, ${rows} stand: ${extra} too many. ${identicalPlans} of ${pairs} plans are identical.`;
