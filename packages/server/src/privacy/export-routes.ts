import { journalOf } from '@micromoment/store';
import { z } from 'zod';
import { asPerson } from '../door/as-person.ts';
import { hang, type App } from '../door/door.ts';
import type { House } from '../house.ts';
import { entryTable } from './entry-table.ts';
import { everythingOf } from './everything.ts';

/** Everything of one's own, to take along. */
export function hangExports(app: App, house: House): void {
  hang(app, { method: 'get', path: '/api/v1/me/export', says: 'Everything that is kept of you, as JSON.', gives: z.looseObject({}) }, (context) =>
    asPerson(house, context, async (standing) => taken('micromoment.json', 'application/json', JSON.stringify(await everythingOf(standing), null, 2))),
  );

  hang(app, { method: 'get', path: '/api/v1/me/export/csv', says: 'Your journal, as CSV.', gives: z.string() }, (context) =>
    asPerson(house, context, async ({ tx, me }) =>
      taken('micromoment.csv', 'text/csv; charset=utf-8', `\uFEFF${entryTable((await journalOf(tx, me.id, null)).entries)}`),
    ),
  );
}

const taken = (name: string, type: string, body: string): Response =>
  new Response(body, { headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' } });
