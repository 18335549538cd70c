import { USUAL_TERMS, type Terms } from '@micromoment/core';
import { expect, test } from 'vitest';
import { freshStore, someOrganisation, somePerson } from '../testing/index.ts';
import { changeWeek, person } from './people.ts';
import { keepTerms, peopleWithoutEmail, termsOf } from './terms.ts';

const [ana, rui] = [somePerson(), somePerson()];
const OWN: Terms = { leave: ['2026-12-24', '2026-12-28'], region: 'PT', most: { perDay: 1, perWeek: null }, channels: { email: false } };

async function twoPeople() {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store, [ana, rui]);
  return <Outcome>(work: Parameters<typeof store.inOrganisation<Outcome>>[1]) => store.inOrganisation(organisation, work);
}

test('terms come back as kept, the last ones count, and nobody else’s change', async () => {
  const inside = await twoPeople();
  await inside(async (tx) => {
    expect(await termsOf(tx, ana.id)).toEqual(USUAL_TERMS);
    await keepTerms(tx, ana.id, { ...OWN, region: null });
    await keepTerms(tx, ana.id, OWN);
    expect([await termsOf(tx, ana.id), await termsOf(tx, rui.id)]).toEqual([OWN, USUAL_TERMS]);
  });
});

test('those who want no mail are told from those who never said', async () => {
  const inside = await twoPeople();
  await inside(async (tx) => {
    await keepTerms(tx, ana.id, OWN);
    expect(await peopleWithoutEmail(tx, [ana.id, rui.id])).toEqual(new Set([ana.id]));
    expect(await peopleWithoutEmail(tx, [])).toEqual(new Set());
  });
});

test('a changed week is one person’s', async () => {
  const inside = await twoPeople();
  const week = { zone: rui.zone, working: { ...ana.working, days: [2, 3] as const }, quiet: ana.quiet };
  await inside(async (tx) => {
    await changeWeek(tx, ana.id, week);
    expect(await person(tx, ana.id)).toEqual({ ...ana, ...week });
    expect(await person(tx, rui.id)).toEqual(rui);
  });
});
