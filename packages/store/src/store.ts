import { setTimeout as pause } from 'node:timers/promises';
import { no, ok, type Result } from '@micromoment/core';
import { Pool, types, type CustomTypesConfig, type PoolConfig } from 'pg';
import { parseAddress, problemFrom } from './address.ts';
import { GatheringSocket } from './gathering-socket.ts';
import { reasonOf } from './reason-of.ts';
import { PersonKeys } from './seal/person-keys.ts';
import { mark, type Key } from './seal/seal.ts';
import type { StoreProblem } from './store-problem.ts';
import { orUnavailable, StoreUnavailable } from './store-unavailable.ts';
import { OrganisationTransaction } from './transaction.ts';

export type StoreOptions = { readonly url: string; readonly installationKey: Key; readonly poolSize?: number };

/** The database of an installation. Nothing in it is reached but through an organisation. */
export class Store {
  readonly #pool: Pool;
  readonly #keys: PersonKeys;
  readonly #address: URL;

  private constructor(pool: Pool, keys: PersonKeys, address: URL) {
    this.#pool = pool;
    this.#keys = keys;
    this.#address = address;
  }

  /** Opens a migrated database. Problems: those of reaching it, and wrong-key for one that another key has sealed. */
  static async open({ url, installationKey, poolSize = 10 }: StoreOptions): Promise<Result<Store, StoreProblem>> {
    const address = parseAddress(url);
    if (!address.ok) return address;
    const pool = openPool(url, { max: poolSize, pipeline: true });
    try {
      if (await fitsDatabase(pool, installationKey)) return ok(new Store(pool, new PersonKeys(installationKey), address.value));
      await pool.end();
      return no(wrongKey);
    } catch (error) {
      await pool.end();
      const problem = problemFrom(error, address.value);
      if (problem) return no(problem);
      throw error;
    }
  }

  /**
   * Does `work` in one transaction in which only that organisation exists. It is done again when the database asks for
   * it (a lost race between transactions), so it must not act on anything but the transaction. Throws StoreUnavailable, also
   * when every race was lost.
   */
  async inOrganisation<Outcome>(organisation: string, work: Work<Outcome>, { keepsPlans = false }: TransactionOptions = {}): Promise<Outcome> {
    if (!UUID.test(organisation)) throw new TypeError(`${JSON.stringify(organisation)} is not the id of an organisation.`);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#once(organisation, work, keepsPlans ? AS_ONLY_KEEPING_PLANS : AS_ONLY);
      } catch (error) {
        if (!LOST_RACE.includes(reasonOf(error))) throw error;
        if (attempt >= ATTEMPTS) throw new StoreUnavailable(error);
        await pause(attempt * 5 * (1 + Math.random()));
      }
    }
  }

  /** Whether the database answers. Problems: those of reaching it. */
  async ping(): Promise<Result<null, StoreProblem>> {
    try {
      await this.#pool.query('select 1');
      return ok(null);
    } catch (error) {
      const problem = problemFrom(error, this.#address);
      if (problem) return no(problem);
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #once<Outcome>(organisation: string, work: Work<Outcome>, setting: Setting): Promise<Outcome> {
    const client = await this.#pool.connect().catch(orUnavailable);
    // Not awaited here: the first statement of `work` travels with it. Were it to fail, that statement would fail too.
    const begun = Promise.all([client.query('begin'), client.query({ ...setting, values: [organisation] })]).catch(orUnavailable);
    begun.catch(() => undefined);
    const tx = new OrganisationTransaction(organisation, { client, keys: this.#keys });
    try {
      const outcome = await work(tx);
      tx.end();
      const committing = client.query('commit').catch(orUnavailable);
      committing.catch(() => undefined);
      await begun;
      await tx.settled();
      // A transaction in which a statement failed ends in a rollback and says so without an error.
      const { command } = await committing;
      if (command !== 'COMMIT') throw new Error('A statement failed and its error was passed over; nothing was stored.');
      tx.committed();
      client.release();
      return outcome;
    } catch (error) {
      tx.end();
      const whole = await client.query('rollback').then(
        () => true,
        () => false,
      );
      client.release(!whole);
      // What failed first says more than the statements behind it.
      await begun;
      await tx.settled();
      throw error;
    }
  }
}

/** True for the key that the database has been sealed with from its first day, which is today for a new one. */
async function fitsDatabase(pool: Pool, installationKey: Key): Promise<boolean> {
  const key_mark = mark(installationKey, 'the installation key of this database');
  await pool.query('insert into upkeep.installation (key_mark) values ($1) on conflict do nothing', [key_mark]);
  const { rows } = await pool.query<{ key_mark: Buffer }>('select key_mark from upkeep.installation');
  return rows[0]?.key_mark.equals(key_mark) ?? false;
}

const wrongKey: StoreProblem = {
  kind: 'wrong-key',
  what: 'The database was sealed with another installation key than the one given.',
  remedy: 'Set MM_KEY to that key, or put back the secrets.json that belongs to this database: with another key nobody can read what people wrote.',
};

/** A pool for the identity library: its tables stand in a schema of their own and are no organisation's. */
export const identityPool = (url: string): Pool => openPool(url, { max: 4, options: '-c search_path=identity' });

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ATTEMPTS = 6;

// Serialization failure and deadlock: the whole transaction is to be done again.
const LOST_RACE = ['40001', '40P01'];

type Work<Outcome> = (tx: OrganisationTransaction) => Promise<Outcome>;

export type TransactionOptions = {
  /**
   * True for work whose statements are the same every time and written so that one plan of each is right whatever it is given: the database then plans
   * each once a connection, in place of once a call.
   */
  readonly keepsPlans?: boolean;
};

type Setting = { readonly name: string; readonly text: string };

const settings = `select set_config('role', 'micromoment_app', true), set_config('app.organisation', $1, true),
  set_config('synchronous_commit', 'on', true), set_config('statement_timeout', '15s', true), set_config('lock_timeout', '5s', true),
  set_config('idle_in_transaction_session_timeout', '30s', true)`;

/** Everything set here ends with the transaction, so a pooled connection remembers nothing. */
const AS_ONLY: Setting = { name: 'as-only', text: settings };

// A kept plan outlives the sizes it was made for: one made over an empty table would read that table from end to end once it is large.
const keepingPlans = "set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true)";
const AS_ONLY_KEEPING_PLANS: Setting = { name: 'as-only-keeping-plans', text: `${settings}, ${keepingPlans}` };

function openPool(url: string, options: PoolConfig): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: 'micromoment',
    connectionTimeoutMillis: 5_000,
    query_timeout: 20_000,
    keepAlive: true,
    stream: () => new GatheringSocket(),
    types: TYPES,
    ...options,
  });
  // A connection broke. Whatever ran on it fails with that; what comes next opens another, and fails where it must.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return pool;
}

const BIGINT = 20;

// Our big integers are instants and counts, far below 2^53.
const TYPES: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') => (oid === BIGINT ? Number : types.getTypeParser(oid, format))) as typeof types.getTypeParser, // the same question, one more answer
};
