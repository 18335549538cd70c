import { z } from 'zod';
import { hang, type App } from '../door/door.ts';
import { Refusal } from '../door/refusal.ts';
import type { House } from '../house.ts';

const healthSchema = z.object({ state: z.literal('ok'), version: z.string() });

export function hangHealth(app: App, house: House): void {
  hang(app, { method: 'get', path: '/healthz', says: 'The process lives.', gives: healthSchema, open: true }, () =>
    Promise.resolve({ state: 'ok', version: house.version }),
  );

  hang(app, { method: 'get', path: '/readyz', says: 'The database answers.', gives: healthSchema, open: true }, async () => {
    const answers = await house.store.ping();
    if (!answers.ok) throw new Refusal(503, 'database-away', 'The database does not answer.', 'Look at the database; the app comes back by itself.');
    return { state: 'ok', version: house.version };
  });
}
