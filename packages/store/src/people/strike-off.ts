import type { Instant } from '@micromoment/core';
import { forgetCalendars } from '../calendars.ts';
import { compose } from '../tables.ts';
import type { OrganisationTransaction } from '../transaction.ts';
import { erasePerson } from './erasure.ts';

/** The name that stands where an erased person's stood; the screens word it in each reader's language. */
export const STRUCK_OFF = '—';

/**
 * Erases a person: their key, and with it every word, at once; their plans, shares, stars and settings; and their name and address.
 * Facts without words stay in their journal, so that figures over many people keep their counts.
 */
export async function strikeOff(tx: OrganisationTransaction, person: string, at: Instant): Promise<void> {
  await erasePerson(tx, person, at);
  await forgetWishes(tx, person);
  const nobody = { name: STRUCK_OFF, email: `erased-${person}@invalid`, roles: [], team_id: null, managed_by: null };
  const here = compose.updateTable('person').where('organisation_id', '=', tx.organisation);
  await tx.run(here.set(nobody).where('person_id', '=', person));
  await tx.run(here.set({ managed_by: null }).where('managed_by', '=', person));
}

/** Takes away what a person wished for and shared; nothing is planned for them any more. */
async function forgetWishes(tx: OrganisationTransaction, person: string): Promise<void> {
  const own = (table: 'enrolment' | 'shared_entry' | 'star' | 'practice_terms' | 'spoken_language') =>
    compose.deleteFrom(table).where('organisation_id', '=', tx.organisation).where('person_id', '=', person);
  for (const table of ['enrolment', 'shared_entry', 'star', 'practice_terms', 'spoken_language'] as const) await tx.run(own(table));
  await forgetCalendars(tx, person);
  await tx.run(compose.deleteFrom('touchpoint').where('organisation_id', '=', tx.organisation).where('person_id', '=', person).where('closed_at', 'is', null));
}
