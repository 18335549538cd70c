import { instant } from '@micromoment/core';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { freshId } from './fresh-id.ts';
import { append } from './journal/append.ts';
import { journalOf } from './journal/journal-of.ts';
import { organisation, organisations } from './organisations.ts';
import { addPerson, people, person } from './people/people.ts';
import { Store } from './store.ts';
import { freshStore, someOrganisation, somePerson, someResponse, TEST_KEY } from './testing/index.ts';

const now = instant(Date.UTC(2026, 2, 5));
const TABLES = ['organisation', 'person', 'person_key', 'journal', 'entry'];

/** Two organisations, and one connection between them, so that every transaction follows another's on it. */
async function twoHouses() {
  const { url } = await freshStore();
  const opened = await Store.open({ url, installationKey: TEST_KEY, poolSize: 1 });
  if (!opened.ok) throw new Error(opened.problem.what);
  const store = opened.value;
  const [ana, rui] = [somePerson(), somePerson()];
  const [here, there] = [await someOrganisation(store, [ana]), await someOrganisation(store, [rui])];
  await store.inOrganisation(here, (tx) => append(tx, [someResponse(ana.id)], now));
  await store.inOrganisation(there, (tx) => append(tx, [someResponse(rui.id)], now));
  return { store, url, ana, rui, here, there, end: () => store.close() };
}

test('an organisation sees its own people and entries and no others, turn by turn on one connection', async () => {
  const { store, ana, rui, here, there, end } = await twoHouses();
  for (let turn = 0; turn < 5; turn += 1) {
    for (const [id, own, other] of [
      [here, ana, rui],
      [there, rui, ana],
    ] as const) {
      const seen = await store.inOrganisation(id, async (tx) => ({
        everyone: (await people(tx)).map((each) => each.id),
        other: await person(tx, other.id),
        journal: (await journalOf(tx, own.id, null)).entries.length,
        othersJournal: (await journalOf(tx, other.id, null)).entries.length,
        name: (await organisation(tx))?.id,
      }));
      expect(seen).toEqual({ everyone: [own.id], other: undefined, journal: 1, othersJournal: 0, name: id });
    }
  }
  await end();
});

test('every table shows each organisation its own rows only, even to a query that names none', async () => {
  const { store, here, there, end } = await twoHouses();
  for (const id of [here, there]) {
    for (const table of TABLES) {
      const rows = await store.inOrganisation(id, (tx) => tx.rows(`select distinct organisation_id from app.${table}`, []));
      expect({ table, rows }).toEqual({ table, rows: [{ organisation_id: id }] });
    }
  }
  await end();
});

test('nothing can be written into another organisation', async () => {
  const { store, here, there, rui, end } = await twoHouses();
  const intrude = store.inOrganisation(here, (tx) =>
    tx.rows('insert into app.team (organisation_id, team_id, name) values ($1, $2, $3)', [there, freshId(), 'x']),
  );
  await expect(intrude).rejects.toMatchObject({ code: '42501' });
  const rename = await store.inOrganisation(here, (tx) => tx.rows(`update app.person set name = 'x' where person_id = $1 returning person_id`, [rui.id]));
  expect(rename).toEqual([]);
  await expect(store.inOrganisation(here, (tx) => append(tx, [someResponse(rui.id)], now))).rejects.toThrow('a journal that is not there');
  await end();
});

test('after a transaction that failed, the next on its connection sees only its own', async () => {
  const { store, here, there, rui, end } = await twoHouses();
  await expect(store.inOrganisation(here, (tx) => tx.rows('select 1 / 0', []))).rejects.toMatchObject({ code: '22012' });
  expect((await store.inOrganisation(there, people)).map(({ id }) => id)).toEqual([rui.id]);
  await end();
});

test('whoever has not said which organisation they mean sees nothing', async () => {
  const { url, here, end } = await twoHouses();
  const client = new Client(url);
  await client.connect();
  const count = async (table: string) => (await client.query<{ count: string }>(`select count(*) from app.${table}`)).rows[0]?.count;
  await client.query('set role micromoment_app');
  for (const table of TABLES) expect({ table, seen: await count(table) }).toEqual({ table, seen: '0' });
  await client.query(`begin; select set_config('app.organisation', '${here}', true); commit`);
  // Once set, a setting goes back to the empty text and not to nothing.
  for (const table of TABLES) expect({ table, seen: await count(table) }).toEqual({ table, seen: '0' });
  await client.end();
  await end();
});

test("the owner of the tables sees no organisation's rows either, but for their names", async () => {
  const { url, end } = await twoHouses();
  const client = new Client(url);
  await client.connect();
  const { rows } = await client.query<{ rolsuper: boolean }>('select rolsuper from pg_roles where rolname = current_user');
  const seen = await client.query('select from app.person union all select from app.entry');
  // A superuser goes round every policy; that is why requests never run as whoever connects.
  expect(seen.rowCount).toBe(rows[0]?.rolsuper ? 4 : 0);
  await client.end();
  await end();
});

test('the register tells ids, names and clocks across organisations, and it is all that does', async () => {
  const { store, here, there, end } = await twoHouses();
  const listed = await organisations(store);
  expect(listed.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
    [here, there].toSorted().map((id) => ({ id, name: 'Casa Azul', demo: false, clockOffset: 0 })),
  );
  await end();
});

test('an id that is no id never reaches the database', async () => {
  const { store, end } = await twoHouses();
  await expect(store.inOrganisation("'; drop schema app cascade; --", people)).rejects.toThrow('is not the id of an organisation');
  await end();
});

test('the same person id may stand in two organisations, each with a key of its own', async () => {
  const { store, here, there, ana, end } = await twoHouses();
  await store.inOrganisation(there, (tx) => addPerson(tx, ana));
  const entry = someResponse(ana.id);
  await store.inOrganisation(there, (tx) => append(tx, [entry], now));
  const read = (id: string) => store.inOrganisation(id, (tx) => journalOf(tx, ana.id, null));
  expect((await read(there)).entries).toEqual([entry]);
  expect((await read(here)).entries).toHaveLength(1);
  await end();
});
