import { instant } from '@micromoment/core';
import { expect, test } from 'vitest';
import { addObservationRequest, markObservationAnswered, observationRequest } from './observations.ts';
import { freshStore, someObservationRequest, someOrganisation, somePerson } from './testing/index.ts';

const token = Buffer.alloc(32, 7);

test('a request is found by the hash of its token and by no other', async () => {
  const { store } = await freshStore();
  const [ana, rui] = [somePerson(), somePerson()];
  const organisation = await someOrganisation(store, [ana, rui]);
  const request = someObservationRequest(ana.id, rui.id);
  await store.inOrganisation(organisation, async (tx) => {
    await addObservationRequest(tx, request, token);
    expect(await observationRequest(tx, token)).toEqual(request);
    expect(await observationRequest(tx, Buffer.alloc(32, 8))).toBeUndefined();
  });
});

test('of two answers at once one counts', async () => {
  const { store } = await freshStore();
  const [ana, rui] = [somePerson(), somePerson()];
  const organisation = await someOrganisation(store, [ana, rui]);
  const request = someObservationRequest(ana.id, rui.id);
  await store.inOrganisation(organisation, (tx) => addObservationRequest(tx, request, token));
  const answer = (at: number) => store.inOrganisation(organisation, (tx) => markObservationAnswered(tx, request.id, instant(at)));
  const counted = await Promise.all([answer(5), answer(6)]);
  expect(counted.toSorted()).toEqual([false, true]);
  expect((await store.inOrganisation(organisation, (tx) => observationRequest(tx, token)))?.answeredAt).toBe(counted[0] ? 5 : 6);
});
