import { HOUR, later, type Instant } from '@micromoment/core';
import {
  claimStalePlans,
  notePlanned,
  organisation,
  replacePlans,
  type ClaimedEnrolment,
  type NewPlan,
  type OrganisationTransaction,
  type Store,
} from '@micromoment/store';
import { nowIn, type House } from '../house.ts';
import type { Planner } from '../practice/plan-request.ts';
import { practitioners } from '../practice/practitioner.ts';
import { newPlans, plansOf } from '../practice/plans.ts';

/** A plan is made anew at least this often, so that none runs out. */
export const PLANS_LAST = 24 * HOUR;

/** How many enrolments are planned in one transaction: what a crash can undo, and what stands in memory at once. */
const BATCH = 100;

/**
 * Plans on for everyone in an organisation whose plan is a day old, a batch a transaction. Several nodes may do it at once, and each may be
 * killed at any time: what it had claimed is another's at once, what it had committed is done.
 */
export async function planningPass(house: Planner & Pick<House, 'clock'> & { readonly store: Store }, id: string): Promise<void> {
  let last: ClaimedEnrolment | null = null;
  do {
    const after: ClaimedEnrolment | null = last;
    const batch: readonly ClaimedEnrolment[] = await house.store.inOrganisation(id, async (tx) => {
      const place = await organisation(tx);
      return place ? planBatch(house, tx, { now: nowIn(house, place), after, limit: BATCH }) : [];
    });
    last = batch.at(-1) ?? null;
  } while (last !== null);
}

/** Claims a batch and plans it. @returns what it claimed; nothing when the pass is over */
export async function planBatch(
  planner: Planner,
  tx: OrganisationTransaction,
  { now, after, limit }: { readonly now: Instant; readonly after: ClaimedEnrolment | null; readonly limit: number },
): Promise<readonly ClaimedEnrolment[]> {
  const claimed = await claimStalePlans(tx, { before: later(now, -PLANS_LAST), after, limit });
  if (claimed.length === 0) return claimed;
  const wanted = new Map<string, Set<string>>();
  for (const { person, blueprint } of claimed) wanted.set(person, (wanted.get(person) ?? new Set()).add(blueprint));
  const blueprints = [...new Set(claimed.map(({ blueprint }) => blueprint))];
  const plans: NewPlan[] = [];
  for (const practitioner of await practitioners(tx, [...wanted.keys()], { now, blueprints })) {
    const own = wanted.get(practitioner.person.id) ?? new Set();
    plans.push(...newPlans(await plansOf(planner, tx, practitioner, { now, blueprints: own }), practitioner));
  }
  await replacePlans(tx, plans, now);
  await notePlanned(
    tx,
    claimed.map(({ id }) => id),
    now,
  );
  return claimed;
}
