import { KEPT, SIGHTS, sightOfEntry, type EntryKind, type Kept, type Role, type Seen, type Viewer } from '@micromoment/core';
import type { PraisePage, SeenPage, SyncResponse } from '@micromoment/wire';
import { expect, test } from 'vitest';
import type { Caller } from '../demo/caller.ts';
import { everyDoor, pathWith } from '../testing/every-door.ts';
import { everythingOfSam, type EverythingOfSam } from '../testing/everything-of-sam.ts';
import { WEDNESDAY } from '../testing/open-house.ts';
import { NEXT_MONDAY, openTeam, writeEverything, type Team } from '../testing/team.ts';

// The outbox shows mails as they are, links and all, where no mail server is set. That is written down in docs/privacy.md, and noted for the reader to see.
const BESIDE_THE_MATRIX = ['/api/v1/outbox'];

/** All that somebody is told by every door that gives something out, whatever id they put into it. */
async function toldTo({ app }: Team, caller: Caller, ids: readonly string[]): Promise<string> {
  const told: string[] = [];
  for (const { method, path } of await everyDoor(app)) {
    if (method === 'POST' || BESIDE_THE_MATRIX.includes(path)) continue;
    for (const id of path.includes('{') ? ids : ['']) {
      const { status, text } = await caller.answer('GET', pathWith(path, id));
      if (status === 200) told.push(text);
    }
  }
  const look = { device: '0190d3a0-0000-7000-8000-00000000abcd', sentAt: WEDNESDAY, cursor: null, entries: [] };
  told.push(JSON.stringify(await caller.post<SyncResponse>('/api/v1/sync', look)));
  return told.join('\n');
}

type Told = Readonly<Record<Exclude<Viewer, 'operator'>, string>>;
type States = { readonly before: Told; readonly shared: Told; readonly public: Told; readonly after: Told };

/** What everybody is told at first, once Sam has shared all that can be, once praise is public, and when all is taken back. */
async function toldInEveryState({ team, entries, lookers }: EverythingOfSam): Promise<States> {
  const ids = ['clarifying-question', team.sam.id, entries['reflected'] ?? ''];
  const everybody = async (): Promise<Told> => {
    const told = await Promise.all(Object.entries(lookers).map(async ([who, { caller }]) => [who, await toldTo(team, caller, ids)]));
    return Object.fromEntries(told) as Told; // one for each that looks
  };
  const { caller } = team.sam;
  const share = async (shared: boolean) => {
    for (const entry of Object.values(entries)) await caller.post<SeenPage>('/api/v1/shares', { entry, shared }).catch(() => undefined);
  };
  const [praise] = (await caller.get<PraisePage>('/api/v1/praise')).received;
  const setPublic = (isPublic: boolean) => caller.post(`/api/v1/praise/${praise?.id}/public`, { public: isPublic });
  const before = await everybody();
  await share(true);
  const shared = await everybody();
  await share(false);
  await setPublic(true);
  const inPublic = await everybody();
  await setPublic(false);
  return { before, shared, public: inPublic, after: await everybody() };
}

/** The kinds of entries that hold each kind of thing; of what is in no entry nobody makes figures. */
const HELD_IN: Partial<Record<Kept, readonly EntryKind[]>> = {
  ratings: ['rated-confidence', 'reflected'],
  attempts: ['responded', 'opened'],
  observation: ['observed'],
};
const ROLES: Readonly<Record<Exclude<Viewer, 'operator'>, { id: string; roles: readonly Role[] }>> = {
  self: { id: 'sam', roles: ['learner'] },
  colleague: { id: 'wen', roles: ['learner'] },
  lead: { id: 'priya', roles: ['manager'] },
  facilitator: { id: 'noor', roles: ['facilitator', 'author'] },
  admin: { id: 'adi', roles: ['admin'] },
};
/** What somebody wrote themselves: a colleague's observation, a lead's praise. They have it by having written it. */
const WROTE: Readonly<Record<string, readonly Kept[]>> = { colleague: ['observation', 'observation-words'], lead: ['praise'] };

