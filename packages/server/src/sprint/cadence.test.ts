import { readFileSync } from 'node:fs';
import { DAY, instant, later, type Outcome, type SprintStep } from '@micromoment/core';
import { enrolmentsOf, keepCadenceOutcome } from '@micromoment/store';
import type { Practice, ReviewPage, SprintPage } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { WEDNESDAY, type Member } from '../testing/open-house.ts';
import { sync } from '../testing/practice.ts';
import { openTeam } from '../testing/team.ts';

/** A sprint that runs, with so many people in it. */
async function running(many = 3) {
  const team = await openTeam();
  const { caller } = team.noor;
  const { sprint } = await caller.post<SprintPage>('/api/v1/sprints', { name: 'Spring', blueprints: ['clarifying-question'], weeks: 4 });
  const path = `/api/v1/sprints/${sprint.id}`;
  const members: Member[] = [];
  for (let nth = 1; nth <= many; nth += 1) members.push(await team.add(`Member${nth}`, ['learner']));
  await caller.post(`${path}/members`, { people: members.map(({ id }) => id) });
  const step = async (wanted: SprintStep) => {
    await caller.post<SprintPage>(`${path}/step`, { step: wanted });
    await team.work();
  };
  await step('start');
  const change = async (changes: object = {}) => {
    const body = { blueprint: 'clarifying-question', perWeek: 5, because: 'Four weeks are short.', halves: false, ...changes };
    const page = await caller.post<SprintPage>(`${path}/cadence`, body);
    await team.work();
    return page;
  };
  const putBack = (id: string) => caller.post<SprintPage>(`${path}/cadence/back`, { change: id });
  const perWeek = (member = members[0]!) =>
    team.house.store.inOrganisation(team.organisation, async (tx) => (await enrolmentsOf(tx, member.id)).map((enrolment) => enrolment.perWeek ?? null));
  const page = () => caller.get<SprintPage>(path);
  return { ...team, path, members, step, change, putBack, perWeek, page };
}

test('what is changed for a sprint is felt by its members alone, and by whoever joins them; they find it in their practice', async () => {
  const { change, perWeek, members, sam, add, noor, path, clock } = await running();
  const dues = async () => (await sync(members[0]!, clock.now)).touchpoints.length;
  const before = await dues();
  const { often } = await change();
  expect(often).toMatchObject([
    { now: 'At present: five a week.', changes: [{ decision: 'Ask more often: five a week instead of two a week.', by: 'Noor', verdict: null }] },
  ]);
  expect(await dues()).toBeGreaterThan(before);
  expect([await perWeek(), await perWeek(sam)]).toEqual([[5], [null]]);
  const { enrolments } = await members[0]!.caller.get<Practice>('/api/v1/me/practice');
  expect(enrolments).toMatchObject([{ perWeek: 5 }]);
  const late = await add('Late', ['learner']);
  await noor.caller.post(`${path}/members`, { people: [late.id] });
  expect(await perWeek(late)).toEqual([5]);
  await noor.caller.post(`${path}/leave`, { people: [members[0]!.id] });
  expect(await perWeek()).not.toEqual([5]);
});

test('it can be put back, ends with the sprint, and comes again when the end is taken back', async () => {
  const { change, putBack, perWeek, step } = await running();
  const { often } = await change();
  const back = await putBack(often[0]!.changes[0]!.id);
  expect(back.often).toMatchObject([{ now: 'At present: two a week.', changes: [{ undoneAt: WEDNESDAY }] }]);
  expect(await perWeek()).toEqual([null]);
  await change({ perWeek: 1 });
  await step('end');
  expect(await perWeek()).toEqual([null]);
  await step('reopen');
  expect(await perWeek()).toEqual([1]);
});

test('it stands on the trend of the blueprint’s review', async () => {
  const { change, noor } = await running();
  await change();
  const { inSprints } = await noor.caller.get<ReviewPage>('/api/v1/reviews/clarifying-question');
  expect(inSprints).toEqual([{ at: WEDNESDAY, decision: 'In the sprint “Spring”: Ask more often: five a week instead of two a week.' }]);
});

test('as often as it comes already, halves that would be too small, and a sprint that does not run are refused', async () => {
  const { change, step } = await running();
  await expect(change({ perWeek: 2 })).rejects.toThrow('as-often-already');
  await expect(change({ halves: true })).rejects.toThrow('too-few-for-halves');
  await expect(change({ blueprint: 'elsewhere' })).rejects.toThrow('not-found');
  await step('end');
  await expect(change()).rejects.toThrow('not-now');
});

