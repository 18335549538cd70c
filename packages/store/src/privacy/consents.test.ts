import { instant } from '@micromoment/core';
import { expect, test } from 'vitest';
import { freshId } from '../fresh-id.ts';
import { addPerson } from '../people/people.ts';
import { freshStore, someOrganisation, somePerson } from '../testing/index.ts';
import { consentsOf, noteConsent } from './consents.ts';

test('what somebody decided last stands first, also when the clock stood still or was put back', async () => {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store);
  const ana = somePerson();
  await store.inOrganisation(organisation, async (tx) => {
    await addPerson(tx, ana);
    const decided = [
      { given: true, at: instant(2_000) },
      { given: false, at: instant(2_000) },
      { given: true, at: instant(1_000) },
    ];
    // Ids that would sort the other way round.
    const ids = decided
      .map(() => freshId())
      .toSorted()
      .toReversed();
    for (const [index, { given, at }] of decided.entries()) await noteConsent(tx, ana.id, { id: ids[index] ?? '', about: 'sections', wording: 1, given, at });
    expect((await consentsOf(tx, ana.id)).map(({ given, at }) => [given, at])).toEqual([
      [true, 2_002],
      [false, 2_001],
      [true, 2_000],
    ]);
  });
});
