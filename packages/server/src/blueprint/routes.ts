import { publishedSchema, publishRequestSchema } from '@micromoment/wire';
import { asOneWhoMay } from '../door/as-person.ts';
import { hang, type App } from '../door/door.ts';
import { Refusal } from '../door/refusal.ts';
import type { House } from '../house.ts';
import { publish } from './publish.ts';

export function hangBlueprints(app: App, house: House): void {
  hang(
    app,
    { method: 'post', path: '/api/v1/blueprints', says: 'Publishes a blueprint as a new revision.', takes: publishRequestSchema, gives: publishedSchema },
    (context, { source, because }) =>
      asOneWhoMay(house, context, 'publish', async ({ tx, me, now }) => {
        const published = await publish(tx, house.jobs, { source, by: me.id, because, at: now });
        if (published.ok) return published.value;
        const [first] = published.problem;
        throw new Refusal(
          422,
          'does-not-lint',
          `Line ${first?.line ?? 1}, column ${first?.col ?? 1}: ${first?.message ?? 'This is not a blueprint.'}`,
          first?.fix ?? 'Run micromoment lint on it.',
        );
      }),
  );
}
