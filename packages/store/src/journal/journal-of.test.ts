import { setTimeout as pause } from 'node:timers/promises';
import { instant } from '@micromoment/core';
import { expect, test } from 'vitest';
import { erasePerson } from '../people/erasure.ts';
import type { Store } from '../store.ts';
import { freshStore, someObservation, someOrganisation, somePerson, someResponse } from '../testing/index.ts';
import { append } from './append.ts';
import type { Cursor } from './cursor.ts';
import { journalOf } from './journal-of.ts';

const now = instant(Date.UTC(2026, 2, 5));

test('a cursor gives what came after it, once', async () => {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  const [first, second] = [someResponse(ana.id), someResponse(ana.id)];
  const read = (after: Cursor | null) => store.inOrganisation(organisation, (tx) => journalOf(tx, ana.id, after));
  const empty = await read(null);
  await store.inOrganisation(organisation, (tx) => append(tx, [first], now));
  const one = await read(empty.cursor);
  await store.inOrganisation(organisation, (tx) => append(tx, [second, first], now));
  const two = await read(one.cursor);
  const none = await read(two.cursor);
  expect([empty, one, two, none].map(({ entries }) => entries)).toEqual([[], [first], [second], []]);
  expect(none.cursor).toBe(two.cursor);
});

test('a device is spared its own entries once it has a cursor, and gets them all without one', async () => {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  const [mine, elsewhere] = [someResponse(ana.id), someResponse(ana.id, { device: ana.id })];
  const read = (after: Cursor | null) => store.inOrganisation(organisation, (tx) => journalOf(tx, ana.id, after, mine.device));
  const { cursor } = await read(null);
  await store.inOrganisation(organisation, (tx) => append(tx, [elsewhere, mine], now));
  const [later, whole] = [await read(cursor), await read(null)];
  expect([later.entries, whole.entries]).toEqual([[elsewhere], [elsewhere, mine]]);
  // The cursor goes past what was left out.
  expect(later.cursor).toBe(whole.cursor);
});

test('an entry committed late is never skipped, however many devices write at once', async () => {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  const sent = new Set<string>();
  const device = async () => {
    for (let batch = 0; batch < 8; batch += 1) {
      const entries = [someResponse(ana.id), someResponse(ana.id)];
      await store.inOrganisation(organisation, async (tx) => {
        await append(tx, entries, now);
        await pause(Math.random() * 8); // the commit comes late, after the place was taken
      });
      for (const { id } of entries) sent.add(id);
    }
  };
  const seen = await readWhile(store, { organisation, person: ana.id }, Promise.all([device(), device(), device()]));
  expect(seen.toSorted()).toEqual([...sent].toSorted());
});

test('a cursor from before a restored backup begins anew instead of skipping', async () => {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  const entries = [someResponse(ana.id), someResponse(ana.id)];
  await store.inOrganisation(organisation, (tx) => append(tx, entries, now));
  for (const strange of [`2.${someResponse(ana.id).id}`, `99.${entries[0]?.id}`, 'nonsense', '', '9'.repeat(40)]) {
    const { entries: read } = await store.inOrganisation(organisation, (tx) => journalOf(tx, ana.id, strange));
    expect(read).toEqual(entries);
  }
});

test('after an erasure the entries stay and their words are gone, also what others wrote about the person', async () => {
  const { store } = await freshStore();
  const [ana, rui] = [somePerson(), somePerson()];
  const organisation = await someOrganisation(store, [ana, rui]);
  await store.inOrganisation(organisation, (tx) =>
    append(tx, [someResponse(ana.id), someObservation(ana.id, rui.id, 'She waited.'), someResponse(rui.id)], now),
  );
  await store.inOrganisation(organisation, (tx) => erasePerson(tx, ana.id, now));
  const read = (person: string) => store.inOrganisation(organisation, (tx) => journalOf(tx, person, null));
  expect((await read(ana.id)).entries.map(({ kind, words }) => ({ kind, words }))).toEqual([
    { kind: 'responded', words: {} },
    { kind: 'observed', words: {} },
  ]);
  expect((await read(rui.id)).entries.map(({ words }) => words)).toEqual([{ response: 'Tell me what that was like for you.' }]);
});

test('erasing an observer takes what they wrote, and leaves what the person wrote', async () => {
  const { store } = await freshStore();
  const [ana, rui] = [somePerson(), somePerson()];
  const organisation = await someOrganisation(store, [ana, rui]);
  await store.inOrganisation(organisation, (tx) => append(tx, [someResponse(ana.id), someObservation(ana.id, rui.id, 'She waited.')], now));
  await store.inOrganisation(organisation, (tx) => erasePerson(tx, rui.id, now));
  const { entries } = await store.inOrganisation(organisation, (tx) => journalOf(tx, ana.id, null));
  expect(entries.map(({ words }) => words)).toEqual([{ response: 'Tell me what that was like for you.' }, {}]);
});

/** The ids a device sees that asks again and again while others write, and once when they have ended. */
async function readWhile(store: Store, { organisation, person }: { organisation: string; person: string }, writing: Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  let cursor: Cursor | null = null;
  let ended = false;
  const end = writing.finally(() => (ended = true));
  for (let last = false; !last;) {
    last = ended;
    const { entries, cursor: next }: Awaited<ReturnType<typeof journalOf>> = await store.inOrganisation(organisation, (tx) => journalOf(tx, person, cursor));
    seen.push(...entries.map(({ id }) => id));
    cursor = next;
  }
  await end;
  return seen;
}
