import { instant, type Enrolment, type Person, type Revision } from '@micromoment/core';
import { expect, test } from 'vitest';
import { publishRevision } from './blueprints.ts';
import { allEnrolments, enrol, enrolmentsIn, enrolmentsOf, moveEnrolments, stalePlans } from './enrolments.ts';
import { freshId } from './fresh-id.ts';
import { freshStore, someOrganisation, somePerson } from './testing/index.ts';
import { replaceOpenTouchpoints } from './touchpoints.ts';

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

test('plans grow stale from the longest ago, and a fresh enrolment is the stalest of all', async () => {
  const people = [somePerson(), somePerson(), somePerson(), somePerson()];
  const { store, organisation } = await published(people);
  const all = people.map(({ id }) => enrolled(id));
  await store.inOrganisation(organisation, async (tx) => {
    for (const each of all) await enrol(tx, each);
    for (const [index, { person, blueprint }] of all.slice(1).entries())
      await replaceOpenTouchpoints(tx, { person, blueprint, at: instant(1_000 - index) }, []);
    expect(await stalePlans(tx, instant(1_000), 10)).toEqual([all[0], all[3], all[2]]);
    expect(await stalePlans(tx, instant(1_000), 2)).toEqual([all[0], all[3]]);
  });
});
