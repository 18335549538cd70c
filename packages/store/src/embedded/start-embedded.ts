import { setTimeout as pause } from 'node:timers/promises';
import { no, ok, type Result } from '@micromoment/core';
import { Client } from 'pg';
import { openPrivateFolder } from '../private-folder.ts';
import { reasonOf } from '../reason-of.ts';
import type { StoreProblem } from '../store-problem.ts';
import { findBinaries, type Binaries } from './binaries.ts';
import { clusterFolderIn, openCluster, type Cluster } from './cluster.ts';
import { endServer, startOrAdopt } from './postmaster.ts';
import { whoRuns, type RunAs } from './run-as.ts';

/** A PostgreSQL server on the files of a data folder; `adopted` when it ran before we came. */
export type RunningServer = {
  readonly url: string;
  readonly adopted: boolean;
  /** Call it after the pools are closed. The server ends when no other process of ours uses it. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts the embedded server of a data folder, or adopts the one that runs there, and starts it again on the same port
 * should it die. Problems: folder-not-writable, cannot-start.
 */
export async function startEmbedded(dataFolder: string): Promise<Result<RunningServer, StoreProblem>> {
  const opened = await openPrivateFolder(dataFolder);
  if (!opened.ok) return opened;
  const as = await whoRuns(clusterFolderIn(dataFolder));
  if (as && process.platform !== 'linux') return no(notAsRoot);
  const binaries = await findBinaries(as);
  if (!binaries.ok) return binaries;
  const cluster = await openCluster(dataFolder, binaries.value, as);
  if (!cluster.ok) return cluster;
  const started = await startOrAdopt(cluster.value, { binaries: binaries.value, as, port: 0 });
  if (!started.ok) return started;
  const { port, adopted } = started.value;
  const presence = new Presence(cluster.value, { binaries: binaries.value, as, port });
  await presence.enter();
  return ok({ url: addressOf(cluster.value, port), adopted, stop: () => presence.leave() });
}

const APP = 'micromoment';
const PRESENCE = 'micromoment presence';

const SUPERUSER = 'postgres';

const addressOf = ({ password }: Cluster, port: number, user = APP): string => `postgres://${user}:${password}@127.0.0.1:${port}/${user}`;

/** The app's own user and database: an ordinary owner, so that row-level security binds it too. */
async function prepareDatabase(client: Client, { password }: Cluster): Promise<void> {
  const { rows } = await client.query<{ role: boolean; database: boolean }>(
    `select exists (select from pg_roles where rolname = '${APP}') as role, exists (select from pg_database where datname = '${APP}') as database`,
  );
  if (!rows[0]?.role) await client.query(`create role ${APP} login createdb createrole password '${password}'`).catch(unlessThere);
  if (!rows[0]?.database) await client.query(`create database ${APP} owner ${APP}`).catch(unlessThere);
}

// Duplicate object, duplicate database, and the unique violation two who create it at once may meet.
function unlessThere(error: unknown): void {
  if (!['42710', '42P04', '23505'].includes(reasonOf(error))) throw error;
}

/** One connection per process that uses the server: it tells when the server died, and whoever leaves last ends it. */
class Presence {
  #client: Client | undefined;
  #leaving = false;
  readonly #cluster: Cluster;
  readonly #how: { readonly binaries: Binaries; readonly as: RunAs; readonly port: number };

  constructor(cluster: Cluster, how: { readonly binaries: Binaries; readonly as: RunAs; readonly port: number }) {
    this.#cluster = cluster;
    this.#how = how;
  }

  async enter(): Promise<void> {
    const client = new Client({ connectionString: addressOf(this.#cluster, this.#how.port, SUPERUSER), application_name: PRESENCE, keepAlive: true });
    client.on('error', () => undefined); // an end follows, and is answered there
    await client.connect();
    await prepareDatabase(client, this.#cluster);
    this.#client = client;
    client.once('end', () => void this.#revive());
  }

  async leave(): Promise<void> {
    this.#leaving = true;
    const others = await this.#client?.query('select 1 from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()', [PRESENCE]).then(
      ({ rowCount }) => rowCount ?? 0,
      () => 0,
    );
    await this.#client?.end().catch(() => undefined);
    if (!others) await endServer(this.#cluster, this.#how.binaries);
  }

  async #revive(): Promise<void> {
    while (!this.#leaving) {
      const back = await startOrAdopt(this.#cluster, this.#how)
        .then(
          ({ ok }) => ok && this.enter().then(() => true),
          () => false,
        )
        .catch(() => false);
      if (back) return;
      await pause(200);
    }
  }
}

const notAsRoot: StoreProblem = {
  kind: 'cannot-start',
  what: 'PostgreSQL refuses to run as root, and on this system root cannot start it as somebody else.',
  remedy: 'Start Micromoment as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.',
};
