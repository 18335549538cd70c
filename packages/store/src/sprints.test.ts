import { DAY, instant, later, type Enrolment, type Revision, type Sprint } from '@micromoment/core';
import { expect, test } from 'vitest';
import { publishRevision } from './blueprints.ts';
import { enrol, enrolmentsOf } from './enrolments.ts';
import { freshId } from './fresh-id.ts';
import { append } from './journal/append.ts';
import {
  addSprint,
  holdSprint,
  joinSprint,
  leaveSprint,
  membersOf,
  moveSprint,
  releaseSprint,
  runInSprint,
  sprintNamed,
  sprints,
  takeBackEnrolments,
} from './sprints.ts';
import { freshStore, someOrganisation, somePerson, someResponse, someTouchpoint } from './testing/index.ts';
import { openTouchpoints, replaceOpenTouchpoints } from './touchpoints.ts';
import type { OrganisationTransaction } from './transaction.ts';

const now = instant(Date.UTC(2026, 2, 4, 12));
const far = later(now, 400 * DAY);
const BLUEPRINT = 'listening-without-taking-over';

const sprint = (changes: Partial<Sprint> = {}): Sprint => ({
  id: freshId(),
  name: 'Spring',
  blueprints: [BLUEPRINT],
  weeks: 4,
  state: 'running',
  startedAt: now,
  pausedAt: null,
  rested: 0,
  endedAt: null,
  follows: null,
  ...changes,
});

const enrolment = (person: string, pausedUntil: Enrolment['pausedUntil'] = null): Enrolment => ({
  id: freshId(),
  person,
  blueprint: BLUEPRINT,
  revision: 'r1' as Revision, // published below
  startedAt: now,
  constraint: null,
  pausedUntil,
});

/** Two people in a running sprint, both enrolled by it. */
async function running(work: (tx: OrganisationTransaction, people: { ana: string; rui: string; one: Sprint }) => Promise<void>) {
  const { store } = await freshStore();
  const [ana, rui] = [somePerson(), somePerson()];
  const here = await someOrganisation(store, [ana, rui]);
  await store.inOrganisation(here, async (tx) => {
    await publishRevision(tx, { blueprint: BLUEPRINT, revision: 'r1' as Revision, title: 'Listening', source: 'x', by: null, at: now, because: '' }); // a test's own
    const one = sprint();
    await addSprint(tx, one, { by: ana.id, at: now });
    await joinSprint(tx, one.id, [ana.id, rui.id]);
    for (const person of [ana.id, rui.id]) {
      const { id } = await enrol(tx, enrolment(person));
      await runInSprint(tx, one.id, [{ id, isNew: true }]);
    }
    await work(tx, { ana: ana.id, rui: rui.id, one });
  });
}

const pauses = async (tx: OrganisationTransaction, person: string) => (await enrolmentsOf(tx, person)).map(({ pausedUntil }) => pausedUntil);

test('a sprint comes back as it was kept, and where it stands moves on', () =>
  running(async (tx, { one, ana, rui }) => {
    expect(await sprintNamed(tx, one.id)).toEqual(one);
    const paused: Sprint = { ...one, state: 'paused', pausedAt: now };
    await moveSprint(tx, paused);
    expect(await sprints(tx)).toEqual([paused]);
    expect((await membersOf(tx, one.id)).toSorted()).toEqual([ana, rui].toSorted());
    expect(await joinSprint(tx, one.id, [ana])).toEqual([]);
  }));

test('everybody rests and goes on, and whoever rests of their own accord until later still does', () =>
  running(async (tx, { one, ana, rui }) => {
    await tx.rows('update app.enrolment set paused_until = $2 where organisation_id = $1 and person_id = $3', [tx.organisation, later(now, 9 * DAY), rui]);
    expect((await holdSprint(tx, one.id, far)).map(({ person }) => person).toSorted()).toEqual([ana, rui].toSorted());
    expect([await pauses(tx, ana), await pauses(tx, rui)]).toEqual([[far], [far]]);
    expect(await holdSprint(tx, one.id, far)).toEqual([]);
    await releaseSprint(tx, one.id, later(now, DAY));
    expect([await pauses(tx, ana), await pauses(tx, rui)]).toEqual([[later(now, DAY)], [later(now, 9 * DAY)]]);
  }));

