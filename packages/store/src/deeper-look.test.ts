import { instant } from '@micromoment/core';
import { expect, test } from 'vitest';
import { deeperLookOf, keepDeeperLook } from './deeper-look.ts';
import { freshStore, someOrganisation } from './testing/index.ts';

const offer = {
  byEncoder: true,
  model: { address: 'http://10.0.0.5:8080/v1', name: 'small', key: 'sk-very-secret' },
  modelChosenAt: instant(5),
  humanContact: null,
};

test('nothing is offered until somebody says so, and the last word holds', async () => {
  const { store } = await freshStore();
  const [here, elsewhere] = [await someOrganisation(store), await someOrganisation(store)];
  await store.inOrganisation(here, async (tx) => {
    expect(await deeperLookOf(tx)).toEqual({ byEncoder: false, model: null, modelChosenAt: 0, humanContact: null });
    await keepDeeperLook(tx, offer);
    expect(await deeperLookOf(tx)).toEqual(offer);
  });
  expect(await store.inOrganisation(elsewhere, deeperLookOf)).toMatchObject({ byEncoder: false, model: null });
  await store.inOrganisation(here, (tx) => keepDeeperLook(tx, { byEncoder: false, model: null, modelChosenAt: instant(9), humanContact: null }));
  expect(await store.inOrganisation(here, deeperLookOf)).toEqual({ byEncoder: false, model: null, modelChosenAt: 9, humanContact: null });
});

test('the key of a model stands nowhere in clear, and opens in no other organisation', async () => {
  const { store } = await freshStore();
  const [here, elsewhere] = [await someOrganisation(store), await someOrganisation(store)];
  await store.inOrganisation(here, (tx) => keepDeeperLook(tx, offer));
  const [row] = await store.inOrganisation(here, (tx) => tx.rows<{ model_key: Buffer }>('select model_key from app.deeper_look', []));
  expect(row?.model_key.toString('latin1')).not.toContain('secret');
  await store.inOrganisation(elsewhere, async (tx) => {
    await keepDeeperLook(tx, offer);
    await tx.rows('update app.deeper_look set model_key = $1', [row?.model_key]);
    expect((await deeperLookOf(tx)).model?.key).toBeNull();
  });
});
