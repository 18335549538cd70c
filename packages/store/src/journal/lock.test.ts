import { EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { freshStore, someOrganisation, somePerson } from '../testing/index.ts';
import { lockJournal } from './lock.ts';

test('whoever plans for a person waits for whoever plans for them already, and not for others', async () => {
  const { store } = await freshStore();
  const [ana, rui] = [somePerson(), somePerson()];
  const organisation = await someOrganisation(store, [ana, rui]);
  const told: string[] = [];
  const turns = new EventEmitter();
  const held = once(turns, 'is held');
  const first = store.inOrganisation(organisation, async (tx) => {
    await lockJournal(tx, ana.id);
    told.push('first begins');
    turns.emit('is held');
    await once(turns, 'let go');
    told.push('first ends');
  });
  await held;
  const second = store.inOrganisation(organisation, async (tx) => {
    await lockJournal(tx, ana.id);
    told.push('second begins');
  });
  await store.inOrganisation(organisation, (tx) => lockJournal(tx, rui.id));
  told.push('another person');
  await pause(50); // for the second to reach the lock
  turns.emit('let go');
  await Promise.all([first, second]);
  expect(told).toEqual(['first begins', 'another person', 'first ends', 'second begins']);
});
