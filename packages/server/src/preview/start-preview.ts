import { readFile } from 'node:fs/promises';
import { serve } from '@hono/node-server';
import { no, ok, type Clock, type Result } from '@micromoment/core';
import type { PreviewTold } from '@micromoment/wire';
import { freePort } from '../free-port.ts';
import { previewApp, type Telling } from './preview-app.ts';
import { tellAtOnce, withFindings } from './tell.ts';
import { watchFile } from './watch-file.ts';

export type PreviewOptions = {
  /** Where the file stands, and what it is called on the page. */
  readonly path: string;
  readonly file: string;
  readonly port: number;
  /** The folder of the built screens. */
  readonly pages: string;
  readonly clock: Clock;
};
export type PreviewProblem = { readonly kind: 'no-file' } | { readonly kind: 'no-port'; readonly last: number };

/** A preview that runs on this machine alone. */
export type RunningPreview = {
  readonly origin: string;
  /** The port that was asked for, when it was taken. */
  readonly portTaken: number | null;
  /** What the file says now. */
  readonly latest: () => PreviewTold;
  stop(): Promise<void>;
};

const LOOPBACK = '127.0.0.1';

/** Shows a file in a browser of this machine and tells the page of every save. Nothing is stored, and nobody else can reach it. */
export async function startPreview({ path, file, port: asked, pages, clock }: PreviewOptions): Promise<Result<RunningPreview, PreviewProblem>> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return no({ kind: 'no-file' });
  const port = await freePort(LOOPBACK, asked);
  if (port === undefined) return no({ kind: 'no-port', last: asked + 20 });
  const origin = `http://localhost:${port}`;
  const atOnce = (said: string) => tellAtOnce(file, said, clock(), `${origin}/moment`);
  const telling = tellingOf(withFindings(atOnce(text), text));
  const unwatch = watchFile(path, text, (fresh) => {
    const told = atOnce(fresh);
    telling.tell(told);
    // The phone has it before the linter begins; a save that came meanwhile is told by itself.
    setImmediate(() => telling.latest() === told && telling.tell(withFindings(told, fresh)));
  });
  const server = serve({ fetch: previewApp(telling, pages, origin).fetch, hostname: LOOPBACK, port });
  return ok({
    origin,
    portTaken: port === asked ? null : asked,
    latest: telling.latest,
    stop: async () => {
      unwatch();
      // A page that listens would keep its line open for ever.
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  });
}

function tellingOf(first: PreviewTold): Telling & { readonly tell: (told: PreviewTold) => void } {
  let latest = first;
  const listeners = new Set<(told: PreviewTold) => void>();
  return {
    latest: () => latest,
    tell: (told) => {
      latest = told;
      for (const hear of listeners) hear(told);
    },
    subscribe: (hear) => {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
  };
}
