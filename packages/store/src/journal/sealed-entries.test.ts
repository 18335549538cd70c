import { instant, type Entry } from '@micromoment/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { freshId } from '../fresh-id.ts';
import { erasePerson } from '../people/erasure.ts';
import { freshStore, someObservation, someOrganisation, somePerson, someResponse } from '../testing/index.ts';
import { append, keepEntries, keepNewEntries } from './append.ts';
import { journalOf } from './journal-of.ts';

const now = instant(Date.UTC(2026, 2, 5));
const received = { at: now, skewOf: () => null };

async function twoPeople() {
  const { store } = await freshStore();
  const [ana, rui] = [somePerson(), somePerson()];
  const organisation = await someOrganisation(store, [ana, rui]);
  return {
    ana,
    rui,
    keepNew: (entries: readonly Entry[]) => store.inOrganisation(organisation, (tx) => keepNewEntries(tx, entries, received)),
    keep: (entries: readonly Entry[]) => store.inOrganisation(organisation, (tx) => keepEntries(tx, entries, received)),
    append: (entries: readonly Entry[]) => store.inOrganisation(organisation, (tx) => append(tx, entries, now)),
    erase: (person: string) => store.inOrganisation(organisation, (tx) => erasePerson(tx, person, now)),
    read: (person: string, after: Parameters<typeof journalOf>[2] = null) => store.inOrganisation(organisation, (tx) => journalOf(tx, person, after)),
    lying: (person: string) =>
      store.inOrganisation(organisation, (tx) =>
        tx.rows<{ has: boolean; with: string | null }>(
          'select words is not null as has, words_with as with from app.entry where organisation_id = $1 and person_id = $2 order by place',
          [organisation, person],
        ),
      ),
  };
}

const wordless = (person: string): Entry => ({ ...someResponse(person), kind: 'opened', facts: {}, words: {} });

test('the words of a batch lie sealed in the row of their first entry, and come back as they were written', async () => {
  const { ana, keepNew, read, lying } = await twoPeople();
  const [opened, first, second] = [
    wordless(ana.id),
    someResponse(ana.id),
    someResponse(ana.id, { words: { response: 'Contei até três. 🙂', difference: '"' } }),
  ];
  await keepNew([opened, first, second]);
  expect((await read(ana.id)).entries).toEqual([opened, first, second]);
  expect(await lying(ana.id)).toEqual([
    { has: false, with: null },
    { has: true, with: first.id },
    { has: false, with: first.id },
  ]);
});

test('what comes alone is sealed alone', async () => {
  const { ana, keepNew, lying } = await twoPeople();
  await keepNew([someResponse(ana.id)]);
  expect(await lying(ana.id)).toEqual([{ has: true, with: null }]);
});

test('an entry is read with its words when the one in whose row they lie is not read', async () => {
  const { ana, keepNew, read } = await twoPeople();
  const [before, first, second] = [someResponse(ana.id), someResponse(ana.id), someResponse(ana.id)];
  await keepNew([before]);
  await keepNew([first, second]);
  const whole = await read(ana.id);
  const place = Number(whole.cursor.split('.')[0]);
  const after = `${place - 1}.${first.id}` as typeof whole.cursor; // the cursor a device has that had read as far as that
  expect((await read(ana.id, after)).entries).toEqual([second]);
});

test('each author and each person has a seal of their own, whatever order a batch comes in and however it is cut', async () => {
  const { ana, rui, keepNew, read } = await twoPeople();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('ana', 'rui', 'rui about ana', 'wordless'), { minLength: 1, maxLength: 12 }), fc.nat(12), async (kinds, cut) => {
      const entries = kinds.map((kind): Entry => {
        if (kind === 'rui about ana') return someObservation(ana.id, rui.id, `noticed ${freshId()}`);
        if (kind === 'wordless') return wordless(ana.id);
        return someResponse(kind === 'ana' ? ana.id : rui.id, { words: { response: `wrote ${freshId()}` } });
      });
      await keepNew(entries.slice(0, cut));
      await keepNew(entries.slice(cut));
      const found = new Map([...(await read(ana.id)).entries, ...(await read(rui.id)).entries].map((entry) => [entry.id, entry]));
      expect(entries.map(({ id }) => found.get(id))).toEqual(entries);
    }),
    { numRuns: 25 },
  );
});

test('an entry that was sealed with others is known when it is sent again, and so is one that says something else', async () => {
  const { ana, keepNew, keep, append: add, read } = await twoPeople();
  const [first, second] = [someResponse(ana.id), someResponse(ana.id)];
  await keepNew([first, second]);
  const altered = { ...second, words: { response: 'Something else.' } };
  const fresh = someResponse(ana.id);
  expect((await keep([altered, first, fresh])).map(({ status }) => status)).toEqual(['conflict', 'duplicate', 'stored']);
  expect((await add([second, fresh])).map(({ status }) => status)).toEqual(['duplicate', 'duplicate']);
  expect((await read(ana.id)).entries).toEqual([first, second, fresh]);
});

test('erasing whoever wrote words that were sealed together erases all of them, and later ones are not kept', async () => {
  const { ana, rui, keepNew, keep, erase, read, lying } = await twoPeople();
  const noticed = [someObservation(ana.id, rui.id, 'She waited.'), someObservation(ana.id, rui.id, 'She asked.')];
  const own = [someResponse(ana.id), someResponse(ana.id)];
  await keepNew([...noticed, ...own]);
  await erase(rui.id);
  expect((await read(ana.id)).entries.map(({ words }) => words)).toEqual([{}, {}, ...own.map(({ words }) => words)]);
  expect((await keep(noticed)).map(({ status }) => status)).toEqual(['duplicate', 'duplicate']);
  await erase(ana.id);
  const late = [someResponse(ana.id), someResponse(ana.id)];
  await keepNew(late);
  expect((await read(ana.id)).entries.map(({ words }) => words)).toEqual([{}, {}, {}, {}, {}, {}]);
  expect((await lying(ana.id)).slice(-2)).toEqual([
    { has: false, with: null },
    { has: false, with: null },
  ]);
});
