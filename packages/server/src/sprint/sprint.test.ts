import { readFileSync } from 'node:fs';
import { DAY, HOUR, later, type SprintStep } from '@micromoment/core';
import { enrolmentsOf } from '@micromoment/store';
import type { Joining, Naming, SprintChoices, SprintList, SprintPage } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { WEDNESDAY } from '../testing/open-house.ts';
import { someEntry, sync } from '../testing/practice.ts';
import { openTeam } from '../testing/team.ts';

const LIBRARY = ['specific-praise', 'owning-a-mistake', 'receiving-feedback'] as const;
const librarySource = (id: string) => readFileSync(new URL(`../../../../blueprints/${id}.yaml`, import.meta.url), 'utf8');

/** A sprint of one blueprint with nobody in it. */
async function planned() {
  const team = await openTeam();
  const { caller } = team.noor;
  const { sprint } = await caller.post<SprintPage>('/api/v1/sprints', { name: 'Spring', blueprints: ['clarifying-question'], weeks: 4 });
  const path = `/api/v1/sprints/${sprint.id}`;
  const page = () => caller.get<SprintPage>(path);
  const look = (naming: Naming) => caller.post<Joining>(`${path}/joining`, naming);
  const join = (naming: Naming) => caller.post<{ joined: readonly string[]; page: SprintPage }>(`${path}/members`, naming);
  const step = async (wanted: SprintStep) => {
    const after = await caller.post<SprintPage>(`${path}/step`, { step: wanted });
    await team.work();
    return after;
  };
  const kim = await team.add('Kim', ['learner'], { team: 'Desk' });
  const dues = async (member = kim) => (await sync(member, team.clock.now)).touchpoints.map(({ due }) => due);
  const enrolled = (member = kim) => team.house.store.inOrganisation(team.organisation, (tx) => enrolmentsOf(tx, member.id));
  return { ...team, path, page, look, join, step, kim, dues, enrolled };
}

test('a facilitator makes a sprint, lets a team join, starts it, and everybody finds a first moment', async () => {
  const { noor, page, join, step, dues, kim } = await planned();
  const { teams } = await noor.caller.get<SprintChoices>('/api/v1/sprint-choices');
  await join({ team: teams.find(({ name }) => name === 'Desk')?.id ?? '' });
  expect((await page()).members).toEqual([{ id: kim.id, name: 'Kim', waits: [] }]);
  expect(await dues()).toEqual([]);
  const { sprint, reviewDueAt, steps } = await step('start');
  expect([sprint.state, reviewDueAt, steps]).toEqual(['running', later(WEDNESDAY, 28 * DAY), ['pause', 'end', 'take-back-start']]);
  expect((await dues()).length).toBeGreaterThan(0);
  const { sprints } = await noor.caller.get<SprintList>('/api/v1/sprints');
  expect(sprints).toMatchObject([{ people: 1, reviewIsDue: false, titles: [expect.any(String)] }]);
});

test('a list shows what it would do line by line, and with one line at fault nobody joins', async () => {
  const { look, join, page, kim, sam } = await planned();
  const list = `name;email\nKim;${kim.email}\nSam;${sam.email}\nNobody;nobody@example.org\nKim;KIM@example.org`;
  expect(await look({ list })).toEqual({
    joining: [
      { id: kim.id, name: 'Kim', line: 2, standing: 'joins', crowded: [] },
      { id: sam.id, name: 'Sam', line: 3, standing: 'goes-on', crowded: [] },
    ],
    problems: [
      { line: 4, column: 1, kind: 'not-here', text: 'nobody@example.org' },
      { line: 5, column: 5, kind: 'named-twice', text: 'KIM@example.org' },
    ],
  });
  await expect(join({ list })).rejects.toThrow(/422.*Line 4.*Nobody has joined/);
  expect((await page()).members).toEqual([]);
  await join({ list: list.split('\n').slice(0, 3).join('\n') });
  expect((await page()).members).toHaveLength(2);
  expect((await look({ people: [kim.id] })).joining).toMatchObject([{ standing: 'already-in' }]);
});

