import { HOUR, later, type Instant } from '@micromoment/core';
import { person, stalePlans, type OrganisationTransaction } from '@micromoment/store';
import type { House } from '../house.ts';
import { planFor } from './plan.ts';

const BATCH = 100;

/** Plans on for people whose enrolments were last planned more than a day ago, so that no plan runs out. */
export async function planStale(house: House, tx: OrganisationTransaction, now: Instant): Promise<void> {
  for (const { person: id, blueprint } of await stalePlans(tx, later(now, -24 * HOUR), BATCH)) {
    const learner = await person(tx, id);
    if (learner) await planFor(house, { tx, person: learner, now, blueprints: new Set([blueprint]) });
  }
}
