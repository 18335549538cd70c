import { DAY, endOfQuiet, later, untilTheirDay, type Days, type Instant, type Person } from '@micromoment/core';
import { termsOf, type OrganisationTransaction } from '@micromoment/store';
import { holidaysOf } from '../calendar/holidays.ts';
import type { House } from '../house.ts';
import type { Job } from './jobs.ts';

/** True when it is quiet for the person a job would reach; the job is then done when their quiet hours end. */
export async function waitsForMorning(house: House, job: Job, { person, now }: { readonly person: Person; readonly now: Instant }): Promise<boolean> {
  const end = endOfQuiet(now, person.zone, person.quiet);
  if (end !== null) await house.jobs.enqueueLater(job, end - now);
  return end !== null;
}

/** The same, and true on days on which the person does not work or is away; the job is then done on the first on which they do. */
export async function waitsForTheirDay(
  house: House,
  job: Job,
  { person, days, now }: { readonly person: Person; readonly days: Days; readonly now: Instant },
): Promise<boolean> {
  const wait = untilTheirDay(days, now) * DAY;
  if (wait === 0) return waitsForMorning(house, job, { person, now });
  const then = later(now, wait);
  await house.jobs.enqueueLater(job, (endOfQuiet(then, person.zone, person.quiet) ?? then) - now);
  return true;
}

/** When somebody works, and when they are away all the same. */
export async function daysOf(tx: OrganisationTransaction, { id, zone, working }: Person, now: Instant): Promise<Days> {
  const { leave, region } = await termsOf(tx, id);
  return { zone, working, daysOff: [...leave, ...(await holidaysOf(region, now))] };
}
