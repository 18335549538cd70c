import { uuidv7, seededDice, type Zone } from '@micromoment/core';
import { organisations } from '@micromoment/store';
import { expect, test } from 'vitest';
import { Caller } from '../demo/caller.ts';
import { foundOrganisation } from '../organisation.ts';
import { EXAMPLES } from '../testing/example-bodies.ts';
import { everyDoor, pathWith } from '../testing/every-door.ts';
import { CLARIFYING, WEDNESDAY } from '../testing/open-house.ts';
import { sync } from '../testing/practice.ts';
import { openTeam, writeEverything, type Team } from '../testing/team.ts';

const dice = seededDice('two organisations');

/** Beside the team a second organisation, whose one member may do everything there and nothing here. */
async function twoOrganisations() {
  const team = await openTeam();
  const entries = await writeEverything(team);
  await team.sam.caller.post('/api/v1/shares', { entry: entries['reflected'], shared: true });
  const praise = uuidv7(WEDNESDAY, dice);
  await team.priya.caller.post('/api/v1/praise', { id: praise, to: team.sam.id, about: null, text: 'SAM-PRAISE', asksToBePublic: true });
  await team.sam.caller.post(`/api/v1/praise/${praise}/public`, { public: true });
  const checkIn = uuidv7(WEDNESDAY, dice);
  await team.priya.caller.post('/api/v1/check-ins', { id: checkIn, with: team.sam.id, lines: { tried: 'SAM-CHECK-IN', helps: '', next: '' }, over: null });
  const { sprint } = await team.noor.caller.post<{ sprint: { id: string } }>('/api/v1/sprints', {
    name: 'SAM-SPRINT',
    blueprints: ['clarifying-question'],
    weeks: 4,
  });
  await foundOrganisation(
    { url: '', store: team.house.store, identity: team.house.identity, close: async () => undefined },
    { name: 'Casa Verde', zone: 'Europe/Lisbon' as Zone, admin: { name: 'Eva', email: 'eva@example.org' } },
    { clock: () => team.clock.now, dice },
  );
  const eva = await Caller.signedIn(team.app, team.house, 'eva@example.org');
  await eva.post('/api/v1/blueprints', { source: CLARIFYING });
  const [touchpoint] = (await sync(team.sam, team.clock.now)).touchpoints;
  const ids = [team.sam.id, sprint.id, praise, checkIn, touchpoint?.id ?? '', team.organisation, entries['reflected'] ?? '', entries['observed'] ?? ''];
  return { team, eva, ids };
}

/** Anything by which the first organisation would be known. */
const signsOf = ({ led, priya, noor }: Team, ids: readonly string[]): RegExp =>
  new RegExp(
    ['SAM-', 'WEN-NOTE', 'Casa Azul', '"(Sam|Wen|Priya|Noor|Ada)"', ...[...led, priya, noor].flatMap(({ id, email }) => [id, email]), ...ids].join('|'),
  );

/** The body that a door takes, with an id of the other organisation wherever an id may stand. */
const bodyWith = (path: string, id: string): string =>
  JSON.stringify(EXAMPLES[path] ?? {}).replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, id);

const everyRowOf = async ({ house }: Team, organisation: string): Promise<string> =>
  house.store.inOrganisation(organisation, async (tx) => {
    const tables = await tx.rows<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'app' order by 1`, []);
    const rows: string[] = [];
    for (const { name } of tables) rows.push(JSON.stringify(await tx.rows(`select to_jsonb(t) as row from app.${name} t order by to_jsonb(t)::text`, [])));
    return rows.join('\n');
  });

test('two organisations, every door and every id: nothing of the one is told to the other, and nothing there is changed', { timeout: 120_000 }, async () => {
  const { team, eva, ids } = await twoOrganisations();
  const signs = signsOf(team, ids);
  const before = await everyRowOf(team, team.organisation);
  const leaks: string[] = [];
  let asked = 0;
  for (const { method, path, isOpen, takes } of await everyDoor(team.app)) {
    if (isOpen || path === '/api/v1/sign-out') continue;
    for (const id of ids) {
      const given = await eva.answer(method, pathWith(path, id), method === 'POST' ? (takes ? bodyWith(path, id) : '{}') : undefined);
      asked += 1;
      // A door may say back what it was asked: the id itself is no leak.
      if (signs.test(given.text.replaceAll(id, ''))) leaks.push(`${method} ${path}: ${given.text.slice(0, 200)}`);
      if (given.status >= 500) leaks.push(`${method} ${path} answered ${given.status}`);
    }
  }
  expect(leaks).toEqual([]);
  expect(asked).toBeGreaterThan(ids.length * 30);
  expect(await everyRowOf(team, team.organisation)).toBe(before);
});

test('within one organisation the same walk does find what is there, so the signs are worth something', async () => {
  const { team, ids } = await twoOrganisations();
  const { text } = await team.priya.caller.answer('GET', '/api/v1/team');
  expect(signsOf(team, ids).test(text)).toBe(true);
  expect(await organisations(team.house.store)).toHaveLength(2);
});
