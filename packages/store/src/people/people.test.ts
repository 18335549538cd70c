import { instant } from '@micromoment/core';
import { expect, test } from 'vitest';
import { freshId } from '../fresh-id.ts';
import { organisation } from '../organisations.ts';
import { freshStore, someOrganisation, somePerson } from '../testing/index.ts';
import { erasePerson } from './erasure.ts';
import { addPerson, people, person, personByEmail, standingOf, teamNamed } from './people.ts';

test('a person is found by id and by address, and comes back as added', async () => {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store);
  await store.inOrganisation(organisation, async (tx) => {
    const team = await teamNamed(tx, 'Reception');
    const rui = somePerson({ roles: ['learner', 'manager'] });
    const ana = somePerson({ email: 'Ana.Reis@Example.org', team: team.id, managedBy: rui.id });
    expect([await addPerson(tx, rui), await addPerson(tx, ana)]).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
    expect(await person(tx, ana.id)).toEqual(ana);
    expect(await personByEmail(tx, 'ANA.reis@example.ORG')).toEqual(ana);
    expect(await person(tx, freshId())).toBeUndefined();
    expect(await personByEmail(tx, 'nobody@example.org')).toBeUndefined();
  });
});

test('a person and their organisation come in one answer, the same as in two', async () => {
  const { store } = await freshStore();
  const ana = somePerson({ roles: ['learner', 'admin'], managedBy: freshId() });
  const here = await someOrganisation(store, [ana]);
  await store.inOrganisation(here, async (tx) => {
    expect(await standingOf(tx, ana.id)).toEqual({ person: ana, organisation: await organisation(tx) });
    expect(await standingOf(tx, freshId())).toBeUndefined();
  });
  const elsewhere = await someOrganisation(store);
  expect(await store.inOrganisation(elsewhere, (tx) => standingOf(tx, ana.id))).toBeUndefined();
});

test('an address or an id that is taken is told, and the first person stays', async () => {
  const { store } = await freshStore();
  const ana = somePerson({ email: 'ana@example.org' });
  const organisation = await someOrganisation(store, [ana]);
  await store.inOrganisation(organisation, async (tx) => {
    expect(await addPerson(tx, somePerson({ email: 'Ana@example.org' }))).toEqual({ ok: false, problem: { kind: 'already-there', email: 'Ana@example.org' } });
    expect((await addPerson(tx, somePerson({ id: ana.id, email: 'other@example.org' }))).ok).toBe(false);
    expect(await people(tx)).toEqual([ana]);
  });
});

test('everyone is listed by name', async () => {
  const { store } = await freshStore();
  const [carla, ana, bela] = ['Carla', 'Ana', 'Bela'].map((name) => somePerson({ name }));
  const organisation = await someOrganisation(
    store,
    [carla, ana, bela].filter((each) => each !== undefined),
  );
  expect(await store.inOrganisation(organisation, people)).toEqual([ana, bela, carla]);
});

test('a team of a name is one team, however often and however many ask for it at once', async () => {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store);
  const ask = () => store.inOrganisation(organisation, (tx) => teamNamed(tx, 'Ward 3'));
  const teams = [...(await Promise.all([ask(), ask(), ask()])), await ask()];
  expect(new Set(teams.map(({ id }) => id)).size).toBe(1);
  expect((await store.inOrganisation(organisation, (tx) => teamNamed(tx, 'Ward 4'))).id).not.toBe(teams[0]?.id);
});

test('an erased person stays listed, keeps the first instant of the erasure and never gets a key again', async () => {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  await store.inOrganisation(organisation, (tx) => erasePerson(tx, ana.id, instant(5)));
  await store.inOrganisation(organisation, async (tx) => {
    await erasePerson(tx, ana.id, instant(9));
    await addPerson(tx, ana);
    expect(await people(tx)).toEqual([ana]);
    expect(await tx.rows('select erased_at, wrapped from app.journal join app.person_key using (organisation_id, person_id)', [])).toEqual([
      { erased_at: 5, wrapped: null },
    ]);
    expect(await tx.keysOf([ana.id])).toEqual(new Map());
  });
});
