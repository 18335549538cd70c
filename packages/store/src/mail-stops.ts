import type { Instant } from '@micromoment/core';
import { mark } from './seal/seal.ts';
import { compose } from './tables.ts';
import type { OrganisationTransaction } from './transaction.ts';

/** A mark that shows a link was made here for this person and kind of mail; undefined once their key was erased. It opens nothing else. */
export async function stopMark(tx: OrganisationTransaction, person: string, about: string): Promise<string | undefined> {
  const key = (await tx.keysOf([person])).get(person);
  return key && mark(key, `stop mails about ${about}`).toString('base64url');
}

/** Sends a person no more mails of a kind. */
export async function stopMails(tx: OrganisationTransaction, person: string, { about, at }: { readonly about: string; readonly at: Instant }): Promise<void> {
  const row = { organisation_id: tx.organisation, person_id: person, about, stopped_at: at };
  await tx.run(
    compose
      .insertInto('mail_stop')
      .values(row)
      .onConflict((same) => same.doNothing()),
  );
}

/** Sends them again. */
export async function resumeMails(tx: OrganisationTransaction, person: string, about: string): Promise<void> {
  await tx.run(compose.deleteFrom('mail_stop').where('organisation_id', '=', tx.organisation).where('person_id', '=', person).where('about', '=', about));
}

/** True when a person wants no more mails of a kind. */
export async function hasStoppedMails(tx: OrganisationTransaction, person: string, about: string): Promise<boolean> {
  const stopped = compose.selectFrom('mail_stop').select('about').where('organisation_id', '=', tx.organisation);
  return (await tx.run(stopped.where('person_id', '=', person).where('about', '=', about))).length > 0;
}

/** Which digest each person was told last: the week by `about person`. */
export async function digestWeeks(tx: OrganisationTransaction): Promise<ReadonlyMap<string, number>> {
  const told = compose.selectFrom('digest').select(['about', 'person_id', 'week']).where('organisation_id', '=', tx.organisation);
  return new Map((await tx.run(told)).map(({ about, person_id, week }) => [`${about} ${person_id}`, week]));
}

/** Notes what a person is told this week. @returns true when it is to be sent: not when they have had this week's, nor when it is what they were told last */
export async function tellAnew(
  tx: OrganisationTransaction,
  person: string,
  { about, week, told }: { readonly about: string; readonly week: number; readonly told: string },
): Promise<boolean> {
  const rows = await tx.rows<{ anew: boolean }>(
    `with was as (select told from app.digest where organisation_id = $1 and person_id = $2 and about = $3),
      noted as (insert into app.digest as d (organisation_id, person_id, about, week, told) values ($1, $2, $3, $4, $5)
        on conflict (organisation_id, person_id, about) do update set week = excluded.week, told = excluded.told where d.week < excluded.week returning about)
      select (select told from was) is distinct from $5 as anew from noted`,
    [tx.organisation, person, about, week, told],
  );
  return rows[0]?.anew ?? false;
}
