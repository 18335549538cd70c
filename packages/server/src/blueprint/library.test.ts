import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentRevision } from '@micromoment/store';
import { expect, onTestFinished, test } from 'vitest';
import { CLARIFYING, openTestHouse, WEDNESDAY } from '../testing/open-house.ts';
import { readLibrary, shelveLibrary } from './library.ts';

async function libraryOf(source: string) {
  const folder = await mkdtemp(join(tmpdir(), 'micromoment-library-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'clarifying-question.yaml'), source);
  return readLibrary(folder);
}

const BROKEN = CLARIFYING.replace('within: 24 hours', 'within: 48 hours');

test('a file that does not lint is named with line, column and remedy', async () => {
  const { house, organisation } = await openTestHouse();
  const files = await libraryOf(BROKEN);
  const [complaint] = await house.store.inOrganisation(organisation, (tx) => shelveLibrary(tx, house.jobs, files, WEDNESDAY));
  const line = BROKEN.split('\n').findIndex((text) => text.includes('48 hours')) + 1;
  expect(complaint).toMatch(new RegExp(`clarifying-question\\.yaml:${line}:\\d+: error .+\\[trial-within-a-day\\]`));
  expect(complaint).toContain('The last good revision stays in use.');
});

test('a broken file keeps the last good revision in use', async () => {
  const { house, organisation } = await openTestHouse();
  const shelve = (source: string) =>
    libraryOf(source).then((files) => house.store.inOrganisation(organisation, (tx) => shelveLibrary(tx, house.jobs, files, WEDNESDAY)));
  const current = () => house.store.inOrganisation(organisation, (tx) => currentRevision(tx, 'clarifying-question'));
  await shelve(CLARIFYING);
  const good = await current();
  await shelve(BROKEN);
  expect(await current()).toEqual(good);
});

test('what a review changed outlives the next start', async () => {
  const { house, organisation, admin } = await openTestHouse();
  const shelve = () => libraryOf(CLARIFYING).then((files) => house.store.inOrganisation(organisation, (tx) => shelveLibrary(tx, house.jobs, files, WEDNESDAY)));
  await shelve();
  const { revision } = await admin.post<{ revision: string }>('/api/v1/blueprints', {
    source: CLARIFYING.replace('per-week: 2, minutes', 'per-week: 1, minutes'),
  });
  await shelve();
  const current = await house.store.inOrganisation(organisation, (tx) => currentRevision(tx, 'clarifying-question'));
  expect(current?.revision).toBe(revision);
});

test('an absent folder is an empty library', async () => {
  expect(await readLibrary('/nowhere/at/all')).toEqual([]);
});
