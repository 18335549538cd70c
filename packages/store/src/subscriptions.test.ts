import { HOUR, instant, type Revision } from '@micromoment/core';
import { expect, test } from 'vitest';
import { answerOffer, keepOffer, offerNamed, offersOf, originsOf, withdrawOffer } from './offered-releases.ts';
import { removeOrganisation } from './organisations.ts';
import {
  addSubscription,
  beginLook,
  dueSubscriptions,
  keepLook,
  removeSubscription,
  setAcceptRule,
  subscriptionNamed,
  subscriptions,
} from './subscriptions.ts';
import { someOffer, someSubscription } from './testing/catalogues.ts';
import { freshStore, someOrganisation } from './testing/index.ts';

async function subscribed(subscription = someSubscription()) {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store, [], { demo: true });
  await store.inOrganisation(organisation, (tx) => addSubscription(tx, subscription));
  return { store, organisation, subscription };
}

test('a subscription is kept with what it began with, and a look changes what the feed tells, a key that was handed over included', async () => {
  const { store, organisation, subscription } = await subscribed();
  await store.inOrganisation(organisation, async (tx) => {
    expect(await subscriptions(tx)).toEqual([{ ...subscription, etag: null, lastModified: null, lookingSince: null }]);
    const looked = {
      ...subscription,
      title: 'Renamed',
      key: 'another key',
      lookedAt: instant(2_000),
      trouble: { since: instant(1_800), told: ['One is refused.', 'Another too.'] },
      etag: '"1"',
      lastModified: 'Monday',
    };
    await keepLook(tx, looked, instant(9_000));
    await setAcceptRule(tx, subscription.id, 'updates');
    expect(await subscriptionNamed(tx, subscription.id)).toEqual({ ...looked, rule: 'updates', lookingSince: null });
  });
});

test('one address is subscribed to once', async () => {
  const { store, organisation, subscription } = await subscribed();
  await store.inOrganisation(organisation, async (tx) => {
    expect(await addSubscription(tx, someSubscription())).toBe(false);
    expect(await addSubscription(tx, someSubscription({ address: 'https://example.org/other.json' }))).toBe(true);
    expect((await subscriptions(tx)).map(({ id }) => id)[0]).toBe(subscription.id);
  });
});

test('a subscription is due when its time has come, and not while a look is under way', async () => {
  const { store, organisation, subscription } = await subscribed();
  await store.inOrganisation(organisation, async (tx) => {
    expect(await dueSubscriptions(tx, instant(999), 10)).toEqual([]);
    expect((await dueSubscriptions(tx, instant(1_000), 10)).map(({ id }) => id)).toEqual([subscription.id]);
    await beginLook(tx, subscription.id, instant(5_000));
    expect(await dueSubscriptions(tx, instant(6_000), 10)).toEqual([]);
    expect(await dueSubscriptions(tx, instant(5_000 + 2 * HOUR), 10)).toHaveLength(1);
    await keepLook(tx, { ...subscription, etag: null, lastModified: null }, instant(9_000));
    expect(await dueSubscriptions(tx, instant(8_999), 10)).toEqual([]);
    expect(await dueSubscriptions(tx, instant(9_000), 10)).toHaveLength(1);
  });
});

test('an offer is kept once with its text, and remembers what people answered', async () => {
  const { store, organisation, subscription } = await subscribed();
  await store.inOrganisation(organisation, async (tx) => {
    await keepOffer(tx, subscription.id, someOffer());
    await keepOffer(tx, subscription.id, someOffer({ title: 'Rewritten' }));
    await keepOffer(tx, subscription.id, someOffer({ number: 2, revision: 'r2' as Revision })); // a test's own
    expect((await offersOf(tx, subscription.id)).map(({ number, title }) => [number, title])).toEqual([
      [2, 'Ask first'],
      [1, 'Ask first'],
    ]);
    const name = { subscription: subscription.id, blueprint: 'asking', number: 1 };
    await answerOffer(tx, name, { answer: 'accepted', by: null, at: instant(2_000) });
    expect(await offerNamed(tx, name)).toEqual(someOffer({ answer: 'accepted' }));
    expect(await offerNamed(tx, { ...name, number: 3 })).toBeUndefined();
    expect(await originsOf(tx)).toEqual([
      { blueprint: 'asking', revision: 'r1', catalogue: 'Harbour blueprints', publisher: 'Harbour & Pine', withdrawn: null },
    ]);
  });
});

test('a withdrawal is kept as it was said first, with the release it is of and no other', async () => {
  const { store, organisation, subscription } = await subscribed();
  await store.inOrganisation(organisation, async (tx) => {
    await keepOffer(tx, subscription.id, someOffer());
    await keepOffer(tx, subscription.id, someOffer({ number: 2, revision: 'r2' as Revision })); // a test's own
    const withdrawal = { blueprint: 'asking', number: 2, withdrawnAt: instant(3_000), because: 'A scene named a real person.' };
    await withdrawOffer(tx, subscription.id, withdrawal);
    await withdrawOffer(tx, subscription.id, { ...withdrawal, because: 'Never mind.' });
    await withdrawOffer(tx, subscription.id, { ...withdrawal, number: 9 });
    expect((await offersOf(tx, subscription.id)).map(({ number, withdrawn }) => [number, withdrawn])).toEqual([
      [2, { withdrawnAt: 3_000, because: 'A scene named a real person.' }],
      [1, null],
    ]);
  });
});

test('another organisation sees neither the subscription nor its offers', async () => {
  const { store, organisation, subscription } = await subscribed();
  await store.inOrganisation(organisation, (tx) => keepOffer(tx, subscription.id, someOffer()));
  const other = await someOrganisation(store);
  await store.inOrganisation(other, async (tx) => {
    expect(await subscriptions(tx)).toEqual([]);
    expect(await offersOf(tx, subscription.id)).toEqual([]);
    expect(await removeSubscription(tx, subscription.id)).toBe(false);
  });
});

test('what a subscription brought goes with it, and both go with a demo organisation', async () => {
  const { store, organisation, subscription } = await subscribed();
  await store.inOrganisation(organisation, async (tx) => {
    await keepOffer(tx, subscription.id, someOffer());
    expect(await removeSubscription(tx, subscription.id)).toBe(true);
    expect(await offersOf(tx, subscription.id)).toEqual([]);
    await addSubscription(tx, subscription);
    await keepOffer(tx, subscription.id, someOffer());
  });
  expect(await removeOrganisation(store, organisation)).toBe(true);
  await store.inOrganisation(organisation, async (tx) => {
    expect(await subscriptions(tx)).toEqual([]);
    expect(await offersOf(tx, subscription.id)).toEqual([]);
  });
});
