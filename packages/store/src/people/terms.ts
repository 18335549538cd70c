import { USUAL_TERMS, type Terms } from '@micromoment/core';
import type { Selectable } from 'kysely';
import { compose, type Tables } from '../tables.ts';
import type { OrganisationTransaction } from '../transaction.ts';

/** What a person asks of their practice; the usual for somebody who never said. */
export async function termsOf(tx: OrganisationTransaction, personId: string): Promise<Terms> {
  const [row] = await tx.run(inside(tx).where('person_id', '=', personId));
  return row ? termsFrom(row) : USUAL_TERMS;
}

/** The same for some people, by their ids; nobody is in it who never said. */
export async function termsOfEach(tx: OrganisationTransaction, people: readonly string[]): Promise<ReadonlyMap<string, Terms>> {
  const rows = await tx.rows<Selectable<Tables['practice_terms']>>(
    'select * from app.practice_terms where organisation_id = $1 and person_id = any($2::uuid[])',
    [tx.organisation, people],
    'terms-of-each',
  );
  return new Map(rows.map((row) => [row.person_id, termsFrom(row)]));
}

/** Keeps what a person asks of their practice, in the place of what they asked before. */
export async function keepTerms(tx: OrganisationTransaction, personId: string, { leave, region, most, channels }: Terms): Promise<void> {
  const row = { leave, region, most_per_day: most.perDay, most_per_week: most.perWeek, by_email: channels.email };
  await tx.run(
    compose
      .insertInto('practice_terms')
      .values({ organisation_id: tx.organisation, person_id: personId, ...row })
      .onConflict((same) => same.columns(['organisation_id', 'person_id']).doUpdateSet(row)),
  );
}

/** Those of the given people who want no mail. */
export async function peopleWithoutEmail(tx: OrganisationTransaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const refusing = await tx.rows<{ person_id: string }>(
    'select person_id from app.practice_terms where organisation_id = $1 and person_id = any($2::uuid[]) and not by_email',
    [tx.organisation, ids],
    'people-without-email',
  );
  return new Set(refusing.map(({ person_id }) => person_id));
}

const inside = (tx: OrganisationTransaction) => compose.selectFrom('practice_terms').selectAll().where('organisation_id', '=', tx.organisation);

/** The terms a row keeps. */
export const termsFrom = ({ leave, region, most_per_day, most_per_week, by_email }: Selectable<Tables['practice_terms']>): Terms => ({
  leave,
  region,
  most: { perDay: most_per_day, perWeek: most_per_week },
  channels: { email: by_email },
});
