import type { OrganisationTransaction } from '@micromoment/store';
import type { House } from '../house.ts';
import { enqueueIn } from '../jobs/jobs.ts';

/** Has everybody's plans in these blueprints made anew, once what was changed is kept. */
export async function planAgain(house: House, tx: OrganisationTransaction, blueprints: Iterable<string>): Promise<void> {
  for (const blueprint of blueprints) await enqueueIn(house.jobs, tx, { name: 'plan-blueprint', organisation: tx.organisation, blueprint });
}
