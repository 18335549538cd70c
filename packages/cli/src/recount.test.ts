import { readdir, readFile } from 'node:fs/promises';
import { HOUR, instant, later } from '@micromoment/core';
import { append, publishRevision } from '@micromoment/store';
import { freshStore, someOrganisation, somePerson, someResponse } from '@micromoment/store/testing';
import { expect, test } from 'vitest';
import { recountIn } from './recount/recount-in.ts';
import { readAsked } from './recount.ts';
import { play, toldBy } from './testing/play.ts';
import { readScenario } from './testing/scenario.ts';

const stories = new URL('./testing/recount/', import.meta.url);
const MONDAY = instant(Date.UTC(2026, 2, 2, 10));

/** Two blueprints, each answered by one person; of the first, somebody has changed one figure and taken another away. */
async function spoilt() {
  const { store } = await freshStore();
  const [ana, rui] = [somePerson(), somePerson()];
  const organisation = await someOrganisation(store, [ana, rui]);
  const answered = someResponse(ana.id, { at: MONDAY, touchpoint: null });
  await store.inOrganisation(organisation, async (tx) => {
    for (const blueprint of [answered.blueprint, 'calm-handover'])
      await publishRevision(tx, { blueprint, revision: answered.revision, title: blueprint, source: '', by: null, at: MONDAY, because: 'First.' });
    const second = someResponse(rui.id, { at: later(MONDAY, HOUR), touchpoint: null, moment: 'sidelined' });
    await append(tx, [answered, second, someResponse(rui.id, { at: MONDAY, blueprint: 'calm-handover', touchpoint: null })], later(MONDAY, HOUR));
    await tx.rows(`update app.roll_up set count = 7 where organisation_id = $1 and blueprint_id = $2 and moment = 'sidelined'`, [
      organisation,
      answered.blueprint,
    ]);
    await tx.rows(`delete from app.roll_up where organisation_id = $1 and blueprint_id = $2 and moment <> 'sidelined'`, [organisation, answered.blueprint]);
  });
  return store;
}

test.each(await readdir(stories))('%s goes as it is told', async (file) => {
  const scenario = readScenario(await readFile(new URL(file, stories), 'utf8'));
  const store = await spoilt();
  const told = await play(scenario, async (_folder, words, streams) => {
    const asked = readAsked(words, streams);
    return asked ? recountIn(store, asked.blueprint, streams) : 2;
  });
  expect(told).toEqual(toldBy(scenario));
});
