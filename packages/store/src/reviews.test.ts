import { instant } from '@micromoment/core';
import { expect, test } from 'vitest';
import { freshId } from './fresh-id.ts';
import { keepReview, keepShareBack, reviewsOf, shareBackNamed, shareBacksFor } from './reviews.ts';
import { freshStore, someOrganisation, someReview } from './testing/index.ts';

test('reviews come back as they were held, newest first', async () => {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store);
  const [older, newer, other] = [
    someReview(freshId()),
    someReview(freshId(), { at: instant(2), adjustment: { kind: 'cadence', change: 'per-week', perWeek: 1.5 } }),
    someReview(freshId(), { blueprint: 'asking' }),
  ];
  await store.inOrganisation(organisation, async (tx) => {
    for (const each of [older, newer, other]) await keepReview(tx, each);
    expect(await reviewsOf(tx, older.blueprint)).toEqual([newer, older]);
  });
});

test('learners are told of the decisions about their blueprints, newest first', async () => {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store);
  const reviews = [someReview(freshId()), someReview(freshId(), { blueprint: 'asking' }), someReview(freshId(), { blueprint: 'praising' })];
  const told = reviews.map(({ id, blueprint }, index) => ({ id: freshId(), review: id, blueprint, text: `Because of you, ${index}.`, at: instant(index) }));
  await store.inOrganisation(organisation, async (tx) => {
    for (const each of reviews) await keepReview(tx, each);
    for (const each of told) await keepShareBack(tx, each);
    const expected = told.map(({ id, blueprint, text, at }) => ({ id, blueprint, text, at }));
    expect(
      await shareBacksFor(
        tx,
        reviews.slice(0, 2).map(({ blueprint }) => blueprint),
      ),
    ).toEqual([expected[1], expected[0]]);
    expect(await shareBacksFor(tx, [])).toEqual([]);
    expect([await shareBackNamed(tx, told[2]?.id ?? ''), await shareBackNamed(tx, freshId())]).toEqual([expected[2], undefined]);
  });
});
