import { sql, type RawBuilder } from 'kysely';

/**
 * True, in a query, while both people whose ids stand in these columns still have a key. The database decides that and not what a
 * process holds in memory, so that an erasure anywhere is one everywhere.
 */
export const keysStand = (table: string, one: string, other: string): RawBuilder<boolean> =>
  sql<boolean>`(select count(*) from app.person_key k where k.organisation_id = ${sql.ref(`${table}.organisation_id`)} and k.wrapped is not null
    and k.person_id in (${sql.ref(`${table}.${one}`)}, ${sql.ref(`${table}.${other}`)})) = 2`;
