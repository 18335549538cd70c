import { instant, type Revision } from '@micromoment/core';
import { expect, test } from 'vitest';
import { freshId } from './fresh-id.ts';
import { keepReview, keepShareBack, openReviews, notePublished, notePutBack, reviewsOf, keepOutcome, shareBackNamed } from './reviews.ts';
import { practisingOf } from './practising.ts';
import { publishRevision } from './blueprints.ts';
import { enrol, moveEnrolments } from './enrolments.ts';
import { freshStore, someOrganisation, somePerson, someReview } from './testing/index.ts';

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

test('what learners were told is found by its id', async () => {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store);
  const review = someReview(freshId());
  const told = { id: freshId(), blueprint: review.blueprint, text: 'Because of you.', at: instant(2) };
  await store.inOrganisation(organisation, async (tx) => {
    await keepReview(tx, review);
    await keepShareBack(tx, { ...told, review: review.id });
    expect([await shareBackNamed(tx, told.id), await shareBackNamed(tx, freshId())]).toEqual([told, undefined]);
  });
});

const SINCE = { says: 'since.cadence', given: { before: 40, since: 60 } } as const;
const CHECKED = { check: { design: 'randomised-halves', subject: { of: 'cadence' } } } as const;
const BEFORE = 'r1' as Revision; // any text will do, as for the next
const AFTER = 'r2' as Revision;

test('while a change is tried on one half, the other is told nothing of it', async () => {
  const { store } = await freshStore();
  const [ana, rui] = [somePerson(), somePerson()];
  const organisation = await someOrganisation(store, [ana, rui]);
  const review = someReview(freshId(), { ...CHECKED, before: BEFORE, after: AFTER });
  const { blueprint } = review;
  await store.inOrganisation(organisation, async (tx) => {
    for (const revision of [BEFORE, AFTER]) await publishRevision(tx, { blueprint, revision, title: 't', source: 's', by: null, at: instant(1), because: 'b' });
    await enrol(tx, { id: freshId(), person: ana.id, blueprint, revision: BEFORE, startedAt: instant(1), constraint: null, pausedUntil: null });
    await enrol(tx, { id: freshId(), person: rui.id, blueprint, revision: AFTER, startedAt: instant(1), constraint: null, pausedUntil: null });
    await keepReview(tx, review);
    await keepShareBack(tx, { id: freshId(), review: review.id, blueprint, text: 'Simpler now.', at: instant(2) });
    const told = async (person: string) => (await practisingOf(tx, person, { clock: instant(3), hold: false }))?.shareBacks.length;
    expect([await told(ana.id), await told(rui.id)]).toEqual([0, 1]);
    await keepOutcome(tx, review.id, { outcome: { verdict: 'worked', sentence: SINCE }, at: instant(3) });
    await moveEnrolments(tx, blueprint, AFTER);
    expect(await told(ana.id)).toBe(1);
  });
});

test('what was told of a change that was put back stays away, whatever is published later', async () => {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  const review = someReview(freshId(), { before: BEFORE, after: AFTER });
  const { blueprint } = review;
  const later = 'r3' as Revision; // any text will do
  await store.inOrganisation(organisation, async (tx) => {
    for (const revision of [BEFORE, AFTER, later])
      await publishRevision(tx, { blueprint, revision, title: 't', source: 's', by: null, at: instant(1), because: 'b' });
    await enrol(tx, { id: freshId(), person: ana.id, blueprint, revision: AFTER, startedAt: instant(1), constraint: null, pausedUntil: null });
    await keepReview(tx, review);
    const id = freshId();
    await keepShareBack(tx, { id, review: review.id, blueprint, text: 'Simpler now.', at: instant(2) });
    const told = async () => (await practisingOf(tx, ana.id, { clock: instant(3), hold: false }))?.shareBacks.length;
    expect([await told(), await shareBackNamed(tx, id)]).toMatchObject([1, { text: 'Simpler now.' }]);
    await notePutBack(tx, review.id, instant(3));
    for (const revision of [BEFORE, later, AFTER]) {
      await moveEnrolments(tx, blueprint, revision);
      expect(await told()).toBe(0);
    }
    expect(await shareBackNamed(tx, id)).toBeUndefined();
    expect(await reviewsOf(tx, blueprint)).toMatchObject([{ putBackAt: 3 }]);
  });
});

test('a verdict falls once, and a review without one is open', async () => {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store);
  const review = someReview(freshId(), { ...CHECKED, waiting: { source: 'text', shareBack: null } });
  await store.inOrganisation(organisation, async (tx) => {
    await keepReview(tx, review);
    await keepReview(tx, someReview(freshId()));
    expect(await openReviews(tx)).toEqual([review]);
    await notePublished(tx, review.id, { after: AFTER, at: instant(4) });
    expect(await openReviews(tx)).toMatchObject([{ after: AFTER, waiting: null, publishedAt: 4 }]);
    const worked = { verdict: 'worked', sentence: SINCE } as const;
    expect(await keepOutcome(tx, review.id, { outcome: worked, at: instant(5) })).toBe(true);
    expect(await keepOutcome(tx, review.id, { outcome: { verdict: 'worse', sentence: SINCE }, at: instant(6) })).toBe(false);
    expect(await openReviews(tx)).toEqual([]);
    expect((await reviewsOf(tx, review.blueprint)).find(({ id }) => id === review.id)?.outcome).toEqual(worked);
  });
});
