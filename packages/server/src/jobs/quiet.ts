import { endOfQuiet, type Instant, type Person } from '@micromoment/core';
import type { House } from '../house.ts';
import type { Job } from './jobs.ts';

/** True when it is quiet for the person a job would reach; the job is then done when their quiet hours end. */
export async function waitsForMorning(house: House, job: Job, { person, now }: { readonly person: Person; readonly now: Instant }): Promise<boolean> {
  const end = endOfQuiet(now, person.zone, person.quiet);
  if (end !== null) await house.jobs.enqueueLater(job, end - now);
  return end !== null;
}