test('a start taken back leaves nobody enrolled who had not begun, and those who had as they were', async () => {
  const { join, step, kim, sam, dues, enrolled } = await planned();
  const [before] = await enrolled(sam);
  await join({ people: [kim.id, sam.id] });
  await step('start');
  expect(await enrolled()).toHaveLength(1);
  expect((await step('take-back-start')).sprint.state).toBe('planned');
  expect([await enrolled(), await dues(), await enrolled(sam)]).toEqual([[], [], [before]]);
});

test('while everybody rests nothing comes due, and afterwards nothing has piled up', async () => {
  const { join, step, kim, dues, clock, revision } = await planned();
  await join({ people: [kim.id] });
  await step('start');
  const [first] = (await sync(kim, clock.now)).touchpoints;
  await sync(kim, clock.now, [someEntry(clock.now, revision, { touchpoint: first?.id })]);
  const toCome = await dues();
  expect((await step('pause')).steps).toEqual(['resume', 'end']);
  expect(await dues()).toEqual([]);
  clock.now = later(WEDNESDAY, 10 * DAY + 5 * HOUR);
  await step('resume');
  const after = await dues();
  expect(Math.min(...after)).toBeGreaterThanOrEqual(clock.now);
  const inFirstDay = after.filter((due) => due < clock.now + 3 * DAY).length;
  expect(inFirstDay).toBeLessThanOrEqual(Math.max(2, toCome.filter((due) => due < WEDNESDAY + 3 * DAY).length));
});

test('who joins a sprint that runs practises at once; who leaves it is let go', async () => {
  const { join, step, kim, sam, dues, noor, path, work } = await planned();
  await join({ people: [sam.id] });
  await step('start');
  await join({ people: [kim.id] });
  await work();
  expect((await dues()).length).toBeGreaterThan(0);
  const { members } = await noor.caller.post<SprintPage>(`${path}/leave`, { people: [kim.id] });
  expect(members.map(({ id }) => id)).toEqual([sam.id]);
  expect(await dues()).toEqual([]);
});

test('who joins while everybody rests, rests with them', async () => {
  const { join, step, kim, sam, dues, work } = await planned();
  await join({ people: [sam.id] });
  await step('start');
  await step('pause');
  await join({ people: [kim.id] });
  await work();
  expect(await dues()).toEqual([]);
  await step('resume');
  expect((await dues()).length).toBeGreaterThan(0);
});

test('whoever is taken out while everybody rests, or after the end, goes on with what they have begun', async () => {
  const { join, step, kim, sam, dues, enrolled, noor, path, work, clock, revision } = await planned();
  await join({ people: [sam.id, kim.id] });
  await step('start');
  await sync(kim, clock.now, [someEntry(clock.now, revision)]);
  const takeOut = async (member = kim) => {
    await noor.caller.post<SprintPage>(`${path}/leave`, { people: [member.id] });
    await work();
  };
  await step('pause');
  expect(await dues()).toEqual([]);
  await takeOut();
  expect([(await enrolled())[0]?.pausedUntil, (await dues()).length > 0]).toEqual([clock.now, true]);
  await step('resume');
  expect((await enrolled())[0]?.pausedUntil).toBe(clock.now);
  await step('end');
  await takeOut(sam);
  expect([(await enrolled(sam))[0]?.pausedUntil, (await dues(sam)).length > 0]).toEqual([clock.now, true]);
});