test('one half has it first, nothing else is changed meanwhile, and when the sprint has ended unheard it is said that nobody knows', async () => {
  const { change, perWeek, members, page, step, work, house, clock, noor } = await running(12);
  await change({ halves: true });
  const felt = (await Promise.all(members.map(perWeek))).flat();
  expect(new Set(felt)).toEqual(new Set([5, null]));
  await expect(change({ perWeek: 1 })).rejects.toThrow('change-still-checked');
  const { blueprint } = await noor.caller.get<ReviewPage>('/api/v1/reviews/clarifying-question');
  const decision = {
    revision: blueprint.revision,
    adjustment: { kind: 'cadence', change: 'per-week', perWeek: 1 },
    because: 'It is a lot.',
    check: 'unchecked',
  };
  const decided = noor.caller.post('/api/v1/reviews/clarifying-question/decision', { ...decision, owner: null, shareBack: null });
  await expect(decided).rejects.toThrow('change-still-checked');
  expect((await page()).often).toMatchObject([{ choices: [], changes: [{ verdict: 'too-early' }] }]);
  await step('end');
  clock.now = instant(later(WEDNESDAY, 7 * DAY));
  await house.jobs.enqueue({ name: 'tick' });
  await work();
  expect((await page()).often).toMatchObject([{ changes: [{ verdict: 'ended', sentence: 'Too early to tell what came of it.' }] }]);
});

test('what is tried on one half may be given to everybody by hand: nothing is claimed of it, and something else may be tried', async () => {
  const { change, perWeek, members, path, noor } = await running(12);
  const { often } = await change({ halves: true });
  const { id } = often[0]!.changes[0]!;
  const everybody = () => noor.caller.post<SprintPage>(`${path}/cadence/everybody`, { change: id });
  const given = await everybody();
  expect(given.often).toMatchObject([
    { now: 'At present: five a week.', changes: [{ verdict: 'ended', sentence: 'Its check was ended before anything could be said.' }] },
  ]);
  expect(given.often[0]!.choices).not.toEqual([]);
  expect(new Set((await Promise.all(members.map(perWeek))).flat())).toEqual(new Set([5]));
  await expect(everybody()).rejects.toThrow('not-now');
  await expect(noor.caller.post(`${path}/cadence/everybody`, { change: members[0]!.id })).rejects.toThrow('not-found');
});

/** Another sprint with the same people and blueprint, started. */
async function another({ noor, members, work }: Awaited<ReturnType<typeof running>>, blueprints = ['clarifying-question']) {
  const { sprint } = await noor.caller.post<SprintPage>('/api/v1/sprints', { name: 'Other', blueprints, weeks: 4 });
  const path = `/api/v1/sprints/${sprint.id}`;
  await noor.caller.post(`${path}/members`, { people: members.map(({ id }) => id) });
  const post = async (door: string, body: object) => {
    await noor.caller.post(`${path}/${door}`, body);
    await work();
  };
  await post('step', { step: 'start' });
  return post;
}

test('what another pace must not cost is said beside its verdict', async () => {
  const { change, page, house, organisation, clock } = await running(10);
  const [own] = (await change({ perWeek: 1, halves: true })).often[0]!.changes;
  expect(own).toMatchObject({ verdict: 'too-early', meanwhile: null });
  const outcome: Outcome = {
    verdict: 'worked',
    sentence: { says: 'since.cadence', given: { before: 40, since: 60 } },
    meanwhile: { verdict: 'worse', sentence: { says: 'meanwhile.recall-worse', given: { before: 70, since: 40 } } },
  };
  await house.store.inOrganisation(organisation, (tx) => keepCadenceOutcome(tx, own!.id, { outcome, at: clock.now }));
  expect((await page()).often[0]!.changes).toMatchObject([
    {
      verdict: 'worked',
      meanwhile: { verdict: 'worse', sentence: 'Meanwhile less is recalled: of 100 recalls, about 40 bring everything back; before it was 70.' },
    },
  ]);
});

test('a pace goes with a start that is taken back, and comes again with the next', async () => {
  const { change, perWeek, step, add, admin, noor, path } = await running();
  const begun = await add('Begun', ['learner']);
  await admin.post('/api/v1/enrolments', { blueprint: 'clarifying-question', people: [begun.email] });
  await noor.caller.post(`${path}/members`, { people: [begun.id] });
  await change();
  expect(await perWeek(begun)).toEqual([5]);
  await step('take-back-start');
  expect(await perWeek(begun)).toEqual([null]);
  await step('start');
  expect(await perWeek(begun)).toEqual([5]);
});

