import type { Delivery } from '@micromoment/core';
import { compose } from './tables.ts';
import type { OrganisationTransaction } from './transaction.ts';

/**
 * Writes a delivery down before it is attempted, and the touchpoint it is about as delivered.
 * @returns false when that delivery was begun before: whoever calls must then not send
 */
export async function beginDelivery(tx: OrganisationTransaction, { id, person, channel, about, state, at }: Delivery): Promise<boolean> {
  const insert = compose
    .insertInto('delivery')
    .values({
      organisation_id: tx.organisation,
      delivery_id: id,
      person_id: person,
      channel,
      about_kind: about.kind,
      about_id: about.id,
      state,
      happened_at: at,
    })
    .onConflict((same) => same.doNothing())
    .returning('delivery_id');
  const [begun] = await tx.run(insert);
  if (!begun) return false;
  if (about.kind === 'touchpoint') {
    const touchpoint = compose.updateTable('touchpoint').set({ delivered_at: at }).where('organisation_id', '=', tx.organisation);
    await tx.run(touchpoint.where('touchpoint_id', '=', about.id).where('delivered_at', 'is', null));
  }
  return true;
}

/** Writes down how a delivery ended. */
export async function finishDelivery(tx: OrganisationTransaction, id: string, state: Delivery['state']): Promise<void> {
  await tx.run(compose.updateTable('delivery').set({ state }).where('organisation_id', '=', tx.organisation).where('delivery_id', '=', id));
}
