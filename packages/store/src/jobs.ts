import { no, ok, type Result } from '@micromoment/core';
import { Client, escapeIdentifier, type QueryResultRow } from 'pg';
import { parseAddress, problemFrom } from './address.ts';
import type { StoreProblem } from './store-problem.ts';
import type { OrganisationTransaction } from './transaction.ts';

/**
 * Lets requests put jobs into pg-boss's queues, in the transaction of the fact that asks for them, and do nothing else
 * there. Call it once the schema stands and its queues are made. Problems: those of reaching the database.
 */
export async function openJobsToApp(url: string, schema: string): Promise<Result<null, StoreProblem>> {
  const address = parseAddress(url);
  if (!address.ok) return address;
  const jobs = escapeIdentifier(schema);
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined); // the query under way fails with it
  try {
    await client.connect();
    await client.query(`grant usage on schema ${jobs} to micromoment_app`);
    await client.query(`grant select on ${jobs}.queue to micromoment_app`);
    // pg-boss returns the id of the row it inserts, and reading a column asks for the right to it.
    await client.query(`grant insert, select (id) on ${jobs}.job to micromoment_app`);
    return ok(null);
  } catch (error) {
    const problem = problemFrom(error, address.value);
    if (problem) return no(problem);
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The transaction as pg-boss wants it for its option `db`: a job sent through it stands or falls with the fact. A job names ids, never words. */
export const jobDatabase = (tx: OrganisationTransaction): { executeSql(text: string, values: readonly unknown[]): Promise<{ rows: QueryResultRow[] }> } => ({
  executeSql: async (text, values) => ({ rows: await tx.rows(text, values) }),
});

/** The names of the queues in which a job waits that may be done now, from the database as pg-boss gives it. */
export async function queuesThatWait(db: QueueDatabase, schema: string): Promise<ReadonlySet<string>> {
  const { rows } = await db.executeSql(`select distinct name from ${escapeIdentifier(schema)}.job where state < 'active' and start_after < now()`, []);
  return new Set(rows.map(({ name }) => String(name)));
}

type QueueDatabase = { executeSql(text: string, values: unknown[]): Promise<{ rows: QueryResultRow[] }> };
