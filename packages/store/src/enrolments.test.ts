import { instant, type Enrolment, type Person, type Revision } from '@micromoment/core';
import { expect, test } from 'vitest';
import { publishRevision } from './blueprints.ts';
import {
  allEnrolments,
  arePlansStale,
  claimStalePlans,
  enrol,
  enrolmentsIn,
  enrolmentsOf,
  forgetPlansIn,
  moveEnrolments,
  notePlanned,
  type ClaimedEnrolment,
} from './enrolments.ts';
import { freshId } from './fresh-id.ts';
import { freshStore, someOrganisation, somePerson } from './testing/index.ts';
import { replaceOpenTouchpoints } from './touchpoints.ts';
import type { OrganisationTransaction } from './transaction.ts';

const [r1, r2] = ['r1' as Revision, 'r2' as Revision]; // a test's own

async function published(people: readonly Person[]) {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store, people);
  await store.inOrganisation(organisation, async (tx) => {
    for (const blueprint of ['listening', 'asking'])
      for (const revision of [r1, r2]) await publishRevision(tx, { blueprint, revision, title: blueprint, source: '', by: null, at: instant(1), because: '' });
  });
  return { store, organisation };
}

const enrolled = (person: string, changes: Partial<Enrolment> = {}): Enrolment => ({
  id: freshId(),
  person,
  blueprint: 'listening',
  revision: r1,
  startedAt: instant(1_000),
  constraint: null,
  pausedUntil: null,
  ...changes,
});

test('a person is enrolled once in a blueprint, and the first enrolment stands', async () => {
  const ana = somePerson();
  const { store, organisation } = await published([ana]);
  const first = enrolled(ana.id, { constraint: 'remote', pausedUntil: instant(5_000) });
  const again = enrolled(ana.id, { revision: r2 });
  const other = enrolled(ana.id, { blueprint: 'asking', startedAt: instant(500) });
  await store.inOrganisation(organisation, async (tx) => {
    expect(await enrol(tx, first)).toEqual(first);
    expect(await enrol(tx, again)).toEqual(first);
    await enrol(tx, other);
    expect(await enrolmentsOf(tx, ana.id)).toEqual([other, first]);
    expect(await enrolmentsIn(tx, 'listening')).toEqual([first]);
  });
});

test('nobody is enrolled in what was never published, and no stranger at all', async () => {
  const ana = somePerson();
  const { store, organisation } = await published([ana]);
  const add = (enrolment: Enrolment) => store.inOrganisation(organisation, (tx) => enrol(tx, enrolment));
  await expect(add(enrolled(ana.id, { revision: 'r9' as Revision }))).rejects.toMatchObject({ code: '23503' }); // a test's own
  await expect(add(enrolled(freshId()))).rejects.toMatchObject({ code: '23503' });
});

test('all enrolments come page by page, each once', async () => {
  const people = Array.from({ length: 7 }, () => somePerson());
  const { store, organisation } = await published(people);
  const all = people.map(({ id }) => enrolled(id));
  await store.inOrganisation(organisation, async (tx) => {
    for (const each of all) await enrol(tx, each);
    const read: Enrolment[] = [];
    for (let after: string | null = null; ; after = read.at(-1)?.id ?? null) {
      const page = await allEnrolments(tx, { after, limit: 3 });
      read.push(...page);
      if (page.length < 3) break;
    }
    expect(read).toEqual(all.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  });
});

test('moving a blueprint takes everyone in it to the new revision, and nobody in another', async () => {
  const [ana, rui] = [somePerson(), somePerson()];
  const { store, organisation } = await published([ana, rui]);
  await store.inOrganisation(organisation, async (tx) => {
    for (const each of [enrolled(ana.id), enrolled(rui.id), enrolled(rui.id, { blueprint: 'asking' })]) await enrol(tx, each);
    await moveEnrolments(tx, 'listening', r2);
    expect((await enrolmentsIn(tx, 'listening')).map(({ revision }) => revision)).toEqual([r2, r2]);
    expect((await enrolmentsIn(tx, 'asking')).map(({ revision }) => revision)).toEqual([r1]);
  });
});

const claim = (tx: OrganisationTransaction, limit: number, after: ClaimedEnrolment | null = null) =>
  claimStalePlans(tx, { before: hours(1_000), after, limit });

/** Four people's enrolments; the first was never planned, the others after 1000, 999 and 998 hours. */
async function plannedLongAgo() {
  const people = [somePerson(), somePerson(), somePerson(), somePerson()];
  const { store, organisation } = await published(people);
  const all = people.map(({ id }) => enrolled(id));
  await store.inOrganisation(organisation, async (tx) => {
    for (const each of all) await enrol(tx, each);
    for (const [index, { person, blueprint }] of all.slice(1).entries()) await replaceOpenTouchpoints(tx, { person, blueprint, at: hours(1_000 - index) }, []);
  });
  const idsOf = (claimed: readonly ClaimedEnrolment[]) => claimed.map(({ id }) => all.findIndex((each) => each.id === id));
  return { store, organisation, all, idsOf };
}

test('plans are claimed from the longest ago, page by page; one never planned is the stalest of all', async () => {
  const { store, organisation, idsOf } = await plannedLongAgo();
  await store.inOrganisation(organisation, async (tx) => {
    const first = await claim(tx, 2);
    expect(idsOf(first)).toEqual([0, 3]);
    expect(idsOf(await claim(tx, 2, first.at(-1)))).toEqual([2]);
    expect(await arePlansStale(tx, hours(1_000))).toBe(true);
  });
});

test('what one transaction has claimed another passes over without waiting, and gets when the first gives up', async () => {
  const { store, organisation, idsOf } = await plannedLongAgo();
  const held = store.inOrganisation(organisation, async (tx) => {
    expect(idsOf(await claim(tx, 2))).toEqual([0, 3]);
    expect(idsOf(await store.inOrganisation(organisation, (other) => claim(other, 9)))).toEqual([2]);
    throw new Error('killed');
  });
  await expect(held).rejects.toThrow('killed');
  expect(idsOf(await store.inOrganisation(organisation, (tx) => claim(tx, 9)))).toEqual([0, 3, 2]);
});

test('what was planned since is claimed by nobody, and what a new revision touches is stale again', async () => {
  const { store, organisation, all, idsOf } = await plannedLongAgo();
  await store.inOrganisation(organisation, async (tx) => {
    await notePlanned(
      tx,
      all.map(({ id }) => id),
      hours(2_000),
    );
    expect([await claim(tx, 9), await arePlansStale(tx, hours(1_000))]).toEqual([[], false]);
    await forgetPlansIn(tx, 'listening');
    expect(idsOf(await claim(tx, 9)).toSorted()).toEqual([0, 1, 2, 3]);
  });
});

test('when a plan was made is noted to the hour: planning again within one writes nothing, later or on a clock put back it does', async () => {
  const ana = somePerson();
  const { store, organisation } = await published([ana]);
  const enrolment = enrolled(ana.id);
  await store.inOrganisation(organisation, async (tx) => {
    await enrol(tx, enrolment);
    const notedAfter = async (at: number) => {
      await replaceOpenTouchpoints(tx, { ...enrolment, at: hours(at) }, []);
      const [row] = await tx.rows<{ planned_at: number }>('select planned_at from app.enrolment', []);
      return (row?.planned_at ?? 0) / 3_600_000;
    };
    expect([await notedAfter(50), await notedAfter(50.5), await notedAfter(51.5), await notedAfter(20)]).toEqual([50, 50, 51.5, 20]);
  });
});

const hours = (count: number) => instant(count * 3_600_000);
