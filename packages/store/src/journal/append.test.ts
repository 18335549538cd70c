import { instant } from '@micromoment/core';
import { expect, test } from 'vitest';
import { freshStore, someOrganisation, somePerson, someResponse } from '../testing/index.ts';
import { append } from './append.ts';
import { journalOf } from './journal-of.ts';

const now = instant(Date.UTC(2026, 2, 5));

test('an entry comes back from the journal as it was appended, words and all', async () => {
  const { store } = await freshStore();
  const ana = somePerson();
  const id = await someOrganisation(store, [ana]);
  const entry = someResponse(ana.id);
  const statuses = await store.inOrganisation(id, (tx) => append(tx, [entry], now));
  const { entries } = await store.inOrganisation(id, (tx) => journalOf(tx, ana.id, null));
  expect(statuses).toEqual([{ id: entry.id, status: 'stored' }]);
  expect(entries).toEqual([entry]);
});
