import { hasConsented, instant, type Consent, type ConsentAbout } from '@micromoment/core';
import type { Selectable } from 'kysely';
import { compose, type Tables } from '../tables.ts';
import type { OrganisationTransaction } from '../transaction.ts';

/** Adds a line to a person's ledger of consents, later than the one before it even where a clock stands still or was put back. */
export async function noteConsent(tx: OrganisationTransaction, person: string, { id, about, wording, given, at }: Consent): Promise<void> {
  const [last] = await consentsOf(tx, person);
  const decidedAt = last ? Math.max(at, last.at + 1) : at;
  await tx.run(
    compose.insertInto('consent').values({ organisation_id: tx.organisation, consent_id: id, person_id: person, about, wording, given, decided_at: decidedAt }),
  );
}

/** A person's ledger, the newest line first. */
export async function consentsOf(tx: OrganisationTransaction, person: string): Promise<readonly Consent[]> {
  const lines = compose.selectFrom('consent').selectAll().where('organisation_id', '=', tx.organisation).where('person_id', '=', person);
  return (await tx.run(lines.orderBy('decided_at', 'desc').orderBy('consent_id', 'desc'))).map(consentFrom);
}

/** Those of some people who agree, in the present wording, to practise here: that moments are planned for them and their answers kept. */
export async function agreedToPractise(tx: OrganisationTransaction, people: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<Selectable<Tables['consent']>>(
    `select distinct on (person_id) * from app.consent where organisation_id = $1 and person_id = any($2::uuid[]) and about = 'practice'
      order by person_id, decided_at desc, consent_id desc`,
    [tx.organisation, people],
    'agreed-to-practise',
  );
  return new Set(rows.filter((row) => hasConsented([consentFrom(row)], 'practice')).map(({ person_id }) => person_id));
}

/** The line of a ledger that a row keeps. */
export const consentFrom = (row: Selectable<Tables['consent']>): Consent => ({
  id: row.consent_id,
  about: row.about as ConsentAbout, // written by noteConsent
  wording: row.wording,
  given: row.given,
  at: instant(row.decided_at),
});
