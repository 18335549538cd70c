import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DAY, later, uuidv7, type Enrolment, type Instant } from '@micromoment/core';
import { addPerson, append, enrol, forgetPlansIn, noteConsent, touchpointsSince } from '@micromoment/store';
import { buildProgram, end, somePerson, someResponse, type Program } from '@micromoment/store/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLARIFYING, openTestHouse, WEDNESDAY } from '../testing/open-house.ts';
import { planningPass } from './planning-pass.ts';

const PEOPLE = 120;
const SLOWLY = 120;
const NOW = later(WEDNESDAY, 2 * DAY);

let node: Program;
beforeAll(async () => {
  node = await buildProgram(join(import.meta.dirname, '..', 'testing', 'planning-node.ts'));
});
afterAll(() => node.remove());

/** A hundred and twenty people who practise, half of whom have answered, and none of whom has ever been planned for. */
async function unplanned() {
  const place = await openTestHouse();
  const { revision } = await place.admin.post<{ revision: Enrolment['revision'] }>('/api/v1/blueprints', { source: CLARIFYING });
  const people = Array.from({ length: PEOPLE }, () => somePerson());
  const enrolments = people.map(({ id: person }): Enrolment => ({
    id: uuidv7(WEDNESDAY, place.house.dice),
    person,
    blueprint: 'clarifying-question',
    revision,
    startedAt: WEDNESDAY,
    constraint: null,
    pausedUntil: null,
  }));
  const answers = people.slice(PEOPLE / 2).map(({ id }) => someResponse(id, { at: WEDNESDAY, blueprint: 'clarifying-question', revision }));
  await place.house.store.inOrganisation(place.organisation, async (tx) => {
    for (const person of people) await addPerson(tx, person);
    for (const { id } of people)
      await noteConsent(tx, id, { id: uuidv7(WEDNESDAY, place.house.dice), about: 'practice', wording: 1, given: true, at: WEDNESDAY });
    for (const enrolment of enrolments) await enrol(tx, enrolment);
    await append(tx, answers, WEDNESDAY);
  });
  place.clock.now = NOW;
  const planned = () =>
    place.house.store.inOrganisation(place.organisation, async (tx) => {
      const found = await touchpointsSince(
        tx,
        people.map(({ id }) => id),
        WEDNESDAY,
      );
      return found.map(({ id, person, moment, due }) => ({ id, person, moment, due }));
    });
  return { ...place, ids: enrolments.map(({ id }) => id).toSorted(), planned };
}

type Line = { readonly claimed?: readonly string[]; readonly planned?: readonly string[] };

/** A node that plans in a process of its own. @param slowly how long it dwells in each transaction, in milliseconds */
function runNode({ url, organisation, now, slowly }: { readonly url: string; readonly organisation: string; readonly now: Instant; readonly slowly: number }) {
  const app = spawn(process.execPath, [node.path, url, '11'.repeat(32), organisation, String(now), String(slowly)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [claimed, planned]: [string[], string[]] = [[], []];
  const waiting = new Set<() => void>();
  createInterface(app.stdout).on('line', (text) => {
    const line = JSON.parse(text) as Line; // a line of planning-node.ts
    claimed.push(...(line.claimed ?? []));
    planned.push(...(line.planned ?? []));
    for (const look of waiting) look();
  });
  const until = (isReached: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      waiting.add(() => isReached() && resolve());
      app.once('exit', () => (isReached() ? resolve() : reject(new Error('The node ended too soon.'))));
    });
  const exited = new Promise<void>((resolve) => app.once('close', () => resolve()));
  return { app, claimed, planned, until, exited };
}

test('two nodes plan at once, one is killed in the midst of a batch, a third begins anew: nobody is left out and nobody planned twice', async () => {
  const { url, organisation, ids, planned, house } = await unplanned();
  const start = (slowly: number) => runNode({ url, organisation, now: NOW, slowly });
  const [killed, other] = [start(SLOWLY), start(SLOWLY)];
  await killed.until(() => killed.claimed.length >= 20 && killed.claimed.length > killed.planned.length);
  await end(killed.app, 'SIGKILL');
  await Promise.all([killed.exited, other.exited]);
  const lost = killed.claimed.filter((id) => !killed.planned.includes(id));
  expect(lost.length).toBeGreaterThan(0);
  expect(other.planned.length).toBeGreaterThan(0);
  const third = start(0);
  await third.exited;
  const done = [...killed.planned, ...other.planned, ...third.planned];
  expect(done.toSorted()).toEqual(ids);
  expect([...other.planned, ...third.planned]).toEqual(expect.arrayContaining(lost));
  // What several nodes made together is what one alone makes of it all.
  const together = await planned();
  expect(together.length).toBeGreaterThan(2 * PEOPLE);
  await house.store.inOrganisation(organisation, (tx) => forgetPlansIn(tx, 'clarifying-question'));
  await planningPass(house, organisation);
  expect(await planned()).toEqual(together);
});
