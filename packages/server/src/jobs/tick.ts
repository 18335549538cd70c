import { createHash } from 'node:crypto';
import type { Instant } from '@micromoment/core';
import { beginDelivery, dueTouchpoints, type OrganisationTransaction } from '@micromoment/store';
import type { House } from '../house.ts';
import { enqueueIn } from './jobs.ts';
import { planStale } from './plan-stale.ts';

/** The most touchpoints one tick hands on; the rest wait for the next, a minute later. */
const BATCH = 500;

/** Hands every touchpoint that has come due to its channel, once; then plans on for those whose plan runs out. */
export async function tick(house: House, tx: OrganisationTransaction, now: Instant): Promise<void> {
  for (const touchpoint of await dueTouchpoints(tx, now, BATCH)) {
    const delivery = deliveryId(touchpoint.person, touchpoint.id, 'email');
    const fresh = await beginDelivery(tx, {
      id: delivery,
      person: touchpoint.person,
      channel: 'email',
      about: { kind: 'touchpoint', id: touchpoint.id },
      state: 'sending',
      at: now,
    });
    if (fresh) await enqueueIn(house.jobs, tx, { name: 'send-touchpoint', organisation: tx.organisation, touchpoint: touchpoint.id, delivery });
  }
  await planStale(house, tx, now);
}

/** The same sending always has the same id, so that it happens once (docs/decisions/0003). */
export const deliveryId = (person: string, about: string, channel: string): string =>
  createHash('sha256').update(`${person}\n${about}\n${channel}`).digest('base64url').slice(0, 32);
