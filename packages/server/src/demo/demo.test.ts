import { zoneNamed, type Revision } from '@micromoment/core';
import { addPerson, createOrganisation, erasePerson } from '@micromoment/store';
import type { Demo } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { openApp } from '../app.ts';
import { USUAL_WEEK } from '../people/routes.ts';
import { openTestHouse, WEDNESDAY } from '../testing/open-house.ts';
import { someEntry, sync } from '../testing/practice.ts';
import { Caller } from './caller.ts';
import { DEMO_PARTS, DEMO_PEOPLE, HARBOUR_AND_PINE } from './harbour-and-pine.ts';

/** A demo of the four people whom a visitor may become, who have lived through nothing yet. */
async function freshDemo() {
  const { house: usual } = await openTestHouse();
  const house = { ...usual, demo: true };
  const zone = zoneNamed(HARBOUR_AND_PINE.zone);
  if (!zone) throw new Error('this runtime has no time zone data');
  await createOrganisation(house.store, { ...HARBOUR_AND_PINE, zone, demo: true });
  const parts = DEMO_PEOPLE.filter(({ email }) => DEMO_PARTS.some((part) => part.email === email));
  await house.store.inOrganisation(HARBOUR_AND_PINE.id, async (tx) => {
    for (const person of parts) await addPerson(tx, { ...person, team: null, managedBy: null, zone, joinedAt: WEDNESDAY, ...USUAL_WEEK });
  });
  for (const person of parts) await house.identity.admit(HARBOUR_AND_PINE.id, person);
  const app = openApp(house);
  const become = (person: string) =>
    app.request('/api/v1/demo/become', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ person }) });
  const entrance = async () => ((await (await app.request('/api/v1/demo')).json()) as Demo).people.map(({ name }) => name);
  const [sam] = parts.filter(({ name }) => name === 'Sam Okafor');
  if (!sam) throw new Error('Sam is one of the four');
  return { house, sam, caller: await Caller.signedIn(app, house, sam.email), become, entrance };
}

test('whoever has erased themselves in the demo cannot be entered again: not by the entrance, and not by a link', async () => {
  const { house, sam, caller, become, entrance } = await freshDemo();
  expect([await entrance(), (await become(sam.id)).status]).toEqual([expect.arrayContaining(['Sam Okafor']), 200]);
  await caller.post('/api/v1/me/erase', { typed: sam.email });
  expect((await entrance()).toSorted()).toEqual(['Ada Lindqvist', 'Noor Haddad', 'Priya Raman']);
  expect([(await become(sam.id)).status, await house.identity.linkToken(sam.email)]).toEqual([404, null]);
  await expect(caller.get('/api/v1/me')).rejects.toThrow('401');
});

test('words that would be lost are not said to be kept', async () => {
  const { house, sam, caller } = await freshDemo();
  await caller.post('/api/v1/me/consents', { about: 'practice', given: true });
  // As for a node of the server that has not yet heard that the session has ended.
  await house.store.inOrganisation(HARBOUR_AND_PINE.id, (tx) => erasePerson(tx, sam.id, WEDNESDAY));
  const { statuses } = await sync({ id: sam.id, email: sam.email, caller }, WEDNESDAY, [someEntry(WEDNESDAY, 'r1' as Revision)]);
  expect(statuses[0]).toMatchObject({ status: 'rejected', reason: 'Everything of yours was erased here, and nothing more is kept.' });
});
