import { OpenAPIHono } from '@hono/zod-openapi';
import { StoreUnavailable } from '@micromoment/store';
import { hangBlueprints } from './blueprint/routes.ts';
import { hangDemo } from './demo/routes.ts';
import { hangCatalogues } from './catalogue/routes.ts';
import { hangCalendarFeed } from './calendar/feed-routes.ts';
import { hangCalendar } from './calendar/routes.ts';
import type { App } from './door/door.ts';
import { notFound, Refusal } from './door/refusal.ts';
import { hangDeeperLook, hangUnsure } from './feedback/routes.ts';
import { hangHealth } from './health/routes.ts';
import type { House } from './house.ts';
import { hangIdentity } from './identity/routes.ts';
import { hangLibrary } from './library/routes.ts';
import { hangObservations } from './observation/routes.ts';
import { hangMailStops } from './mail/routes.ts';
import { hangOutbox } from './outbox/routes.ts';
import { hangPages } from './pages/pages.ts';
import { hangPeople } from './people/routes.ts';
import { hangPractice } from './practice/routes.ts';
import { hangPrivacy } from './privacy/routes.ts';
import { hangReviews } from './review/routes.ts';
import { notKept, strictHeaders } from './security/headers.ts';
import { smallBodies } from './security/small-bodies.ts';
import { sameOriginChanges } from './security/same-origin.ts';
import { hangSprints } from './sprint/routes.ts';
import { hangTeam } from './team/routes.ts';
import { hangSync } from './sync/routes.ts';

/** Every door of the house; `pages` is the folder of the built screens, absent in tests of the API. */
export function openApp(house: House, pages?: string): App {
  const app = new OpenAPIHono();
  app.use('*', strictHeaders(house.origin));
  app.use('/api/*', notKept);
  app.use('/api/*', sameOriginChanges(house.origin));
  app.use('/api/*', smallBodies);
  for (const hangRoom of [
    hangHealth,
    hangIdentity,
    hangSync,
    hangPractice,
    hangPrivacy,
    hangDeeperLook,
    hangUnsure,
    hangCalendar,
    hangCalendarFeed,
    hangPeople,
    hangObservations,
    hangBlueprints,
    hangCatalogues,
    hangLibrary,
    hangReviews,
    hangSprints,
    hangTeam,
    hangOutbox,
    hangMailStops,
    hangDemo,
  ])
    hangRoom(app, house);
  app.doc31('/api/v1/openapi.json', { openapi: '3.1.0', info: { title: 'Micromoment', version: house.version }, servers: [{ url: house.origin }] });
  if (pages) hangPages(app, pages);
  return answerRefusals(app, house);
}

function answerRefusals(app: App, house: House): App {
  app.notFound((context) => context.json(notFound('There is nothing at this address.').problem, 404));
  app.onError((error, context) => {
    if (error instanceof Refusal) return context.json(error.problem, error.status);
    if (error instanceof StoreUnavailable) {
      context.header('Retry-After', '5');
      return context.json(
        {
          code: 'database-away',
          what: 'The database does not answer just now.',
          remedy: 'What you wrote is kept on your device; it is sent again in a moment.',
        },
        503,
      );
    }
    const reason = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    house.log.error({ code: 'unexpected', error: error.name, reason, at: error.stack?.split('\n')[1]?.trim() }, 'a door met something unexpected'); // never the message: it may quote what a person wrote
    return context.json(
      { code: 'unexpected', what: 'Something went wrong here.', remedy: 'What you wrote is kept on your device. Try again in a moment.' },
      500,
    );
  });
  return app;
}
