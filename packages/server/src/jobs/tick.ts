import { endOfQuiet, later, reachingOf, type Instant, type Touchpoint } from '@micromoment/core';
import {
  agreedToPractise,
  arePlansStale,
  beginDelivery,
  dueTouchpoints,
  enrolmentsOfEach,
  markDelivered,
  noteSent,
  people,
  peopleWithoutEmail,
  replacePlans,
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
  const due = await dueToThoseWhoAgree(tx, now);
  const reachable = new Map(
    (due.length > 0 ? await people(tx) : []).filter(({ zone, quiet }) => endOfQuiet(now, zone, quiet) === null).map((one) => [one.id, one]),
  );
  const reached = due.filter((touchpoint) => reachable.has(touchpoint.person));
  const onToday = await waitingOnToday(house, tx, reached);
  for (const { id, person } of reached) {
    if (onToday.has(id)) {
      await markDelivered(tx, id, { channel: 'today', at: now });
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

/** What has come due; what is there for somebody who does not agree to practise here, such as from before they were asked, is taken off. */
async function dueToThoseWhoAgree(tx: OrganisationTransaction, now: Instant): Promise<readonly Touchpoint[]> {
  const due = await dueTouchpoints(tx, now, BATCH);
  const agreed = due.length === 0 ? new Set() : await agreedToPractise(tx, [...new Set(due.map(({ person }) => person))]);
  await replacePlans(
    tx,
    due.filter(({ person }) => !agreed.has(person)).map(({ person, blueprint }) => ({ person, blueprint, planned: [] })),
  );
  return due.filter(({ person }) => agreed.has(person));
}

/** The ids of the touchpoints that no mail is sent of: their person wants none, or their author lets them be found on Today. */
async function waitingOnToday(house: House, tx: OrganisationTransaction, touchpoints: readonly Touchpoint[]): Promise<ReadonlySet<string>> {
  if (touchpoints.length === 0) return new Set();
  const owners = [...new Set(touchpoints.map(({ person }) => person))];
  const [unmailed, enrolments] = [await peopleWithoutEmail(tx, owners), await enrolmentsOfEach(tx, owners)];
  const waiting = new Set<string>();
  for (const { id, person, blueprint, revision } of touchpoints) {
    const constraint = enrolments.find((one) => one.person === person && one.blueprint === blueprint)?.constraint ?? null;
    const shelved = await house.shelf.revision(tx, blueprint, revision);
    if (unmailed.has(person) || (shelved && reachingOf(constraint, shelved.blueprint) === 'today')) waiting.add(id);
  }
  return waiting;
}
