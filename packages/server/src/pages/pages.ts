import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';
import type { App } from '../door/door.ts';
import { spokenPage } from './spoken-page.ts';

/** Serves the built screens: hashed assets for a year, and one page for every address a person may open. What stands there compressed too is sent so. */
export function hangPages(app: App, folder: string): void {
  app.use('*', keptAsLongAsItHolds);
  const onePage = spokenPage(folder);
  app.get('/', onePage);
  app.use('*', serveStatic({ root: folder, precompressed: true }));
  app.get('*', async (context, next) => {
    if (context.req.path.startsWith('/api/') || context.req.path.startsWith('/assets/')) return context.notFound();
    return onePage(context, next);
  });
}

/** A hashed asset never changes; all else is asked for anew each time. */
const keptAsLongAsItHolds: MiddlewareHandler = async (context, next) => {
  await next();
  const isHashed = context.req.path.startsWith('/assets/') && context.res.ok;
  context.header('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
};
