import { KEPT, seededDice, uuidv7, type Kept } from '@micromoment/core';
import { keepMail } from '@micromoment/store';
import type { Privacy, SprintPage } from '@micromoment/wire';
import { Pool } from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import type { Caller } from '../demo/caller.ts';
import { everyDoor, pathWith } from '../testing/every-door.ts';
import { everythingOfSam, type EverythingOfSam } from '../testing/everything-of-sam.ts';
import { WEDNESDAY } from '../testing/open-house.ts';
import type { Team } from '../testing/team.ts';

/** Everything of Sam's, all of it shared, and a sprint with Sam in it. */
async function everythingToBeSeen() {
  const everything = await everythingOfSam();
  const { team, entries } = everything;
  for (const entry of Object.values(entries)) await team.sam.caller.post('/api/v1/shares', { entry, shared: true }).catch(() => undefined);
  const { sprint } = await team.noor.caller.post<SprintPage>('/api/v1/sprints', { name: 'Spring', blueprints: ['clarifying-question'], weeks: 4 });
  await team.noor.caller.post(`/api/v1/sprints/${sprint.id}/members`, { people: [team.sam.id] });
  const mail = { id: 'm1', person: team.sam.id, at: WEDNESDAY, to: team.sam.email, subject: 'Two minutes', text: 'Two minutes', html: '<p>Two minutes</p>' };
  await team.house.store.inOrganisation(team.organisation, (tx) => keepMail(tx, mail));
  return { ...everything, sprint: sprint.id, lookedSinceLast: await watchLooks(team) };
}

/** Who has been noted at Sam's since this was last asked. */
async function watchLooks({ url, organisation, sam }: Team): Promise<() => Promise<readonly string[]>> {
  const pool = new Pool({ connectionString: url, max: 1 });
  onTestFinished(() => pool.end());
  await pool.query("select set_config('app.organisation', $1, false)", [organisation]);
  const lookedSinceLast = async () => {
    const { looks } = await sam.caller.get<Privacy>('/api/v1/me/privacy');
    await pool.query('delete from app.look where organisation_id = $1', [organisation]);
    return looks.map(({ by, what }) => `${by}: ${what}`).toSorted();
  };
  await lookedSinceLast();
  return lookedSinceLast;
}

/** What somebody wrote themselves they have by having written it. */
const WROTE: Readonly<Record<string, readonly Kept[]>> = { colleague: ['observation', 'observation-words'], lead: ['praise'] };

/** What a door gave of Sam beyond a name, to somebody who did not write it. */
const ofSamIn = (told: string, path: string, { signs, who }: { readonly signs: EverythingOfSam['signs']; readonly who: string }): readonly string[] => [
  ...KEPT.filter((kept) => kept !== 'name' && !WROTE[who]?.includes(kept) && signs[kept].test(told)),
  ...(path === '/api/v1/outbox' && told.includes('sam@example.org') ? ['a mail to Sam'] : []),
  ...(path.startsWith('/api/v1/sprints/') && signs.name.test(told) ? ['that Sam is in a sprint'] : []),
];

test('whoever is shown something of somebody, by whichever door, is noted where that person reads it, and nobody else is', { timeout: 120_000 }, async () => {
  const { team, entries, signs, lookers, sprint, lookedSinceLast } = await everythingToBeSeen();
  const ids = ['clarifying-question', team.sam.id, entries['reflected'] ?? '', sprint];
  const shown: string[] = [];
  for (const [who, { caller }] of Object.entries(lookers).filter(([looker]) => looker !== 'self')) {
    for (const { method, path } of await everyDoor(team.app)) {
      if (method === 'POST') continue;
      const told = await toldBy(caller, path, ids);
      const given = ofSamIn(told, path, { signs, who });
      const looked = await lookedSinceLast();
      expect([who, path, given, looked.length > 0]).toEqual([who, path, given, given.length > 0]);
      if (given.length > 0) shown.push(`${path} to the ${who}, noted as ${looked.join(', ')}`);
    }
  }
  expect(shown.toSorted()).toEqual([
    '/api/v1/check-ins to the lead, noted as Priya: check-in',
    '/api/v1/me/export to the lead, noted as Priya: check-in',
    '/api/v1/outbox to the admin, noted as Adi: mail',
    '/api/v1/sprints/{sprint} to the facilitator, noted as Noor: practice',
    '/api/v1/team to the lead, noted as Priya: check-in, Priya: shared-entry',
  ]);
});

const toldBy = async (caller: Caller, path: string, ids: readonly string[]): Promise<string> => {
  const told: string[] = [];
  for (const id of path.includes('{') ? ids : ['']) told.push(await caller.get<unknown>(pathWith(path, id)).then(JSON.stringify, () => ''));
  return told.join('\n');
};

test('a press that answers with something of somebody’s is a look as well', { timeout: 60_000 }, async () => {
  const { team, lookers, sprint, lookedSinceLast } = await everythingToBeSeen();
  const [of, people] = [`/api/v1/sprints/${sprint}`, [team.sam.id]];
  const lines = { tried: 'A line', helps: '', next: '' };
  const presses = [
    ['facilitator', `${of}/joining`, { people }],
    ['facilitator', `${of}/members`, { people }],
    ['facilitator', `${of}/step`, { step: 'start' }],
    ['facilitator', `${of}/leave`, { people: [team.led[1]?.id] }],
    ['admin', '/api/v1/enrolments', { blueprint: 'clarifying-question', people: [team.sam.email] }],
    ['lead', '/api/v1/check-ins', { id: uuidv7(WEDNESDAY, seededDice('a check-in')), with: team.sam.id, lines, over: null }],
  ] as const;
  for (const [who, path, body] of presses) {
    await lookers[who].caller.post(path, body);
    expect([path, (await lookedSinceLast()).length]).toEqual([path, 1]);
  }
});
