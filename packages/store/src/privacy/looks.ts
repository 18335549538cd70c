import { DAY, instant, type Instant, type LookedAt } from '@micromoment/core';
import { freshId } from '../fresh-id.ts';
import { compose } from '../tables.ts';
import type { OrganisationTransaction } from '../transaction.ts';

/** Somebody's look at something of somebody else's. */
export type PersonLooked = { readonly viewer: string; readonly what: LookedAt; readonly at: Instant };

/** The same look of the same viewer is noted once in this time. */
const SAME_LOOK = DAY;

/** Notes that a viewer was shown something of these people; of themselves, and again within a day, nothing is noted. */
export async function noteLooks(
  tx: OrganisationTransaction,
  people: readonly string[],
  { viewer, what, at }: { readonly viewer: string; readonly what: LookedAt; readonly at: Instant },
): Promise<void> {
  const others = [...new Set(people)].filter((person) => person !== viewer);
  if (others.length === 0) return;
  await tx.rows(
    `insert into app.look (organisation_id, look_id, person_id, viewer_id, at_what, looked_at)
      select $1::uuid, seen.look_id, seen.person_id, $4::uuid, $5::text, $6::bigint from unnest($2::uuid[], $3::uuid[]) as seen (look_id, person_id)
      join app.person p on p.organisation_id = $1 and p.person_id = seen.person_id
      where not exists (select from app.look l where l.organisation_id = $1 and l.person_id = seen.person_id
        and l.viewer_id = $4 and l.at_what = $5 and l.looked_at > $6::bigint - $7::bigint)`,
    [tx.organisation, others.map(() => freshId()), others, viewer, what, at, SAME_LOOK],
  );
}

/** Who has looked at something of a person, the newest first. */
export async function looksAt(tx: OrganisationTransaction, person: string): Promise<readonly PersonLooked[]> {
  const looks = compose.selectFrom('look').selectAll().where('organisation_id', '=', tx.organisation).where('person_id', '=', person);
  return (await tx.run(looks.orderBy('looked_at', 'desc').orderBy('look_id', 'desc'))).map((row) => ({
    viewer: row.viewer_id,
    what: row.at_what as LookedAt, // written by noteLooks
    at: instant(row.looked_at),
  }));
}