test('a sprint weighs what it brings together: nobody runs more than three at once, and it is said what waits', async () => {
  const { admin, noor, sam, path: practised, kim, clock, house, organisation } = await planned();
  for (const id of LIBRARY) await admin.post('/api/v1/blueprints', { source: librarySource(id) });
  const wanted = { name: 'Much', blueprints: LIBRARY, weeks: 4 };
  await expect(noor.caller.post('/api/v1/sprints', { ...wanted, blueprints: [...LIBRARY, 'clarifying-question'] })).rejects.toThrow(/400.*blueprints/);
  const { sprint } = await noor.caller.post<SprintPage>('/api/v1/sprints', wanted);
  const path = practised.replace(/[^/]+$/, sprint.id);
  const people = [sam.id, kim.id];
  const { joining } = await noor.caller.post<Joining>(`${path}/joining`, { people });
  const crowdedFor = (person: string) => joining.find(({ id }) => id === person)?.crowded;
  const sams = crowdedFor(sam.id);
  expect(crowdedFor(kim.id)).toEqual([]);
  expect(sams).toMatchObject([{ title: expect.any(String), says: expect.stringMatching(/start then\?$/) }]);
  await noor.caller.post(`${path}/members`, { people });
  const { members } = await noor.caller.post<SprintPage>(`${path}/step`, { step: 'start' });
  const { startAt = null, title = '' } = sams?.[0] ?? {};
  expect(members.map(({ waits }) => waits).toSorted((a, b) => a.length - b.length)).toEqual([[], [{ title, startAt }]]);
  const starts = await house.store.inOrganisation(organisation, async (tx) => (await enrolmentsOf(tx, sam.id)).map(({ startedAt }) => startedAt));
  expect([starts.length, starts.filter((at) => at <= clock.now).length]).toEqual([4, 3]);
});

test('the next sprint goes on from what was decided, with the same people, and is made once', async () => {
  const { join, step, kim, noor, path, revision, clock, dues, work } = await planned();
  await join({ people: [kim.id] });
  await step('start');
  await expect(noor.caller.post(`${path}/next`, {})).rejects.toThrow(/not-ended/);
  clock.now = later(WEDNESDAY, 28 * DAY);
  await noor.caller.post('/api/v1/reviews/clarifying-question/decision', { revision, adjustment: null, because: 'It goes well.', shareBack: null });
  const ended = await step('end');
  expect(await dues()).toEqual([]);
  expect(ended.decisions).toMatchObject([{ blueprint: 'clarifying-question', decision: 'Leave it as it is.', because: 'It goes well.' }]);
  const next = await noor.caller.post<SprintPage>(`${path}/next`, {});
  expect(next).toMatchObject({ sprint: { name: 'Spring 2', state: 'planned' }, members: [{ id: kim.id }] });
  expect((await noor.caller.post<SprintPage>(`${path}/next`, {})).sprint.id).toBe(next.sprint.id);
  const started = await noor.caller.post<SprintPage>(`/api/v1/sprints/${next.sprint.id}/step`, { step: 'start' });
  await work();
  expect(started.sprint.state).toBe('running');
  expect((await dues()).length).toBeGreaterThan(0);
});

test('two facilitators at once: the second step that does not follow is refused', async () => {
  const { join, step, kim } = await planned();
  await expect(step('start')).rejects.toThrow(/nobody-in-it/);
  await join({ people: [kim.id] });
  await step('start');
  await expect(step('start')).rejects.toThrow(/not-now/);
});

test('sprints open to facilitators and to nobody else', async () => {
  const { sam, priya, admin, path } = await planned();
  for (const caller of [sam.caller, priya.caller]) {
    await expect(caller.get('/api/v1/sprints')).rejects.toThrow(/not-allowed/);
    await expect(caller.post(`${path}/step`, { step: 'start' })).rejects.toThrow(/not-allowed/);
  }
  expect(await admin.get('/api/v1/sprints')).toMatchObject({ sprints: [{}] }); // the first member of an organisation facilitates too
});

test('nobody joins by a team that is not there, and a naming without anybody in it or a name of blanks is refused', async () => {
  const { look, join, noor, path } = await planned();
  for (const name of [look, join]) {
    await expect(name({ team: path.split('/').at(-1) ?? '' })).rejects.toThrow(/404/);
    await expect(name({ list: 'email' })).rejects.toThrow(/422.*nobody-named/);
  }
  await expect(noor.caller.post('/api/v1/sprints', { name: '  ', blueprints: ['clarifying-question'], weeks: 4 })).rejects.toThrow(/400.*name/);
});
