import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { reasonOf } from '../reason-of.ts';
import type { Binaries } from './binaries.ts';
import type { Cluster } from './cluster.ts';
import { endServer, startOrAdopt } from './postmaster.ts';
import type { RunAs } from './run-as.ts';

const APP = 'micromoment';
const SUPERUSER = 'postgres';
const NAME = 'micromoment presence';

/** The address of a running cluster, for the app or another of its users. */
export const addressOf = ({ password }: Cluster, port: number, user = APP): string => `postgres://${user}:${password}@127.0.0.1:${port}/${user}`;

/** One connection per process that uses the server: it tells when the server died, and whoever leaves last ends it. */
export class Presence {
  #client: Client | undefined;
  #leaving = false;
  #reviving: Promise<void> = Promise.resolve();
  readonly #cluster: Cluster;
  readonly #how: { readonly binaries: Binaries; readonly as: RunAs; readonly port: number };

  constructor(cluster: Cluster, how: { readonly binaries: Binaries; readonly as: RunAs; readonly port: number }) {
    this.#cluster = cluster;
    this.#how = how;
  }

  async enter(): Promise<void> {
    const client = this.#newClient(NAME);
    await client.connect();
    try {
      await prepareDatabase(client, this.#cluster);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    this.#client = client;
    client.once('end', () => (this.#reviving = this.#revive()));
  }

  /** Of two who leave at once neither counts the other: each has left before it looks. */
  async leave(): Promise<void> {
    this.#leaving = true;
    await this.#reviving;
    await this.#client?.end().catch(() => undefined);
    if (await this.#isUsed()) return;
    await endServer(this.#cluster, this.#how.binaries);
  }

  /** A server that answers and lets nobody in to look is left to whoever is ending it, or filling it. */
  async #isUsed(): Promise<boolean> {
    const client = this.#newClient('micromoment');
    try {
      await client.connect();
      return (await client.query('select 1 from pg_stat_activity where application_name = $1', [NAME])).rowCount !== 0;
    } catch (error) {
      return reasonOf(error) !== 'ECONNREFUSED';
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  async #revive(): Promise<void> {
    while (!this.#leaving) {
      try {
        const back = await startOrAdopt(this.#cluster, this.#how);
        if (back.ok && !this.#leaving) return await this.enter();
      } catch {
        // Not yet: it may still be recovering, or another process is starting it.
      }
      await pause(200);
    }
  }

  #newClient(name: string): Client {
    const client = new Client({
      connectionString: addressOf(this.#cluster, this.#how.port, SUPERUSER),
      application_name: name,
      query_timeout: 10_000,
      keepAlive: true,
    });
    client.on('error', () => undefined); // an end follows, and is answered there
    return client;
  }
}

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
