import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { PreviewTold } from '@micromoment/wire';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { strictHeaders } from '../security/headers.ts';

/** What a page hears: the state at once, and every later one. */
export type Telling = { readonly latest: () => PreviewTold; readonly subscribe: (hear: (told: PreviewTold) => void) => () => void };

/** The few doors of a preview: its page, the built parts of the app, and the stream of what the file says. Nothing can be changed through them. */
export function previewApp(telling: Telling, pages: string, origin: string): Hono {
  const app = new Hono();
  // A page elsewhere may make its own name mean 127.0.0.1; the browser still says which name it asked for.
  app.use('*', async (context, next) =>
    isOwnName(context.req.header('host') ?? '', origin) ? next() : context.text('This preview is for this machine only.', 421),
  );
  app.use('*', strictHeaders(origin));
  app.get('/events', (context) => streamSSE(context, (stream) => tellOn(telling, stream)));
  app.get('/', async (context) => context.html(await readFile(join(pages, 'preview.html'), 'utf8'), 200, { 'Cache-Control': 'no-store' }));
  app.use('*', serveStatic({ root: pages, onFound: (_path, context) => context.header('Cache-Control', 'no-store') }));
  return app;
}

function isOwnName(host: string, origin: string): boolean {
  const { port } = new URL(origin);
  return [`localhost:${port}`, `127.0.0.1:${port}`].includes(host);
}

type Stream = Parameters<Parameters<typeof streamSSE>[1]>[0];

/** Tells on one stream until the page closes it. */
async function tellOn({ latest, subscribe }: Telling, stream: Stream): Promise<void> {
  const write = (told: PreviewTold) => void stream.writeSSE({ data: JSON.stringify(told) });
  write(latest());
  const leave = subscribe(write);
  await new Promise<void>((closed) => stream.onAbort(closed));
  leave();
}
