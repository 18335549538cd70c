import type { Compilable } from 'kysely';
import type { PoolClient, QueryResultRow } from 'pg';
import type { PersonKeys } from './seal/person-keys.ts';
import type { Key } from './seal/seal.ts';
import { orUnavailable } from './store-unavailable.ts';

/** A transaction in which one organisation can be seen and no other. Every verb of the store takes it first. */
export class OrganisationTransaction {
  readonly organisation: string;
  readonly keys: PersonKeys;
  readonly #client: PoolClient;
  readonly #learned = new Map<string, Key>();
  readonly #afterwards: (() => void)[] = [];
  readonly #unawaited: Promise<unknown>[] = [];
  #ended = false;

  constructor(organisation: string, { client, keys }: { client: PoolClient; keys: PersonKeys }) {
    this.organisation = organisation;
    this.keys = keys;
    this.#client = client;
  }

  /** The rows of a statement written out. A name has the server keep its plan. Throws StoreUnavailable. */
  async rows<Row extends QueryResultRow>(text: string, values: readonly unknown[], name?: string | undefined): Promise<Row[]> {
    // Two branches of work may run side by side; when one fails, the other must not go on in a transaction that is over.
    if (this.#ended) throw new Error('This transaction has ended.');
    return (await this.#client.query<Row>({ text, values: [...values], ...(name && { name }) }).catch(orUnavailable)).rows;
  }

  /**
   * Does a statement that nothing else here waits for, so that it travels with what comes next: at the latest with the commit. Its failure
   * is the whole transaction's. @returns its rows, for whoever asks once the transaction has ended
   */
  unawaited<Row extends QueryResultRow>({ text, values, name, whenItFails = rethrow }: Unawaited): Promise<Row[]> {
    const done = this.rows<Row>(text, values, name).catch(whenItFails);
    done.catch(() => undefined); // told by `settled`
    this.#unawaited.push(done);
    return done;
  }

  /** Resolves when every statement that nobody waited for is done. Throws what the first of them to fail threw. */
  async settled(): Promise<void> {
    for (const done of this.#unawaited) await done;
  }

  /** The rows of a composed query; the server keeps its plan. Throws StoreUnavailable. */
  run<Row>(query: Compilable<Row>): Promise<Row[]> {
    const { sql, parameters } = query.compile();
    return this.rows<Row & QueryResultRow>(sql, parameters, nameOf(sql));
  }

  /** The data keys of people who still have one, by person id. */
  async keysOf(people: Iterable<string>): Promise<ReadonlyMap<string, Key>> {
    const found = new Map<string, Key>();
    const lacking: string[] = [];
    for (const person of new Set(people)) {
      const key = this.#learned.get(person) ?? this.keys.kept(this.organisation, person);
      if (key) found.set(person, key);
      else lacking.push(person);
    }
    if (lacking.length === 0) return found;
    const rows = await this.rows<{ person_id: string; wrapped: Buffer }>(
      'select person_id, wrapped from app.person_key where organisation_id = $1 and person_id = any($2::uuid[]) and wrapped is not null',
      [this.organisation, lacking],
    );
    for (const { person_id, wrapped } of rows) {
      const key = this.keys.unwrap(this.organisation, person_id, wrapped);
      this.#learned.set(person_id, key);
      found.set(person_id, key);
    }
    return found;
  }

  /** Forgets a person's key, here and in every transaction to come. */
  forget(person: string): void {
    this.#learned.delete(person);
    this.keys.drop(this.organisation, person);
  }

  /** Ends it for its holders, before the database does. */
  end(): void {
    this.#ended = true;
  }

  /** Has something remembered once this is committed, and not if it is undone. */
  afterwards(remember: () => void): void {
    this.#afterwards.push(remember);
  }

  /** Keeps what was learnt in it for other transactions. Only once it is committed: what it made might have been undone. */
  committed(): void {
    for (const [person, key] of this.#learned) this.keys.keep(this.organisation, person, key);
    for (const remember of this.#afterwards) remember();
  }
}

type Unawaited = { readonly text: string; readonly values: readonly unknown[]; readonly name: string; readonly whenItFails?: (error: unknown) => never };

function rethrow(error: unknown): never {
  throw error;
}

const names = new Map<string, string>();

/** The same text has the same name on every connection. Beyond so many texts (lists of many lengths) plans are not kept. */
function nameOf(sql: string): string | undefined {
  const known = names.get(sql);
  if (known !== undefined || names.size >= 500) return known;
  const name = `composed-${names.size}`;
  names.set(sql, name);
  return name;
}
