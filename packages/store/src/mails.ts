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
  const says = Buffer.from(JSON.stringify({ to: mail.to, subject: mail.subject, text: mail.text, html: mail.html } satisfies Says));
  const sealed = seal(key, says, placeOf(tx, mail.person, mail.id));
  await tx.run(
    compose
      .insertInto('mail')
      .values({ organisation_id: tx.organisation, mail_id: mail.id, person_id: mail.person, kept_at: mail.at, address: SEALED_TOO, sealed })
      .onConflict((same) => same.doNothing()),
  );
}

/** The mails kept last, newest first, at most `limit`; none for people whose key was erased. */
export const mails = async (tx: OrganisationTransaction, limit: number): Promise<readonly Mail[]> =>
  (await mailsWithReaders(tx, limit)).map(({ mail }) => mail);

/** The same, each with whom it is for. */
export async function mailsWithReaders(tx: OrganisationTransaction, limit: number): Promise<readonly { readonly person: string; readonly mail: Mail }[]> {
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
    if (!says) return [];
    const said = JSON.parse(says.toString()) as Says; // sealed with its key means: written by keepMail
    return [{ person: person_id, mail: { id: mail_id, at: kept_at, ...said, to: said.to ?? address } }];
  });
}

type Says = Pick<Mail, 'subject' | 'text' | 'html'> & Partial<Pick<Mail, 'to'>>;

/** Stands for an address, which names somebody as well as a name does and goes with the key. Mails kept before this was so have theirs in the open. */
const SEALED_TOO = '';

const placeOf = (tx: OrganisationTransaction, person: string, mail: string): string => `mail/${tx.organisation}/${person}/${mail}`;
