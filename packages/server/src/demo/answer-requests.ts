import { oneOf, type Dice } from '@micromoment/core';
import type { Outbox } from '@micromoment/wire';
import type { App } from '../door/door.ts';
import type { House } from '../house.ts';
import { workerOf } from '../jobs/work.ts';
import type { Caller } from './caller.ts';
import { NOTES } from './words.ts';

/** Colleagues answer what they were asked today, each from the link in their mail and without signing in. @param seen the links they opened before, to which today's are added */
export async function answerRequests(house: House, app: App, { admin, dice, seen }: Answering): Promise<void> {
  await house.jobs.drain(workerOf(house));
  const { mails } = await admin.get<Outbox>('/api/v1/outbox');
  // They asked side by side: answered in the order of their words, the dice fall alike in every demo.
  const inOrder = mails.toSorted((one, other) => (`${one.to} ${one.subject}` < `${other.to} ${other.subject}` ? -1 : 1));
  for (const token of inOrder.flatMap(({ text }) => /\/notice#(\S+)/.exec(text)?.[1] ?? [])) {
    if (seen.has(token)) continue;
    seen.add(token);
    const post = (path: string, body: object) =>
      app.request(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
    const card = (await (await post('/api/v1/observations/look', { token })).json()) as { state: string }; // an ObservationCard
    if (card.state !== 'open') continue;
    const sighting = oneOf(dice, ['saw-it', 'saw-it', 'not-yet', 'could-not-tell'] as const);
    await post('/api/v1/observations', { token, sighting, ...(sighting === 'saw-it' ? { note: oneOf(dice, NOTES) } : {}) });
  }
}

type Answering = { readonly admin: Caller; readonly dice: Dice; readonly seen: Set<string> };
