import { instant, type Revision } from '@micromoment/core';
import { expect, test } from 'vitest';
import { currentRevision, currentRevisions, publishRevision, revisionNamed, type NewRevision } from './blueprints.ts';
import { freshStore, someOrganisation } from './testing/index.ts';

const revised = (changes: Partial<NewRevision> = {}): NewRevision => ({
  blueprint: 'listening',
  revision: 'r1' as Revision, // a test's own
  title: 'Listening without taking over',
  source: 'title: Listening without taking over\n',
  by: null,
  at: instant(1_000),
  because: 'The first.',
  ...changes,
});

const r2 = 'r2' as Revision; // a test's own

test('what was published is current, and an earlier revision can still be had', async () => {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store);
  const [first, second] = [revised(), revised({ revision: r2, at: instant(2_000), because: 'Shorter.', by: organisation })];
  await store.inOrganisation(organisation, async (tx) => {
    await publishRevision(tx, first);
    await publishRevision(tx, second);
    const { by: _, at: __, ...kept } = second;
    expect(await currentRevision(tx, 'listening')).toEqual({ ...kept, publishedAt: 2_000 });
    expect((await revisionNamed(tx, 'listening', first.revision))?.because).toBe('The first.');
    expect(await revisionNamed(tx, 'listening', 'r3' as Revision)).toBeUndefined(); // a test's own
    expect(await currentRevision(tx, 'speaking')).toBeUndefined();
  });
});

test('going back to an earlier revision makes it current again, with the text and the reason of now', async () => {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store);
  await store.inOrganisation(organisation, async (tx) => {
    for (const each of [revised(), revised({ revision: r2 }), revised({ at: instant(3_000), because: 'It was better.', source: '# the same\n' })])
      await publishRevision(tx, each);
    expect(await currentRevision(tx, 'listening')).toMatchObject({ revision: 'r1', because: 'It was better.', source: '# the same\n', publishedAt: 3_000 });
  });
});

test('of every blueprint the current revision is listed, by title', async () => {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store);
  await store.inOrganisation(organisation, async (tx) => {
    for (const each of [revised({ title: 'B' }), revised({ blueprint: 'asking', title: 'A' }), revised({ revision: r2, title: 'C' })])
      await publishRevision(tx, each);
    expect((await currentRevisions(tx)).map(({ blueprint, revision }) => `${blueprint} ${revision}`)).toEqual(['asking r1', 'listening r2']);
  });
});

test('of two authors who began from the same revision the second is told, and changes nothing', async () => {
  const { store } = await freshStore();
  const organisation = await someOrganisation(store);
  const publish = (revision: NewRevision, over: Revision | null) => store.inOrganisation(organisation, (tx) => publishRevision(tx, revision, over));
  expect(await publish(revised(), null)).toBe(true);
  expect(await publish(revised({ revision: r2 }), null)).toBe(false);
  const both = await Promise.all(['r3', 'r4'].map((name) => publish(revised({ revision: name as Revision }), 'r1' as Revision))); // a test's own
  expect(both.toSorted()).toEqual([false, true]);
  const current = await store.inOrganisation(organisation, (tx) => currentRevision(tx, 'listening'));
  expect(current?.revision).toBe(both[0] ? 'r3' : 'r4');
});
