import type { Compilable } from 'kysely';
import type { PoolClient, QueryResultRow } from 'pg';
import { isAway } from './address.ts';
import type { PersonKeys } from './seal/person-keys.ts';
import type { Key } from './seal/seal.ts';
import { StoreUnavailable } from './store-unavailable.ts';

/** A transaction in which one organisation can be seen and no other. Every verb of the store takes it first. */
export class OrganisationTransaction {
  readonly organisation: string;
  readonly keys: PersonKeys;
  readonly #client: PoolClient;

  constructor(organisation: string, { client, keys }: { client: PoolClient; keys: PersonKeys }) {
    this.organisation = organisation;
    this.keys = keys;
    this.#client = client;
  }

  /** The rows of a statement written out. A name has the server keep its plan. Throws StoreUnavailable. */
  async rows<Row extends QueryResultRow>(text: string, values: readonly unknown[], name?: string): Promise<Row[]> {
    try {
      return (await this.#client.query<Row>({ text, values: [...values], ...(name && { name }) })).rows;
    } catch (error) {
      throw isAway(error) ? new StoreUnavailable(error) : error;
    }
  }

  /** The rows of a composed query. Throws StoreUnavailable. */
  run<Row>(query: Compilable<Row>): Promise<Row[]> {
    const { sql, parameters } = query.compile();
    return this.rows<Row & QueryResultRow>(sql, parameters);
  }

  /** The data keys of people who still have one, by person id. */
  async keysOf(people: readonly string[]): Promise<ReadonlyMap<string, Key>> {
    const found = new Map<string, Key>();
    for (const person of new Set(people)) {
      const kept = this.keys.kept(this.organisation, person);
      if (kept) found.set(person, kept);
    }
    const lacking = [...new Set(people)].filter((person) => !found.has(person));
    if (lacking.length === 0) return found;
    const rows = await this.rows<{ person_id: string; wrapped: Buffer }>(
      'select person_id, wrapped from app.person_key where organisation_id = $1 and person_id = any($2::uuid[]) and wrapped is not null',
      [this.organisation, lacking],
    );
    for (const { person_id, wrapped } of rows) found.set(person_id, this.keys.unwrap(this.organisation, person_id, wrapped));
    return found;
  }
}
