import type { SprintChoices, SprintList, SprintPage } from '@micromoment/wire';
import type { App } from '../door/door.ts';
import type { House } from '../house.ts';
import { Caller } from './caller.ts';
import { DEMO_BLUEPRINT, DEMO_FACILITATOR, DEMO_NEWCOMER, DEMO_PEOPLE } from './harbour-and-pine.ts';

/** The facilitator makes a sprint of what everybody practises already, and starts it. */
export async function beginSprint(house: House, app: App): Promise<void> {
  const noor = await Caller.signedIn(app, house, DEMO_FACILITATOR);
  const { sprint } = await noor.post<SprintPage>('/api/v1/sprints', { name: 'Ask first 1', blueprints: [DEMO_BLUEPRINT], weeks: 4 });
  const list = DEMO_PEOPLE.filter(({ roles, email }) => roles.includes('learner') && email !== DEMO_NEWCOMER).map(({ email }) => email);
  await noor.post(`/api/v1/sprints/${sprint.id}/members`, { list: ['email', ...list].join('\n') });
  await noor.post(`/api/v1/sprints/${sprint.id}/step`, { step: 'start' });
}

/** Somebody who came later joins the sprint that runs. */
export async function joinRunning(house: House, app: App, email: string): Promise<void> {
  const noor = await Caller.signedIn(app, house, DEMO_FACILITATOR);
  const [running] = (await noor.get<SprintList>('/api/v1/sprints')).sprints;
  const { people } = await noor.get<SprintChoices>('/api/v1/sprint-choices');
  const name = DEMO_PEOPLE.find((person) => person.email === email)?.name;
  const person = people.find((known) => known.name === name);
  if (running && person) await noor.post(`/api/v1/sprints/${running.sprint.id}/members`, { people: [person.id] });
}
