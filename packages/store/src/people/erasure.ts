import type { Instant } from '@micromoment/core';
import { compose } from '../tables.ts';
import type { OrganisationTransaction } from '../transaction.ts';

/**
 * Destroys a person's key. What they wrote, and what others wrote about them, can be read by nobody from then on; the
 * entries stay without their words, and no later entry of theirs keeps any.
 */
export async function erasePerson(tx: OrganisationTransaction, personId: string, at: Instant): Promise<void> {
  const here = { organisation_id: tx.organisation, person_id: personId };
  await tx.run(
    compose
      .updateTable('journal')
      .set({ erased_at: at })
      .where('organisation_id', '=', here.organisation_id)
      .where('person_id', '=', personId)
      .where('erased_at', 'is', null),
  );
  await tx.run(compose.updateTable('person_key').set({ wrapped: null }).where('organisation_id', '=', here.organisation_id).where('person_id', '=', personId));
  tx.forget(personId);
}

/** True once a person has erased themselves: no word of theirs, or about them, can be kept. */
export const isErased = async (tx: OrganisationTransaction, personId: string): Promise<boolean> =>
  (await tx.run(compose.selectFrom('journal').select('erased_at').where('organisation_id', '=', tx.organisation).where('person_id', '=', personId))).some(
    ({ erased_at }) => erased_at !== null,
  );
