import { no, ok, type Result } from '@micromoment/core';
import { identityPool, installationKeyFrom, migrate, secrets, startEmbedded, Store, type StoreProblem } from '@micromoment/store';
import { clock } from './clock-and-dice.ts';
import type { Config } from './config.ts';
import { LINK_MINUTES } from './identity/send-link.ts';
import { openIdentity, type Identity } from './identity/identity.ts';

/** The database and who may sign in: what every command that touches an installation stands on. */
export type Foundations = {
  readonly url: string;
  readonly store: Store;
  readonly identity: Identity;
  /** Lets everything go; the embedded server ends when nobody else uses it. */
  close(): Promise<void>;
};

/** Starts or adopts the database, brings it up to date and opens it. Problems: each in one clear sentence with its remedy. */
export async function layFoundations(
  config: Pick<Config, 'dataFolder' | 'databaseUrl' | 'demo' | 'key'>,
  origin: string,
): Promise<Result<Foundations, StoreProblem>> {
  const kept = await secrets(config.dataFolder);
  if (!kept.ok) return kept;
  const key = config.key === null ? ok(kept.value.installationKey) : installationKeyFrom(config.key);
  if (!key.ok) return key;
  const server = config.databaseUrl === null ? await startEmbedded(config.dataFolder) : undefined;
  if (server && !server.ok) return server;
  const url = server ? server.value.url : (config.databaseUrl ?? '');
  const migrated = await migrate(url);
  if (!migrated.ok) {
    await server?.value.stop();
    return no(migrated.problem);
  }
  const opened = await Store.open({ url, installationKey: key.value });
  if (!opened.ok) {
    await server?.value.stop();
    return opened;
  }
  const store = opened.value;
  const pool = identityPool(url);
  // The demo's links are printed for a person who reads first; a mailed link is used at once or not at all.
  const identity = openIdentity({ pool, secret: kept.value.sessionSecret, origin, linkMinutes: config.demo ? 30 : LINK_MINUTES, clock });
  const close = async () => {
    await store.close();
    await pool.end();
    await server?.value.stop();
  };
  return ok({ url, store, identity, close });
}
