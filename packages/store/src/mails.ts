import type { Mail } from '@micromoment/wire';
import { seal, unseal } from './seal/seal.ts';
import { compose } from './tables.ts';
import type { OrganisationTransaction } from './transaction.ts';

/**
 * Keeps a mail for the outbox page. It may quote what its reader wrote and holds their sign-in link, so what it says is
 * sealed under their key; for someone whose key was erased nothing is kept.
 */
export async function keepMail(tx: OrganisationTransaction, mail: Mail & { readonly person: string }): Promise<void> {
  const key = (await tx.keysOf([mail.person])).get(mail.person);
  if (!key) return;
  const says = Buffer.from(JSON.stringify({ subject: mail.subject, text: mail.text, html: mail.html } satisfies Says));
  const sealed = seal(key, says, placeOf(tx, mail.person, mail.id));
  await tx.run(
    compose
      .insertInto('mail')
      .values({ organisation_id: tx.organisation, mail_id: mail.id, person_id: mail.person, kept_at: mail.at, address: mail.to, sealed })
      .onConflict((same) => same.doNothing()),
  );
}

/** The mails kept last, newest first, at most `limit`; none for people whose key was erased. */
export async function mails(tx: OrganisationTransaction, limit: number): Promise<readonly Mail[]> {
  const rows = await tx.run(
    compose
      .selectFrom('mail')
      .innerJoin('person_key', (on) => on.onRef('person_key.organisation_id', '=', 'mail.organisation_id').onRef('person_key.person_id', '=', 'mail.person_id'))
      .selectAll('mail')
      .where('mail.organisation_id', '=', tx.organisation)
      .where('person_key.wrapped', 'is not', null)
      .orderBy('mail.kept_at', 'desc')
      .orderBy('mail.mail_id', 'desc')
      .limit(limit),
  );
  const keys = await tx.keysOf(rows.map(({ person_id }) => person_id));
  return rows.flatMap(({ mail_id, person_id, kept_at, address, sealed }) => {
    const key = keys.get(person_id);
    const says = key && unseal(key, sealed, placeOf(tx, person_id, mail_id));
    return says ? [{ id: mail_id, at: kept_at, to: address, ...(JSON.parse(says.toString()) as Says) }] : []; // sealed with its key means: written by keepMail
  });
}

type Says = Pick<Mail, 'subject' | 'text' | 'html'>;

const placeOf = (tx: OrganisationTransaction, person: string, mail: string): string => `mail/${tx.organisation}/${person}/${mail}`;
