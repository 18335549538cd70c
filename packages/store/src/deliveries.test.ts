import type { Delivery } from '@micromoment/core';
import { instant } from '@micromoment/core';
import { expect, test } from 'vitest';
import { finishDelivery, takeUpDelivery } from './deliveries.ts';
import { freshStore, someOrganisation, somePerson } from './testing/index.ts';

async function delivering() {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  const delivery: Omit<Delivery, 'state'> = { id: 'd1', person: ana.id, channel: 'email', about: { kind: 'share-back', id: 's1' }, at: instant(1_000) };
  return {
    takeUp: () => store.inOrganisation(organisation, (tx) => takeUpDelivery(tx, delivery)),
    finish: (state: Delivery['state']) => store.inOrganisation(organisation, (tx) => finishDelivery(tx, 'd1', state)),
  };
}

test('a delivery is taken up once', async () => {
  const { takeUp, finish } = await delivering();
  expect(await takeUp()).toBe(true);
  await finish('sent');
  expect(await takeUp()).toBe(false);
});

test('one that waits to be tried again is taken up again', async () => {
  const { takeUp, finish } = await delivering();
  await takeUp();
  await finish('waiting');
  expect(await takeUp()).toBe(true);
});

test('one whose sender died is not sent again, however often it is tried', async () => {
  const { takeUp } = await delivering();
  expect(await takeUp()).toBe(true);
  expect(await takeUp()).toBe(false);
  expect(await takeUp()).toBe(false);
});
