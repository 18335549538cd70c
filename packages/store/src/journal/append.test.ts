import { instant, type Entry } from '@micromoment/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { freshId } from '../fresh-id.ts';
import { erasePerson } from '../people/erasure.ts';
import { openTouchpoints, replaceOpenTouchpoints } from '../touchpoints.ts';
import { freshStore, someObservation, someOrganisation, somePerson, someResponse, someTouchpoint } from '../testing/index.ts';
import { append } from './append.ts';
import { journalOf } from './journal-of.ts';

const now = instant(Date.UTC(2026, 2, 5));

async function oneLearner() {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  const add = (entries: readonly Entry[]) => store.inOrganisation(organisation, (tx) => append(tx, entries, now));
  const read = async () => (await store.inOrganisation(organisation, (tx) => journalOf(tx, ana.id, null))).entries;
  return { store, organisation, ana, add, read };
}

test('an entry comes back from the journal as it was appended, words and all', async () => {
  const { ana, add, read } = await oneLearner();
  const entry = someResponse(ana.id, { words: { response: 'Contei até três — “e esperei”. 🙂', difference: '\u0000\\x41{"a":1}' } });
  expect(await add([entry])).toEqual([{ id: entry.id, status: 'stored' }]);
  expect(await read()).toEqual([entry]);
});

test('every kind of entry keeps its facts and its words', async () => {
  const { ana, add, read } = await oneLearner();
  const { facts: _, words: __, kind: ___, ...envelope } = someResponse(ana.id);
  const happenings = [
    { kind: 'opened', facts: {}, words: {} },
    { kind: 'skipped', facts: { until: 'another-day' }, words: {} },
    { kind: 'decided', facts: { seconds: 3, path: [{ scene: null, option: 'ask' }], state: { trust: 3, engagement: 2.5 } }, words: {} },
    { kind: 'recalled', facts: { seconds: 9, recall: 'part' }, words: { answer: 'wait' } },
    { kind: 'rated-confidence', facts: { rating: 4, when: 'before' }, words: {} },
    { kind: 'planned-trial', facts: { until: now, remindAt: null }, words: { if: 'a', then: 'b', with: 'c' } },
    { kind: 'reflected', facts: { outcome: 'tried', tone: 5 }, words: { happened: 'It was calm.' } },
    { kind: 'asked-observer', facts: { observer: ana.id }, words: {} },
  ] as const;
  const entries = happenings.map((happening, seq) => ({ ...envelope, ...happening, id: freshId(), seq })) as readonly Entry[]; // each is one of Entry's kinds
  await add(entries);
  expect(await read()).toEqual(entries);
});

test('the same batch sent again is a duplicate, entry by entry, and changes nothing', async () => {
  const { ana, add, read } = await oneLearner();
  const entries = [someResponse(ana.id), someResponse(ana.id)];
  await add(entries);
  expect(await add(entries)).toEqual(entries.map(({ id }) => ({ id, status: 'duplicate' })));
  expect(await read()).toEqual(entries);
});

test('an id that stands with another body is a conflict, and the first body stays', async () => {
  const { ana, add, read } = await oneLearner();
  const entry = someResponse(ana.id);
  await add([entry]);
  const altered = { ...entry, words: { response: 'Something else.' } };
  const fresh = someResponse(ana.id);
  expect(await add([altered, fresh])).toEqual([
    { id: entry.id, status: 'conflict' },
    { id: fresh.id, status: 'stored' },
  ]);
  expect(await read()).toEqual([entry, fresh]);
});

test('an entry twice in one batch is stored once, and its double is judged by what it says', async () => {
  const { ana, add } = await oneLearner();
  const entry = someResponse(ana.id);
  const statuses = await add([entry, entry, { ...entry, facts: { seconds: 1 } }]);
  expect(statuses.map(({ status }) => status)).toEqual(['stored', 'duplicate', 'conflict']);
});

test('an id that stands in another journal is a conflict', async () => {
  const { store } = await freshStore();
  const [ana, rui] = [somePerson(), somePerson()];
  const organisation = await someOrganisation(store, [ana, rui]);
  const entry = someResponse(ana.id);
  await store.inOrganisation(organisation, (tx) => append(tx, [entry], now));
  const statuses = await store.inOrganisation(organisation, (tx) => append(tx, [{ ...entry, person: rui.id, author: rui.id }], now));
  expect(statuses).toEqual([{ id: entry.id, status: 'conflict' }]);
});

test('an entry for a person who is not there is thrown out, and its batch with it', async () => {
  const { ana, add, read } = await oneLearner();
  await expect(add([someResponse(ana.id), someResponse(freshId())])).rejects.toThrow('a journal that is not there');
  expect(await read()).toEqual([]);
});

