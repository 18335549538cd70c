import { instant, type Revision, type SprintCadence } from '@micromoment/core';
import { expect, test } from 'vitest';
import { publishRevision } from './blueprints.ts';
import { enrol, enrolmentsOf } from './enrolments.ts';
import { freshId } from './fresh-id.ts';
import { addSprintCadence, cadencesOfBlueprint, keepCadenceOutcome, setCadences, sprintCadences, undoCadence } from './sprint-cadences.ts';
import { addSprint } from './sprints.ts';
import { freshStore, someOrganisation, somePerson } from './testing/index.ts';

const now = instant(Date.UTC(2026, 2, 4, 12));
const BLUEPRINT = 'listening-without-taking-over';
const worked = { verdict: 'worked', sentence: { says: 'since.cadence', given: { before: 40, since: 60 } } } as const;

async function place() {
  const { store } = await freshStore();
  const sam = somePerson();
  const organisation = await someOrganisation(store, [sam]);
  const [sprint, revision] = [freshId(), 'one' as Revision]; // any text will do
  await store.inOrganisation(organisation, async (tx) => {
    await publishRevision(tx, { blueprint: BLUEPRINT, revision, title: 'Listening', source: '', by: sam.id, at: now, because: '' });
    const fresh = { state: 'running', startedAt: now, pausedAt: null, rested: 0, endedAt: null, follows: null } as const;
    await addSprint(tx, { id: sprint, name: 'Spring', blueprints: [BLUEPRINT], weeks: 4, ...fresh }, { by: sam.id, at: now });
  });
  const change: SprintCadence = {
    id: freshId(),
    sprint,
    blueprint: BLUEPRINT,
    by: sam.id,
    at: now,
    because: 'Short weeks.',
    before: 2,
    perWeek: 0.5,
    halves: true,
    outcome: null,
    outcomeAt: null,
    undoneAt: null,
  };
  return { store, organisation, sam, sprint, revision, change };
}

test('a change of a sprint’s cadence is kept, with what came of it once and when it was put back', async () => {
  const { store, organisation, sprint, change } = await place();
  await store.inOrganisation(organisation, async (tx) => {
    await addSprintCadence(tx, change);
    expect(await sprintCadences(tx, sprint)).toEqual([change]);
    expect(await keepCadenceOutcome(tx, change.id, { outcome: worked, at: now })).toBe(true);
    expect(await keepCadenceOutcome(tx, change.id, { outcome: { ...worked, verdict: 'worse' }, at: now })).toBe(false);
    await undoCadence(tx, change.id, now);
    expect(await cadencesOfBlueprint(tx, BLUEPRINT)).toEqual([{ ...change, outcome: worked, outcomeAt: now, undoneAt: now }]);
  });
});

test('how often an enrolment comes is set and taken back', async () => {
  const { store, organisation, sam, revision } = await place();
  await store.inOrganisation(organisation, async (tx) => {
    const { id } = await enrol(tx, { id: freshId(), person: sam.id, blueprint: BLUEPRINT, revision, startedAt: now, constraint: null, pausedUntil: null });
    await setCadences(tx, [{ id, perWeek: 0.5 }]);
    expect(await enrolmentsOf(tx, sam.id)).toMatchObject([{ perWeek: 0.5 }]);
    await setCadences(tx, [{ id, perWeek: null }]);
    expect((await enrolmentsOf(tx, sam.id))[0]).not.toHaveProperty('perWeek');
  });
});
