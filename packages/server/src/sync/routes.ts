import { syncRequestSchema, syncResponseSchema, type SyncResponse } from '@micromoment/wire';
import { ownerBefore } from '../door/as-person.ts';
import { hang, type App } from '../door/door.ts';
import type { House } from '../house.ts';
import { takeTogether, type Sent } from './take.ts';
import { Together } from './together.ts';

export function hangSync(app: App, house: House): void {
  const together = new Together<Sent, SyncResponse>(
    (organisation, group) => takeTogether(house, organisation, group),
    // A device that brings nothing waits for nobody's entries, and two batches of one person follow each other.
    ({ person, batch }, group) => !group.some((other) => other.person === person || (other.batch.entries.length === 0) !== (batch.entries.length === 0)),
  );
  hang(
    app,
    {
      method: 'post',
      path: '/api/v1/sync',
      says: 'Takes a batch of entries, and gives back what the device lacks.',
      takes: syncRequestSchema,
      gives: syncResponseSchema,
    },
    async (context, batch) => {
      const { organisation, person } = await ownerBefore(house, context);
      const isStillIn = async () => (await house.identity.whoIs(context.req.raw.headers)) !== undefined;
      return together.ask(organisation, { person, batch, isStillIn });
    },
  );
}
