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

/**
 * Starts or adopts the database, brings it up to date and opens it. Problems: each in one clear sentence with its remedy.
 * @param embedded the embedded server, for whoever had it started already
 */
export async function layFoundations(
  config: Pick<Config, 'dataFolder' | 'databaseUrl' | 'demo' | 'key'>,
  origin: string,
  embedded: ReturnType<typeof startEmbedded> | undefined = config.databaseUrl === null ? startEmbedded(config.dataFolder) : undefined,
): Promise<Result<Foundations, StoreProblem>> {
  const [unlocked, server] = await Promise.all([secretsFor(config), embedded]);
  if (server && !server.ok) return server;
  if (!unlocked.ok) {
    await server?.value.stop();
    return unlocked;
  }
  const { installationKey, sessionSecret } = unlocked.value;
  const url = server ? server.value.url : (config.databaseUrl ?? '');
  const migrated = await migrate(url);
  if (!migrated.ok) {
    await server?.value.stop();
    return no(migrated.problem);
  }
  const opened = await Store.open({ url, installationKey });
  if (!opened.ok) {
    await server?.value.stop();
    return opened;
  }
  const store = opened.value;
  const pool = identityPool(url);
  // The demo's links are printed for a person who reads first; a mailed link is used at once or not at all.
  const identity = openIdentity({ pool, secret: sessionSecret, origin, linkMinutes: config.demo ? 30 : LINK_MINUTES, clock });
  const close = async () => {
    await store.close();
    await pool.end();
    await server?.value.stop();
  };
  return ok({ url, store, identity, close });
}

/** The secrets of the data folder, and in the place of its key the one that was given. */
async function secretsFor({ dataFolder, key }: Pick<Config, 'dataFolder' | 'key'>): ReturnType<typeof secrets> {
  const kept = await secrets(dataFolder);
  if (!kept.ok || key === null) return kept;
  const given = installationKeyFrom(key);
  return given.ok ? ok({ ...kept.value, installationKey: given.value }) : given;
}