function seenBy(who: Exclude<Viewer, 'operator'>, kept: Kept, { states, sign }: { readonly states: States; readonly sign: RegExp }): Seen {
  const finds = (state: keyof States) => sign.test(states[state][who]);
  if (kept === 'name') return who === 'self' || who === 'admin' ? 'all' : finds('before') ? 'name' : 'none';
  const wrote = WROTE[who]?.includes(kept) ?? false;
  if (kept === 'praise' && (wrote || finds('public'))) return who === 'self' ? 'all' : wrote || who === 'colleague' ? 'own-or-public' : 'if-public';
  if (wrote) return 'own';
  if (finds('before')) return 'all';
  if (finds('shared')) return 'if-shared';
  const figures = HELD_IN[kept]?.every(
    (kind) => sightOfEntry({ kind, person: 'sam', author: 'sam' }, { viewer: ROLES[who], owner: { id: 'sam', managedBy: 'priya' } }) === 'aggregate',
  );
  return figures ? 'figures' : 'none';
}

test('each cell of the table is what the doors give out: before and after sharing, in public, and taken back', { timeout: 120_000 }, async () => {
  const found = await everythingOfSam();
  const states = await toldInEveryState(found);
  const whos = Object.keys(found.lookers) as readonly Exclude<Viewer, 'operator'>[]; // as they were put together
  const observed = Object.fromEntries(
    KEPT.map((kept) => [kept, Object.fromEntries(whos.map((who) => [who, seenBy(who, kept, { states, sign: found.signs[kept] })]))]),
  );
  const promised = Object.fromEntries(KEPT.map((kept) => [kept, Object.fromEntries(whos.map((who) => [who, SIGHTS[kept][who]]))]));
  expect(observed).toEqual(promised);
  // A reader of the table believes that the signs would be recognised: the person themselves is told of each.
  expect(KEPT.filter((kept) => !found.signs[kept].test(states.before.self))).toEqual([]);
  // Taken back means as before.
  for (const who of whos)
    for (const kept of KEPT) expect([who, kept, found.signs[kept].test(states.after[who])]).toEqual([who, kept, found.signs[kept].test(states.before[who])]);
  await otherwise(found, states);
});

const FIGURES_OF_A_BLUEPRINT = /"guardrail":/;
const FIGURES_OF_A_TEAM = /"(a few|about half|most) of about \d+","","\d+"/;

/** What goes beyond the cells: figures where they are promised, nothing for another lead, ciphertext for whoever runs the database. */
async function otherwise({ team, signs }: EverythingOfSam, states: States): Promise<void> {
  expect(states.before.lead).toMatch(/"kind":"in-words"/);
  expect(states.before.lead).toMatch(FIGURES_OF_A_TEAM);
  for (const who of ['self', 'colleague', 'facilitator', 'admin'] as const) expect(states.before[who]).not.toMatch(FIGURES_OF_A_TEAM);
  expect(states.before.facilitator).toMatch(FIGURES_OF_A_BLUEPRINT);
  for (const who of ['colleague', 'admin'] as const) expect(states.before[who]).not.toMatch(FIGURES_OF_A_BLUEPRINT);
  const olga = await toldTo(team, team.olga.caller, ['clarifying-question', team.sam.id]);
  for (const kept of KEPT.filter((each) => each !== 'name')) expect([kept, signs[kept].test(olga)]).toEqual([kept, false]);
  const dump = await everyRow(team);
  for (const kept of KEPT) expect([kept, signs[kept].test(dump)]).toEqual([kept, SIGHTS[kept].operator === 'all']);
}

const everyRow = ({ house, organisation }: Team): Promise<string> =>
  house.store.inOrganisation(organisation, async (tx) => {
    const tables = await tx.rows<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'app'`, []);
    const rows: string[] = [];
    for (const { name } of tables) rows.push(JSON.stringify(await tx.rows(`select to_jsonb(t) as row from app.${name} t`, [])));
    return rows.join('\n');
  });

test('of a team of four their lead is shown no figure, and of what they practise not even the name', async () => {
  const team = await openTeam(4);
  await writeEverything(team);
  await team.goTo(NEXT_MONDAY);
  const told = await toldTo(team, team.priya.caller, [team.sam.id]);
  expect(told).not.toMatch(/"kind":"in-(words|numbers)"/);
  expect(await team.priya.caller.text('/api/v1/team/figures.csv')).toMatch(/^\uFEFF?"About",[^\r]*\r\n$/);
  expect(JSON.stringify(await team.priya.caller.get('/api/v1/team'))).not.toContain('clarifying-question');
});
