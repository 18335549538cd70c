import type { OrganisationTransaction } from '../transaction.ts';

/**
 * Locks a person's journal until the transaction ends, as whoever appends to it does. Whoever plans for a person holds it from
 * before the first read, so that no plan is made of a journal that grows meanwhile, and no two plans of one person ever mix.
 */
export async function lockJournal(tx: OrganisationTransaction, personId: string): Promise<void> {
  await tx.rows('select from app.journal where organisation_id = $1 and person_id = $2 for update', [tx.organisation, personId], 'lock-journal');
}
