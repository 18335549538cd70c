import { DAY, HOUR, instant, rolledDropOff, dropOff, type Blueprint, type Entry, type EntryKind, type RolledRow } from '@micromoment/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { freshId } from '../fresh-id.ts';
import { append } from '../journal/append.ts';
import { factsOf } from '../journal/facts-of.ts';
import { addPerson, teamNamed } from '../people/people.ts';
import type { Store } from '../store.ts';
import { freshStore, someObservation, someOrganisation, somePerson, someResponse } from '../testing/index.ts';
import { personalCounts, rolledOf } from './rolled.ts';
import { isUncounted, recount } from './recount.ts';

const MONDAY = instant(Date.UTC(2026, 2, 2));
const LONG_AFTER = instant(MONDAY + 400 * DAY);
const { blueprint, revision } = someResponse('');

/** An entry of any kind, some hours after that Monday. */
const told = (person: string, kind: EntryKind, hour: number, changes: Partial<Entry> = {}): Entry =>
  ({ ...someResponse(person), id: freshId(), kind, at: instant(MONDAY + hour * HOUR), ...changes }) as Entry; // with the facts given

const FACTS: Readonly<Partial<Record<EntryKind, object>>> = {
  opened: {},
  skipped: { until: 'another-day' },
  responded: { seconds: 100 },
  recalled: { seconds: 20, recall: 'all' },
  'rated-confidence': { rating: 3, when: 'before' },
  'planned-trial': { until: MONDAY + 3 * DAY, remindAt: null },
  reflected: { outcome: 'tried', tone: 3 },
};

const rows = (store: Store, organisation: string): Promise<readonly RolledRow[]> => store.inOrganisation(organisation, (tx) => rolledOf(tx, blueprint));

const happening = fc.record({
  who: fc.nat({ max: 5 }),
  hour: fc.nat({ max: 24 * 40 }),
  moment: fc.constantFrom('a', 'b'),
  twist: fc.constantFrom(null, 'with-rain'),
  touchpoint: fc.constantFrom(0, 1, 2, null),
  kind: fc.constantFrom<EntryKind>('opened', 'skipped', 'responded', 'recalled', 'rated-confidence', 'planned-trial', 'reflected'),
});

test('whatever arrives, in whatever order, in batches, late and twice, the roll-up is what a recount makes of the journal', async () => {
  const { store } = await freshStore();
  const people = Array.from({ length: 6 }, () => somePerson());
  const touchpoints = [freshId(), freshId(), freshId()];
  await fc.assert(
    fc.asyncProperty(
      fc.array(happening, { maxLength: 30 }),
      fc.array(fc.nat(29), { maxLength: 6 }),
      fc.integer({ min: 1, max: 7 }),
      async (all, again, size) => {
        const organisation = await someOrganisation(store, people);
        const entries = all.map(
          ({ who, hour, kind, moment, twist, touchpoint }) =>
            told(people[who]?.id ?? '', kind, hour, {
              moment,
              twist,
              touchpoint: touchpoint === null ? null : (touchpoints[touchpoint] ?? null),
              facts: FACTS[kind],
            } as Partial<Entry>), // facts of that kind
        );
        const sent = [...entries, ...again.flatMap((place) => entries[place] ?? [])];
        for (let from = 0; from < sent.length; from += size)
          await store.inOrganisation(organisation, (tx) => append(tx, sent.slice(from, from + size), LONG_AFTER));
        const kept = await rows(store, organisation);
        await store.inOrganisation(organisation, (tx) => recount(tx, blueprint));
        expect(kept).toEqual(await rows(store, organisation));
        const facts = await store.inOrganisation(organisation, (tx) => factsOf(tx, blueprint));
        const under = { moments: [{ id: 'a' }, { id: 'b' }], id: blueprint } as unknown as Blueprint; // all that a drop-off reads of one
        const scratch = dropOff({ facts, blueprint: under, revision, now: LONG_AFTER }).map(({ moment, met, stopped }) => ({ moment, met, stopped }));
        expect(rolledDropOff(kept, under, LONG_AFTER)).toEqual(scratch);
      },
    ),
    { numRuns: 25 },
  );
});