test('whoever practises the same in another sprint that runs does not rest', () =>
  running(async (tx, { one, ana, rui }) => {
    const other = sprint({ name: 'Other' });
    await addSprint(tx, other, { by: ana, at: now });
    const [anas] = await enrolmentsOf(tx, ana);
    await runInSprint(tx, other.id, [{ id: anas?.id ?? '', isNew: false }]);
    expect((await holdSprint(tx, one.id, far)).map(({ person }) => person)).toEqual([rui]);
  }));

test('a start is taken back where nothing was done yet, with what was planned; what somebody began stays', () =>
  running(async (tx, { one, ana, rui }) => {
    await replaceOpenTouchpoints(tx, { person: rui, blueprint: BLUEPRINT }, [someTouchpoint(rui)]);
    await append(tx, [someResponse(ana)], now);
    await takeBackEnrolments(tx, one.id);
    expect([(await enrolmentsOf(tx, ana)).length, (await enrolmentsOf(tx, rui)).length]).toEqual([1, 0]);
    expect(await openTouchpoints(tx, rui)).toEqual([]);
    expect(await holdSprint(tx, one.id, far)).toEqual([]);
  }));

test('whoever leaves takes nobody along', () =>
  running(async (tx, { one, ana, rui }) => {
    await leaveSprint(tx, one.id, { people: [rui], at: now });
    expect([await membersOf(tx, one.id), (await enrolmentsOf(tx, rui)).length, (await enrolmentsOf(tx, ana)).length]).toEqual([[ana], 0, 1]);
  }));

test('whoever leaves while everybody rests, or once all is over, goes on: at once, or when their own rest ends', () =>
  running(async (tx, { one, ana, rui }) => {
    await append(tx, [someResponse(ana), someResponse(rui)], now);
    await tx.rows('update app.enrolment set paused_until = $2 where organisation_id = $1 and person_id = $3', [tx.organisation, later(now, 9 * DAY), rui]);
    await holdSprint(tx, one.id, far);
    await moveSprint(tx, { ...one, state: 'ended', endedAt: now });
    expect((await leaveSprint(tx, one.id, { people: [ana, rui], at: later(now, DAY) })).map(({ person }) => person).toSorted()).toEqual([ana, rui].toSorted());
    expect([await pauses(tx, ana), await pauses(tx, rui)]).toEqual([[later(now, DAY)], [later(now, 9 * DAY)]]);
  }));

test('of two sprints that rest, whoever leaves one goes on resting with the other, and with both as they were before', () =>
  running(async (tx, { one, ana }) => {
    await append(tx, [someResponse(ana)], now);
    await holdSprint(tx, one.id, far);
    await moveSprint(tx, { ...one, state: 'paused', pausedAt: now });
    const other = sprint({ name: 'Other' });
    await addSprint(tx, other, { by: ana, at: now });
    await runInSprint(tx, other.id, [{ id: (await enrolmentsOf(tx, ana))[0]?.id ?? '', isNew: false }]);
    await holdSprint(tx, other.id, far);
    expect(await leaveSprint(tx, one.id, { people: [ana], at: now })).toEqual([]);
    expect(await pauses(tx, ana)).toEqual([far]);
    await releaseSprint(tx, other.id, later(now, DAY));
    expect(await pauses(tx, ana)).toEqual([later(now, DAY)]);
  }));

test('a sprint that goes on has those go on whom another still has rest', () =>
  running(async (tx, { one, ana }) => {
    await holdSprint(tx, one.id, far);
    const other = sprint({ name: 'Other' });
    await addSprint(tx, other, { by: ana, at: now });
    await runInSprint(tx, other.id, [{ id: (await enrolmentsOf(tx, ana))[0]?.id ?? '', isNew: false }]);
    await releaseSprint(tx, other.id, later(now, DAY));
    expect(await pauses(tx, ana)).toEqual([later(now, DAY)]);
  }));
