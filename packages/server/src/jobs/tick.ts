import { endOfQuiet, later, type Instant } from '@micromoment/core';
import {
  arePlansStale,
  beginDelivery,
  dueTouchpoints,
  markDelivered,
  noteSent,
  people,
  peopleWithoutEmail,
  writeTeamWeeks,
  type OrganisationTransaction,
} from '@micromoment/store';
import { lookAtCalendars } from '../calendar/look.ts';
import { lookDue } from '../catalogue/look-due.ts';
import { beginMonday } from '../review/weekly.ts';
import type { House } from '../house.ts';
import { isFitDue } from './fit-memories.ts';
import { enqueueIn } from './jobs.ts';
import { PLANS_LAST } from './planning-pass.ts';
import { deliveryId } from './send-once.ts';

/** The most touchpoints one tick hands on; the rest wait for the next, a minute later. */
const BATCH = 500;

/**
 * Hands every touchpoint that has come due to its channel, once, then has those planned on whose plan runs out, and begins the week. What came due
 * while nothing ran is not handed on in somebody's quiet hours; what is for somebody who wants no mail waits for them on Today.
 */
export async function tick(house: House, tx: OrganisationTransaction, now: Instant): Promise<void> {
  const due = await dueTouchpoints(tx, now, BATCH);
  const reachable = new Map(
    (due.length > 0 ? await people(tx) : []).filter(({ zone, quiet }) => endOfQuiet(now, zone, quiet) === null).map((one) => [one.id, one]),
  );
  const webOnly = await peopleWithoutEmail(tx, [...reachable.keys()]);
  for (const { id, person } of due.filter((touchpoint) => reachable.has(touchpoint.person))) {
    if (webOnly.has(person)) {
      await markDelivered(tx, id, now);
      await noteSent(tx, { touchpoint: id, person, channel: 'today', at: now });
      continue;
    }
    const about = { kind: 'touchpoint', id } as const;
    const begun = await beginDelivery(tx, { id: deliveryId(person, about), person, channel: 'email', about, state: 'waiting', at: now });
    if (begun) await enqueueIn(house.jobs, tx, { name: 'send-touchpoint', organisation: tx.organisation, touchpoint: id, person });
  }
  if (await arePlansStale(tx, later(now, -PLANS_LAST))) await enqueueIn(house.jobs, tx, { name: 'plan-on', organisation: tx.organisation });
  if (await isFitDue(tx, now)) await enqueueIn(house.jobs, tx, { name: 'fit-spacing', organisation: tx.organisation });
  await lookDue(house, tx, now);
  await writeTeamWeeks(tx, now);
  await lookAtCalendars(house, tx, now);
  await beginMonday(house, tx, now);
}
