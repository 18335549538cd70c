import { uuidv7 } from '@micromoment/core';
import type { NewPraise, SyncResponse, TeamPage, WrittenCheckIn } from '@micromoment/wire';
import type { App } from '../door/door.ts';
import type { House } from '../house.ts';
import { Caller } from './caller.ts';
import { DEMO_LEAD } from './harbour-and-pine.ts';
import { CHECK_IN, PRAISE } from './words.ts';

/** Three of the team show their lead how a try went; she praises one of them, and keeps a check-in with another. */
export async function passBetween(house: House, app: App): Promise<void> {
  for (const name of ['leila', 'wen', 'marta']) await showLastLookBack(await Caller.signedIn(app, house, `${name}@harbour-and-pine.example`));
  const priya = await Caller.signedIn(app, house, DEMO_LEAD);
  const { shared } = await priya.get<TeamPage>('/api/v1/team');
  const [praised, met] = [shared[0], shared[1]];
  const id = () => uuidv7(house.clock(), house.dice);
  if (praised) await priya.post('/api/v1/praise', { id: id(), to: praised.person, about: praised.id, text: PRAISE, asksToBePublic: true } satisfies NewPraise);
  if (met) await priya.post('/api/v1/check-ins', { id: id(), with: met.person, lines: CHECK_IN, over: null } satisfies WrittenCheckIn);
}

/** Shows the last look back with words in it, if there is one. */
async function showLastLookBack(caller: Caller): Promise<void> {
  const look = { device: '0190d3a0-0000-7000-8000-0000000be73e', sentAt: 0, cursor: null, entries: [] };
  const { lacks } = await caller.post<SyncResponse>('/api/v1/sync', look);
  const last = lacks.entries.findLast((entry) => entry.kind === 'reflected' && Object.keys(entry.words).length > 0);
  if (last) await caller.post('/api/v1/shares', { entry: last.id, shared: true });
}
