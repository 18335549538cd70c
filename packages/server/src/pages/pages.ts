import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { App } from '../door/door.ts';

/** Serves the built screens: hashed assets for a year, and one page for every address a person may open. */
export function hangPages(app: App, folder: string): void {
  app.use('/assets/*', serveStatic({ root: folder, onFound: (_path, context) => context.header('Cache-Control', 'public, max-age=31536000, immutable') }));
  app.use('*', serveStatic({ root: folder, onFound: (_path, context) => context.header('Cache-Control', 'no-cache') }));
  app.get('*', async (context) => {
    if (context.req.path.startsWith('/api/') || context.req.path.startsWith('/assets/')) return context.notFound();
    return context.html(await readFile(join(folder, 'index.html'), 'utf8'), 200, { 'Cache-Control': 'no-cache' });
  });
}
