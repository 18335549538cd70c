import { instant, type Revision } from '@micromoment/core';
import { expect, test } from 'vitest';
import { publishRevision } from './blueprints.ts';
import { enrol, enrolmentsOf, leave } from './enrolments.ts';
import { freshId } from './fresh-id.ts';
import { libraryShelf } from './library-shelf.ts';
import { freshStore, someOrganisation, somePerson, someTouchpoint } from './testing/index.ts';
import { openTouchpoints, replaceOpenTouchpoints } from './touchpoints.ts';

const revised = (blueprint: string, revision: string, at: number) => ({
  blueprint,
  revision: revision as Revision, // a test's own
  title: `Title of ${blueprint}`,
  source: `text ${revision}`,
  by: null,
  at: instant(at),
  because: 'A test.',
});

test('of each blueprint one learns since when it is here, and what it took the place of if that is not long ago', async () => {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store);
  await store.inOrganisation(organisation, async (tx) => {
    await publishRevision(tx, revised('b', 'b1', 100));
    await publishRevision(tx, revised('b', 'b2', 200));
    await publishRevision(tx, revised('b', 'b3', 900));
    await publishRevision(tx, revised('a', 'a1', 300));
    const told = (await libraryShelf(tx, instant(800))).map(({ blueprint, revision, since, before }) => ({ blueprint, revision, since, before }));
    expect(told).toEqual([
      { blueprint: 'a', revision: 'a1', since: 300, before: null },
      { blueprint: 'b', revision: 'b3', since: 100, before: 'text b2' },
    ]);
    expect((await libraryShelf(tx, instant(900)))[1]?.before).toBeNull();
  });
});

test('whoever leaves a practice has nothing of it to come, and keeps the others', async () => {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  await store.inOrganisation(organisation, async (tx) => {
    for (const blueprint of ['a', 'b']) {
      await publishRevision(tx, revised(blueprint, `${blueprint}1`, 100));
      const revision = `${blueprint}1` as Revision; // a test's own
      await enrol(tx, { id: freshId(), person: ana.id, blueprint, revision, startedAt: instant(1), constraint: null, pausedUntil: null });
      await replaceOpenTouchpoints(tx, { person: ana.id, blueprint }, [someTouchpoint(ana.id, { blueprint, revision })]);
    }
    expect(await leave(tx, ana.id, 'a')).toBe(true);
    expect((await enrolmentsOf(tx, ana.id)).map(({ blueprint }) => blueprint)).toEqual(['b']);
    expect((await openTouchpoints(tx, ana.id)).map(({ blueprint }) => blueprint)).toEqual(['b']);
    expect(await leave(tx, ana.id, 'a')).toBe(false);
  });
});
