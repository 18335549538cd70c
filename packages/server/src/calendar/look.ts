import { HOUR, later, MINUTE, type Instant } from '@micromoment/core';
import { calendarNamed, noteCalendarProblem, organisation, person, removeForgottenCalendars, takeUpCalendars } from '@micromoment/store';
import { nowIn, type House, type OrganisationTransaction } from '../house.ts';
import { enqueueIn, type Job } from '../jobs/jobs.ts';
import { readingSentence, takeIn } from './take-in.ts';

/** Has every calendar read that was last asked for some hours ago, and removes for good those that nobody took back. */
export async function lookAtCalendars(house: House, tx: OrganisationTransaction, now: Instant): Promise<void> {
  await removeForgottenCalendars(tx, later(now, -TAKEN_BACK_WITHIN));
  for (const calendar of await takeUpCalendars(tx, { before: later(now, -ASKED_EVERY), now, limit: BATCH }))
    await enqueueIn(house.jobs, tx, { name: 'read-calendar', organisation: tx.organisation, calendar });
}

/** Reads the calendar a job names from its address. What cannot be read is noted for its owner, and what was read before stays. */
export async function readFromAddress(house: House, job: Extract<Job, { name: 'read-calendar' }>): Promise<void> {
  const calendar = await house.store.inOrganisation(job.organisation, (tx) => calendarNamed(tx, job.calendar));
  if (!calendar?.address) return;
  const found = await house.calendars(calendar.address);
  await house.store.inOrganisation(job.organisation, async (tx) => {
    const [owner, place] = [await person(tx, calendar.person), await organisation(tx)];
    if (!owner || !place) return;
    if (!found.ok) return noteCalendarProblem(tx, calendar.id, found.problem);
    const taken = await takeIn(house, { tx, person: owner, now: nowIn(house, place), calendar, text: found.value });
    if (!taken.ok) await noteCalendarProblem(tx, calendar.id, readingSentence(taken.problem));
  });
}

const ASKED_EVERY = 4 * HOUR;
const TAKEN_BACK_WITHIN = 15 * MINUTE;
const BATCH = 200;
