import type { Delivery, Instant, Reaching } from '@micromoment/core';
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
  if (about.kind === 'touchpoint') await markDelivered(tx, about.id, { channel, at });
  return true;
}

/** Notes that a touchpoint has reached its person, on whatever channel: no plan moves it any more. */
export async function markDelivered(
  tx: OrganisationTransaction,
  touchpoint: string,
  { channel, at }: { readonly channel: Reaching; readonly at: Instant },
): Promise<void> {
  const reached = compose.updateTable('touchpoint').set({ delivered_at: at, delivered_by: channel }).where('organisation_id', '=', tx.organisation);
  await tx.run(reached.where('touchpoint_id', '=', touchpoint).where('delivered_at', 'is', null));
}

/**
 * Takes a delivery up to send it now, making it if nobody has. @returns false when it must not be sent: it has ended, or
 * whoever took it up before never said how it ended, which makes it `unknown`
 */
export async function takeUpDelivery(tx: OrganisationTransaction, delivery: Omit<Delivery, 'state'>): Promise<boolean> {
  if (await beginDelivery(tx, { ...delivery, state: 'sending' })) return true;
  if (await moveOn(tx, delivery, { from: 'waiting', to: 'sending' })) return true;
  await moveOn(tx, delivery, { from: 'sending', to: 'unknown' });
  return false;
}

async function moveOn(
  tx: OrganisationTransaction,
  { id, at }: Omit<Delivery, 'state'>,
  { from, to }: { readonly from: Delivery['state']; readonly to: Delivery['state'] },
): Promise<boolean> {
  const moved = compose.updateTable('delivery').set({ state: to, happened_at: at }).where('organisation_id', '=', tx.organisation);
  return (await tx.run(moved.where('delivery_id', '=', id).where('state', '=', from).returning('delivery_id'))).length > 0;
}

/** Writes down how a delivery ended. */
export async function finishDelivery(tx: OrganisationTransaction, id: string, state: Delivery['state']): Promise<void> {
  await tx.run(compose.updateTable('delivery').set({ state }).where('organisation_id', '=', tx.organisation).where('delivery_id', '=', id));
}
