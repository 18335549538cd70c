import { instant, type Revision } from '@micromoment/core';
import { expect, test } from 'vitest';
import { draftOf, dropDraft, keepDraft } from './review-drafts.ts';
import { freshStore, someOrganisation, somePerson } from './testing/index.ts';

const ONE = 'one' as Revision; // any text will do
const [noor, olga] = [somePerson(), somePerson()];
const draft = { blueprint: 'practice', revision: ONE, step: 'pick', written: { because: 'Most stop there.' }, by: noor.id, at: instant(5) };

test('a draft is kept in the place of the one before, and counts its versions', async () => {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store, [noor, olga]);
  await store.inOrganisation(organisation, async (tx) => {
    expect(await draftOf(tx, 'practice')).toBeUndefined();
    expect(await keepDraft(tx, draft, 0)).toBe(1);
    expect(await keepDraft(tx, { ...draft, step: 'publish', by: olga.id }, 1)).toBe(2);
    expect(await draftOf(tx, 'practice')).toEqual({ ...draft, step: 'publish', by: olga.id, version: 2 });
    await dropDraft(tx, 'practice');
    expect(await draftOf(tx, 'practice')).toBeUndefined();
  });
});

test('whoever saves over what they have not seen changes nothing', async () => {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store, [noor, olga]);
  await store.inOrganisation(organisation, async (tx) => {
    await keepDraft(tx, draft, 0);
    expect(await keepDraft(tx, { ...draft, by: olga.id }, 0)).toBeUndefined();
    expect((await draftOf(tx, 'practice'))?.by).toBe(noor.id);
  });
});

test('two who begin at the same moment: one draft stands', async () => {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store, [noor, olga]);
  const begun = await Promise.all([noor, olga].map(({ id }) => store.inOrganisation(organisation, (tx) => keepDraft(tx, { ...draft, by: id }, 0))));
  expect(begun.filter((version) => version !== undefined)).toEqual([1]);
});

test('a draft about a revision that has gone gives way', async () => {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store, [noor, olga]);
  await store.inOrganisation(organisation, async (tx) => {
    await keepDraft(tx, draft, 0);
    expect(await keepDraft(tx, { ...draft, revision: 'two' as Revision }, 0)).toBe(2); // any text will do
  });
});
