import { feedOwner, organisation, person } from '@micromoment/store';
import { z } from 'zod';
import { hang, type App } from '../door/door.ts';
import { notFound } from '../door/refusal.ts';
import { nowIn, type House } from '../house.ts';
import { readToken } from '../observation/token.ts';
import { feedOf } from './feed.ts';

/**
 * The one door whose secret stands in its address, because calendar programs know no other way: it opens nothing but the times and titles
 * of what is planned, can be ended any day, is kept as a hash and written into no log.
 */
export function hangCalendarFeed(app: App, house: House): void {
  hang(
    app,
    { method: 'get', path: '/calendar/{feed}', says: 'What is planned for somebody, as a calendar file.', gives: z.string(), open: true },
    async (context) => {
      const unknown = notFound('There is no calendar under this address.');
      const token = readToken((context.req.param('feed') ?? '').replace(/\.ics$/, ''));
      if (!token) throw unknown;
      const text = await house.store.inOrganisation(token.organisation, async (tx) => {
        const [owner, place] = [await feedOwner(tx, token.hash), await organisation(tx)];
        const reader = owner === undefined ? undefined : await person(tx, owner);
        return reader && place ? feedOf(house, { tx, person: reader, now: nowIn(house, place) }) : undefined;
      });
      if (text === undefined) throw unknown;
      return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'private, no-store' } });
    },
  );
}
