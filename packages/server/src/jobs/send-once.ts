import { createHash } from 'node:crypto';
import { stoppedAs, type Delivery, type DeliveryAbout, type Instant, type Person } from '@micromoment/core';
import type { Card } from '@micromoment/delivery';
import { finishDelivery, noteSent, takeUpDelivery } from '@micromoment/store';
import type { House } from '../house.ts';
import { stopUrl } from '../mail/stop-link.ts';

export type Sending = { readonly organisation: string; readonly to: Person; readonly about: DeliveryAbout; readonly at: Instant; readonly card: Card };

/**
 * Sends a card once: the same thing for the same person on the same channel has the same id, which is written down before the
 * call and after it. After a crash between the two nobody knows, and a lost nudge is cheaper than two. Throws when the channel
 * wants to be asked again later.
 */
export async function sendOnce(house: House, { organisation, to, about, at, card }: Sending): Promise<void> {
  const id = deliveryId(to.id, about);
  const finish = (state: Delivery['state']) =>
    house.store.inOrganisation(organisation, async (tx) => {
      await finishDelivery(tx, id, state);
      if (state === 'sent' && about.kind === 'touchpoint') await noteSent(tx, { touchpoint: about.id, person: to.id, channel: house.channel.name, at });
    });
  const taken = await house.store.inOrganisation(organisation, (tx) => takeUpDelivery(tx, { id, person: to.id, channel: house.channel.name, about, at }));
  if (!taken) return;
  const stoppable = stoppedAs(about.kind);
  const stop = stoppable && (await stopUrl(house, organisation, to.id, stoppable));
  const sent = await house.channel.send({ organisation, person: to.id, name: to.name, email: to.email }, stop ? { ...card, stop } : card, id);
  switch (sent.kind) {
    case 'sent':
    case 'gone':
      return finish(sent.kind);
    case 'rejected':
      return finish('dropped');
    case 'retry-at':
      await finish('waiting');
      throw new Error(sent.why);
  }
}

/** The same sending always has the same id (docs/decisions/0006). */
export const deliveryId = (person: string, { kind, id }: DeliveryAbout, channel = 'email'): string =>
  createHash('sha256').update(`${person}\n${kind}\n${id}\n${channel}`).digest('base64url').slice(0, 32);