test('batches in any order, cut and sent twice, give the same journal', async () => {
  const { store } = await freshStore();
  const people = [somePerson(), somePerson()];
  const organisation = await someOrganisation(store, people);
  const entries = people.flatMap(({ id }) => Array.from({ length: 6 }, () => someResponse(id)));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(entries, { minLength: 12 }), fc.integer({ min: 1, max: 12 }), async (shuffled, cut) => {
      const batches = [shuffled.slice(0, cut), shuffled.slice(cut), shuffled.slice(0, cut)];
      await Promise.all(batches.map((batch) => store.inOrganisation(organisation, (tx) => append(tx, batch, now))));
      for (const { id } of people) {
        const { entries: kept } = await store.inOrganisation(organisation, (tx) => journalOf(tx, id, null));
        expect(kept.toSorted((a, b) => a.seq - b.seq)).toEqual(entries.filter(({ person }) => person === id));
      }
    }),
    { numRuns: 20 },
  );
});

test('an answer closes the touchpoint it names; opening it does not', async () => {
  const { store, organisation, ana, add } = await oneLearner();
  const planned = [someTouchpoint(ana.id), someTouchpoint(ana.id)] as const;
  const { blueprint } = planned[0];
  const open = async () => (await store.inOrganisation(organisation, (tx) => openTouchpoints(tx, ana.id))).map(({ id }) => id);
  await store.inOrganisation(organisation, (tx) => replaceOpenTouchpoints(tx, { person: ana.id, blueprint }, planned));
  const opened: Entry = { ...someResponse(ana.id), kind: 'opened', facts: {}, words: {}, touchpoint: planned[0].id };
  await add([opened]);
  expect((await open()).toSorted()).toEqual(planned.map(({ id }) => id).toSorted());
  await add([someResponse(ana.id, { touchpoint: planned[0].id })]);
  expect(await open()).toEqual([planned[1].id]);
});

test('nobody closes a touchpoint of somebody else', async () => {
  const { store } = await freshStore();
  const [ana, rui] = [somePerson(), somePerson()];
  const organisation = await someOrganisation(store, [ana, rui]);
  const touchpoint = someTouchpoint(ana.id);
  await store.inOrganisation(organisation, async (tx) => {
    await replaceOpenTouchpoints(tx, { person: ana.id, blueprint: touchpoint.blueprint }, [touchpoint]);
    await append(tx, [someResponse(rui.id, { touchpoint: touchpoint.id })], now);
  });
  expect(await store.inOrganisation(organisation, (tx) => openTouchpoints(tx, ana.id))).toEqual([touchpoint]);
});

test('what somebody noticed stands in the journal of the person it is about', async () => {
  const { store } = await freshStore();
  const [ana, rui] = [somePerson(), somePerson()];
  const organisation = await someOrganisation(store, [ana, rui]);
  const noticed = someObservation(ana.id, rui.id, 'She let the silence stand.');
  await store.inOrganisation(organisation, (tx) => append(tx, [noticed], now));
  const journals = await store.inOrganisation(organisation, (tx) => Promise.all([journalOf(tx, ana.id, null), journalOf(tx, rui.id, null)]));
  expect(journals.map(({ entries }) => entries)).toEqual([[noticed], []]);
});

test('a person added, written for and undone in one transaction can be added again with readable words', async () => {
  const { store, organisation } = await oneLearner();
  const rui = somePerson();
  const entry = someResponse(rui.id);
  const { addPerson } = await import('../people/people.ts');
  let attempts = 0;
  await store.inOrganisation(organisation, async (tx) => {
    attempts += 1;
    await addPerson(tx, rui);
    await append(tx, [entry], now);
    if (attempts === 1) throw Object.assign(new Error('a lost race'), { code: '40001' });
  });
  const { entries } = await store.inOrganisation(organisation, (tx) => journalOf(tx, rui.id, null));
  expect({ attempts, entries }).toEqual({ attempts: 2, entries: [entry] });
});

test('after an erasure entries still arrive, and their words are not kept', async () => {
  const { store, organisation, ana, add, read } = await oneLearner();
  await add([someResponse(ana.id)]);
  await store.inOrganisation(organisation, (tx) => erasePerson(tx, ana.id, now));
  const late = someResponse(ana.id);
  expect(await add([late])).toEqual([{ id: late.id, status: 'stored' }]);
  expect(await add([late])).toEqual([{ id: late.id, status: 'duplicate' }]);
  expect((await read()).map(({ words }) => words)).toEqual([{}, {}]);
});

test('an entry sent again says the same in whatever order its facts and words come, and something else when anything in it differs', async () => {
  const { ana, add } = await oneLearner();
  const entry = someResponse(ana.id, { words: { response: 'a', difference: 'b' }, facts: { seconds: 3.5 } });
  await add([entry]);
  const status = async (change: object) => (await add([{ ...entry, ...change } as Entry]))[0]?.status; // changed in one field that it has
  expect(await status({ words: { difference: 'b', response: 'a' } })).toBe('duplicate');
  const changes = [
    { words: { response: 'a' } },
    { words: {} },
    { facts: { seconds: 1 } },
    { seq: -1 },
    { at: instant(now - 1) },
    { touchpoint: freshId() },
    { zone: 'UTC' },
  ];
  for (const change of changes) expect({ change, status: await status(change) }).toEqual({ change, status: 'conflict' });
});
