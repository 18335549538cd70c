import { no, type Result } from '@micromoment/core';
import { startEmbedded } from '@micromoment/store/embedded';
import type { Config } from './config.ts';
import { freePort } from './free-port.ts';
import type { Running } from './main.ts';

export { readConfig, unknownSettings, type Flags } from './config.ts';
export type { Running } from './main.ts';

export type StartOptions = {
  readonly config: Config;
  readonly version: string;
  /** The folder of the built screens. */
  readonly pages: string;
  /** Resolves when the screens stand there, for a start that goes on while they are built. */
  readonly screens?: Promise<unknown>;
};
export type StartProblem = { readonly what: string; readonly remedy: string };

/** Starts everything on this machine. Problems: each in one clear sentence with its remedy. */
export async function start({ config, ...options }: StartOptions): Promise<Result<Running, StartProblem>> {
  if (config.demo && !isLoopback(config.host)) {
    return no({ what: `The demo lets anybody become anybody, so it cannot listen on ${config.host}.`, remedy: 'Leave --host away, or start with --no-demo.' });
  }
  const port = await freePort(config.host, config.port);
  if (port === undefined)
    return no({ what: `No port from ${config.port} to ${config.port + 20} is free on ${config.host}.`, remedy: 'Choose another with --port.' });
  // PostgreSQL comes up, and at the first start makes its files, while the rest of the house is loaded: that takes a second.
  const embedded = config.databaseUrl === null ? startEmbedded(config.dataFolder) : undefined;
  embedded?.catch(() => undefined); // told by whoever waits for it
  const { startHouse } = await import('./main.ts');
  return startHouse({ config, ...options, port, embedded });
}

const isLoopback = (host: string): boolean => ['127.0.0.1', 'localhost', '::1'].includes(host);
