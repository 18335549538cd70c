import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant, type Entry } from '@micromoment/core';
import { Client } from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { startEmbedded } from './embedded/start-embedded.ts';
import { freshId } from './fresh-id.ts';
import { append, keepNewEntries } from './journal/append.ts';
import { keepMail } from './mails.ts';
import { migrate } from './migrate.ts';
import { erasePerson } from './people/erasure.ts';
import { PersonKeys } from './seal/person-keys.ts';
import { unseal, type Key } from './seal/seal.ts';
import { Store } from './store.ts';
import { freshStore, someObservation, someOrganisation, somePerson, someResponse, TEST_KEY } from './testing/index.ts';

const now = instant(Date.UTC(2026, 2, 5));
const NAME = 'Ana Cavaleira';

/** Words no one else would write, one for each place where words go. */
const SAID = [
  'wombat-of-the-response',
  'wombat-of-the-difference',
  'wombat-of-the-plan',
  'wombat-of-the-look-back',
  'wombat-of-the-observer',
  'wombat-of-the-week-away',
  'wombat-of-the-mail',
] as const;

async function writeAll(store: Store) {
  const [ana, rui] = [somePerson({ name: NAME }), somePerson()];
  const organisation = await someOrganisation(store, [ana, rui]);
  const { facts: _, words: __, kind: ___, ...envelope } = someResponse(ana.id);
  const entries: readonly Entry[] = [
    someResponse(ana.id, { words: { response: SAID[0], difference: SAID[1] } }),
    { ...envelope, id: freshId(), kind: 'planned-trial', facts: { until: now, remindAt: null }, words: { if: SAID[2], then: SAID[2], with: SAID[2] } },
    { ...envelope, id: freshId(), kind: 'reflected', facts: { outcome: 'tried' }, words: { happened: SAID[3] } },
    someObservation(ana.id, rui.id, SAID[4]),
  ];
  const week = [someResponse(ana.id, { words: { response: SAID[5] } }), someResponse(ana.id, { words: { response: SAID[5] } })];
  await store.inOrganisation(organisation, async (tx) => {
    await append(tx, entries, now);
    await keepNewEntries(tx, week, { at: now, skewOf: () => null });
    await keepMail(tx, { id: freshId(), at: now, to: ana.email, subject: SAID[6], text: SAID[6], html: SAID[6], person: ana.id });
  });
  return { ana, organisation };
}

/** Where any of the words stand in some bytes: as they are, or written as hexadecimal digits or base64. */
function standIn(bytes: Buffer, words: readonly string[]): readonly string[] {
  const text = bytes.toString('latin1');
  return words.filter((word) =>
    [word, Buffer.from(word).toString('hex'), Buffer.from(word).toString('base64').replace(/=+$/, '').slice(0, -1)].some((form) => text.includes(form)),
  );
}

/** Every row of every table of ours, as text. */
async function dump(url: string, organisation: string): Promise<Buffer> {
  const client = new Client(url);
  await client.connect();
  await client.query(`set app.organisation = '${organisation}'`);
  const tables = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('app', 'identity', 'upkeep')`,
  );
  const texts: string[] = [];
  for (const { name } of tables.rows) texts.push(...(await client.query<{ row: string }>(`select t::text as row from ${name} t`)).rows.map(({ row }) => row));
  await client.end();
  return Buffer.from(texts.join('\n'));
}

test('a dump holds nothing that a person wrote', async () => {
  const { store, url } = await freshStore();
  const { organisation } = await writeAll(store);
  const dumped = await dump(url, organisation);
  expect(standIn(dumped, SAID)).toEqual([]);
  // It is the words that are missing, not the rows: a name, which is not sealed, is there.
  expect(standIn(dumped, [NAME])).toEqual([NAME]);
});

test("the server's files hold nothing that a person wrote, its log of changes and its messages among them", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'micromoment-files-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const server = await startEmbedded(folder);
  if (!server.ok) throw new Error(server.problem.what);
  await migrate(server.value.url);
  const opened = await Store.open({ url: server.value.url, installationKey: TEST_KEY });
  if (!opened.ok) throw new Error(opened.problem.what);
  await writeAll(opened.value);
  await opened.value.close();
  await server.value.stop(); // ends with a checkpoint: every page is in its file
  const files = (await readdir(folder, { withFileTypes: true, recursive: true })).filter((entry) => entry.isFile());
  const found = new Set<string>();
  for (const { parentPath, name } of files) for (const word of standIn(await readFile(join(parentPath, name)), [...SAID, NAME])) found.add(word);
  expect([...found]).toEqual([NAME]);
});

test('once a key is erased, nothing in the database and no key of the installation opens the words', async () => {
  const { store } = await freshStore();
  const { ana, organisation } = await writeAll(store);
  await store.inOrganisation(organisation, (tx) => erasePerson(tx, ana.id, now));
  const { rows, keys } = await store.inOrganisation(organisation, async (tx) => ({
    rows: await tx.rows<{ entry_id: string; author_id: string | null; words: Buffer }>(
      'select entry_id, author_id, words from app.entry where words is not null',
      [],
    ),
    keys: await tx.rows<{ person_id: string; wrapped: Buffer | null }>('select person_id, wrapped from app.person_key', []),
  }));
  expect(rows).toHaveLength(5); // one of them holds what was sealed together
  const wrapper = new PersonKeys(TEST_KEY);
  const left: Key[] = [TEST_KEY, ...keys.flatMap(({ person_id, wrapped }) => (wrapped ? [wrapper.unwrap(organisation, person_id, wrapped)] : []))];
  expect(left).toHaveLength(2);
  for (const { entry_id, author_id, words } of rows) {
    const place = `words/${organisation}/${ana.id}/${author_id ?? ana.id}/${entry_id}`;
    for (const key of left) for (const where of [place, `${place}/about`, `${place}/together`]) expect(unseal(key, words, where)).toBeUndefined();
  }
});

test('what is sealed in the database opens with the keys in it, so that the tests above look at the right bytes', async () => {
  const { store } = await freshStore();
  const { ana, organisation } = await writeAll(store);
  const opened = await store.inOrganisation(organisation, async (tx) => {
    const rows = await tx.rows<{ entry_id: string; words: Buffer; words_with: string | null }>(
      `select entry_id, words, words_with from app.entry where kind = 'responded' and words is not null order by place`,
      [],
    );
    const key = (await tx.keysOf([ana.id])).get(ana.id);
    return rows.map(({ entry_id, words, words_with }) => {
      const place = `words/${organisation}/${ana.id}/${ana.id}/${entry_id}${words_with === null ? '' : '/together'}`;
      return key && unseal(key, words, place)?.toString();
    });
  });
  expect(opened).toEqual([expect.stringContaining(SAID[0]), expect.stringMatching(new RegExp(`${SAID[5]}.*${SAID[5]}`))]);
});
