import type { Instant } from '@micromoment/core';
import { beginLook, dueSubscriptions, organisations, type OrganisationTransaction } from '@micromoment/store';
import type { House } from '../house.ts';
import { enqueueIn, type Job } from '../jobs/jobs.ts';
import { lookAt } from './look.ts';

/** The most looks one tick begins in an organisation. */
const BATCH = 10;

/** Has every catalogue looked at whose week is over, also when the machine was off at the time. */
export async function lookDue(house: House, tx: OrganisationTransaction, now: Instant): Promise<void> {
  for (const { id } of await dueSubscriptions(tx, now, BATCH)) {
    await beginLook(tx, id, now);
    await enqueueIn(house.jobs, tx, { name: 'look-at-catalogue', organisation: tx.organisation, subscription: id });
  }
}

/** Looks at the catalogue a job names; nothing happens when its organisation is gone. */
export async function lookFor(house: House, { organisation, subscription }: Extract<Job, { name: 'look-at-catalogue' }>): Promise<void> {
  const place = (await organisations(house.store)).find(({ id }) => id === organisation);
  if (place) await lookAt(house, place, subscription);
}
