import { instant, type Revision } from '@micromoment/core';
import { expect, test } from 'vitest';
import { freshId } from '../fresh-id.ts';
import { freshStore, someObservation, someOrganisation, somePerson, someResponse } from '../testing/index.ts';
import { append } from './append.ts';
import { entryFacts, factsOf, factsUnder, journalFacts } from './facts-of.ts';

const at = (hour: number) => instant(Date.UTC(2026, 2, 4, hour));

async function practised() {
  const { store } = await freshStore();
  const [ana, rui] = [somePerson(), somePerson()];
  const organisation = await someOrganisation(store, [ana, rui]);
  const entries = [
    someResponse(ana.id, { at: at(14) }),
    someResponse(rui.id, { at: at(13) }),
    someObservation(ana.id, rui.id, 'She waited.'),
    someResponse(ana.id, { at: at(9), blueprint: 'asking' }),
  ] as const;
  await store.inOrganisation(organisation, (tx) => append(tx, entries, at(20)));
  return { store, organisation, ana, rui, entries };
}

test('figures are given facts in the order they happened, and no words with them', async () => {
  const { store, organisation, entries } = await practised();
  const facts = await store.inOrganisation(organisation, (tx) => factsOf(tx, entries[0].blueprint));
  expect(facts.map(({ id }) => id)).toEqual([entries[2].id, entries[1].id, entries[0].id]);
  expect(facts[0]).toMatchObject({ kind: 'observed', author: entries[2].author, facts: { sighting: 'saw-it' } });
  expect(facts.filter((fact) => 'words' in fact)).toEqual([]);
});

test('a plan is given the facts of one person in one blueprint', async () => {
  const { store, organisation, ana, entries } = await practised();
  const ids = (blueprint: string) => store.inOrganisation(organisation, async (tx) => (await journalFacts(tx, [ana.id], [blueprint])).map(({ id }) => id));
  expect([await ids(entries[0].blueprint), await ids('asking')]).toEqual([[entries[2].id, entries[0].id], [entries[3].id]]);
});

test('figures are made of some people’s facts under some revisions, and no others', async () => {
  const { store, organisation, ana, rui, entries } = await practised();
  const { blueprint, revision } = entries[0];
  const newer = someResponse(ana.id, { at: at(15), revision: 'newer' as Revision }); // any text will do
  await store.inOrganisation(organisation, (tx) => append(tx, [newer], at(20)));
  const ids = (people: readonly string[], revisions: readonly string[]) =>
    store.inOrganisation(organisation, async (tx) => (await factsUnder(tx, people, { blueprint, revisions })).map(({ id }) => id));
  expect(await ids([ana.id, rui.id], [revision])).toEqual([entries[2].id, entries[1].id, entries[0].id]);
  expect(await ids([ana.id], ['newer'])).toEqual([newer.id]);
  expect(await ids([ana.id], [])).toEqual([]);
});

test('what a device claims of the future counts from when it was received', async () => {
  const { store, organisation, ana, entries } = await practised();
  const claimed = someResponse(ana.id, { at: at(23) });
  await store.inOrganisation(organisation, (tx) => append(tx, [claimed], at(21)));
  const facts = await store.inOrganisation(organisation, (tx) => journalFacts(tx, [ana.id], [entries[0].blueprint]));
  expect(facts.at(-1)).toMatchObject({ id: claimed.id, at: at(21) });
});

test('one entry is found by its id, or is undefined', async () => {
  const { store, organisation, entries } = await practised();
  await store.inOrganisation(organisation, async (tx) => {
    expect(await entryFacts(tx, entries[1].id)).toMatchObject({ id: entries[1].id, person: entries[1].person });
    expect(await entryFacts(tx, freshId())).toBeUndefined();
  });
});