test('many writers at once lose nothing and stand in nobody else’s way', async () => {
  const { store } = await freshStore();
  const people = Array.from({ length: 8 }, () => somePerson());
  const organisation = await someOrganisation(store, people);
  const batches = Array.from({ length: 5 }, (_, turn) =>
    people.map(({ id }, place) => {
      const touchpoint = freshId();
      const moments = place % 2 ? ['a', 'b'] : ['b', 'a'];
      return moments.flatMap((moment) => [
        told(id, 'opened', turn * 30, { moment, touchpoint, facts: {} } as Partial<Entry>), // an opening's facts
        told(id, 'responded', turn * 30 + 1, { moment, touchpoint }),
      ]);
    }),
  ).flat();
  // Each in a transaction of its own, four at a time on as many connections.
  await Promise.all(batches.map((batch) => store.inOrganisation(organisation, (tx) => append(tx, batch, LONG_AFTER))));
  const kept = await rows(store, organisation);
  expect(kept.filter(({ measure }) => measure === 'met').reduce((sum, { count }) => sum + count, 0)).toBe(40);
  expect(kept.filter(({ measure }) => measure === 'took-60').map(({ count, people: many }) => [count, many])).toContainEqual([40, 8]);
  await store.inOrganisation(organisation, (tx) => recount(tx, blueprint));
  expect(await rows(store, organisation)).toEqual(kept);
});

test('one person on two devices at once is folded one after the other', async () => {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  const touchpoint = freshId();
  const opened = told(ana.id, 'opened', 1, { touchpoint, facts: {} } as Partial<Entry>); // an opening's facts
  const answered = told(ana.id, 'responded', 2, { touchpoint });
  await Promise.all([opened, answered].map((entry) => store.inOrganisation(organisation, (tx) => append(tx, [entry], LONG_AFTER))));
  const counts = Object.fromEntries((await rows(store, organisation)).map(({ measure, count }) => [measure, count]));
  expect(counts).toMatchObject({ met: 1, settled: 1 });
});

test('those behind a row are named only while they are fewer than five', async () => {
  const { store } = await freshStore();
  const people = Array.from({ length: 5 }, () => somePerson());
  const organisation = await someOrganisation(store, people);
  const answer = (id: string) => store.inOrganisation(organisation, (tx) => append(tx, [told(id, 'responded', 1)], LONG_AFTER));
  for (const { id } of people.slice(0, 4)) await answer(id);
  expect((await rows(store, organisation)).map(({ who }) => who.toSorted())).toEqual([
    people
      .slice(0, 4)
      .map(({ id }) => id)
      .toSorted(),
  ]);
  await answer(people[4]?.id ?? '');
  expect(await rows(store, organisation)).toMatchObject([{ count: 5, people: 5, who: [] }]);
});

test('a colleague who observes many stands behind their observations once', async () => {
  const { store } = await freshStore();
  const [ana, rui, lia] = [somePerson(), somePerson(), somePerson()];
  const organisation = await someOrganisation(store, [ana, rui, lia]);
  await store.inOrganisation(organisation, (tx) => append(tx, [someObservation(ana.id, lia.id, 'n'), someObservation(rui.id, lia.id, 'n')], LONG_AFTER));
  const kept = await rows(store, organisation);
  expect(kept.map(({ measure, count, people }) => [measure, count, people])).toEqual([
    ['could-tell', 2, 2],
    ['observers', 2, 1],
    ['saw-it', 2, 2],
  ]);
});

test('a count belongs to the team its person was in when it began', async () => {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store);
  const ana = somePerson();
  const team = await store.inOrganisation(organisation, async (tx) => {
    const reception = await teamNamed(tx, 'Reception');
    await addPerson(tx, { ...ana, team: reception.id });
    await append(tx, [told(ana.id, 'responded', 1)], LONG_AFTER);
    return reception.id;
  });
  const counts = await store.inOrganisation(organisation, (tx) => personalCounts(tx, blueprint, ['took-60']));
  expect(counts).toMatchObject([{ person: ana.id, team, measure: 'took-60', count: 1 }]);
});

test('a device that claims the future counts in the week its entry was received', async () => {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  await store.inOrganisation(organisation, (tx) => append(tx, [told(ana.id, 'responded', 90 * 24)], instant(MONDAY + DAY)));
  const claimed = await rows(store, organisation);
  await store.inOrganisation(organisation, (tx) => append(tx, [told(ana.id, 'responded', 1)], LONG_AFTER));
  expect(await rows(store, organisation)).toMatchObject([{ week: claimed[0]?.week, count: 2 }]);
});

test('what was practised before there were roll-ups is found uncounted, and a recount counts it', async () => {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  await store.inOrganisation(organisation, async (tx) => {
    expect(await isUncounted(tx, blueprint)).toBe(false);
    await append(tx, [told(ana.id, 'responded', 1)], LONG_AFTER);
    for (const table of ['person_roll_up', 'roll_up']) await tx.rows(`delete from app.${table} where organisation_id = $1`, [organisation]);
    expect(await isUncounted(tx, blueprint)).toBe(true);
    await recount(tx, blueprint);
    expect(await isUncounted(tx, blueprint)).toBe(false);
  });
  expect(await rows(store, organisation)).toMatchObject([{ measure: 'took-60', count: 1 }]);
});