test('of two sprints the newest change counts, and with the end of one what the other says', async () => {
  const place = await running();
  const { change, perWeek, step, noor, path, members, clock } = place;
  await change();
  const other = await another(place);
  expect(await perWeek()).toEqual([5]);
  clock.now = later(clock.now, 1000);
  await other('cadence', { blueprint: 'clarifying-question', perWeek: 1, because: 'It is much.', halves: false });
  expect(await perWeek()).toEqual([1]);
  await noor.caller.post(`${path}/leave`, { people: [members[1]!.id] });
  expect(await perWeek(members[1])).toEqual([1]);
  await other('step', { step: 'end' });
  expect(await perWeek()).toEqual([5]);
  await step('end');
  expect(await perWeek()).toEqual([null]);
});

test('a change of one blueprint leaves what another sprint says of a second', async () => {
  const place = await running();
  const { admin, perWeek, change } = place;
  const praise = readFileSync(new URL('../../../../blueprints/specific-praise.yaml', import.meta.url), 'utf8');
  await admin.post('/api/v1/blueprints', { source: praise });
  await change();
  const both = await another(place, ['clarifying-question', 'specific-praise']);
  await both('cadence', { blueprint: 'specific-praise', perWeek: 3, because: 'It is short.', halves: false });
  expect(await perWeek()).toEqual([5, 3]);
});

test('the next sprint keeps the pace of the last, unless its review has decided on one since', async () => {
  const { change, step, noor, path, perWeek, clock, work } = await running();
  await change({ perWeek: 3 });
  clock.now = later(clock.now, DAY);
  await step('end');
  const next = await noor.caller.post<SprintPage>(`${path}/next`, {});
  const decision = 'Ask more often: three a week instead of two a week.';
  expect(next.often).toMatchObject([{ now: 'At present: three a week.', changes: [{ decision, because: 'Four weeks are short.' }] }]);
  await noor.caller.post(`/api/v1/sprints/${next.sprint.id}/step`, { step: 'start' });
  await work();
  expect(await perWeek()).toEqual([3]);
});

test('what its review has decided on since goes before the pace of the last sprint, and is told as it was decided', async () => {
  const { change, step, noor, path, clock, revision } = await running();
  await change({ perWeek: 3 });
  clock.now = later(clock.now, DAY);
  const adjustment = { kind: 'cadence', change: 'per-week', perWeek: 1 };
  const decided = { revision, adjustment, because: 'It is a lot.', check: 'unchecked', owner: null, shareBack: null };
  const decide = (changes: object = {}) => noor.caller.post('/api/v1/reviews/clarifying-question/decision', { ...decided, ...changes });
  await expect(decide({ because: '   ' })).rejects.toThrow(/400.*because/);
  await decide();
  await step('end');
  const { decisions } = await noor.caller.get<SprintPage>(path);
  expect(decisions).toMatchObject([{ decision: 'Ask less often: one a week instead of two a week.' }]);
  const next = await noor.caller.post<SprintPage>(`${path}/next`, {});
  expect(next.often).toMatchObject([{ now: 'At present: one a week.', changes: [] }]);
});

test('while a review checks a change no pace is offered, and it is said why', async () => {
  const { page, noor, revision } = await running();
  const adjustment = { kind: 'cadence', change: 'per-week', perWeek: 1 };
  expect((await page()).often).toMatchObject([{ isChecked: false }]);
  const decision = { revision, adjustment, because: 'It is a lot.', check: 'randomised-halves', owner: null, shareBack: null };
  await noor.caller.post('/api/v1/reviews/clarifying-question/decision', decision);
  expect((await page()).often).toMatchObject([{ isChecked: true, choices: [] }]);
});

test('what was put back already, or replaced by a newer change, is not put back', async () => {
  const { change, putBack, perWeek, clock } = await running();
  const first = (await change()).often[0]!.changes[0]!.id;
  clock.now = later(clock.now, 1000);
  const second = (await change({ perWeek: 1 })).often[0]!.changes[0]!.id;
  await expect(putBack(first)).rejects.toThrow(/409.*not-now/);
  await putBack(second);
  await expect(putBack(second)).rejects.toThrow(/409.*not-now/);
  expect(await perWeek()).toEqual([5]);
  await putBack(first);
  expect(await perWeek()).toEqual([null]);
});
