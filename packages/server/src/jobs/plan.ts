import { type BlueprintId, type Enrolment, type Instant, type Person } from '@micromoment/core';
import { enrolmentsOf, lockJournal, replacePlans, type OrganisationTransaction } from '@micromoment/store';
import { practitioners } from '../practice/practitioner.ts';
import { newPlans, plansOf } from '../practice/plans.ts';
import type { Planner } from '../practice/plan-request.ts';

/** Whose practice is planned anew, and when. */
export type PlanningFor = {
  readonly tx: OrganisationTransaction;
  readonly person: Pick<Person, 'id'>;
  readonly now: Instant;
  /** Only these; all of them when left out. */
  readonly blueprints?: ReadonlySet<BlueprintId>;
  /** Where they have been read already. */ readonly enrolments?: readonly Enrolment[];
};

/** Plans a person's enrolments anew, in those blueprints or in all. */
export async function planFor(planner: Planner, { tx, person, now, ...asked }: PlanningFor): Promise<void> {
  await lockJournal(tx, person.id);
  const blueprints = asked.blueprints ?? new Set((asked.enrolments ?? (await enrolmentsOf(tx, person.id))).map(({ blueprint }) => blueprint));
  const [practitioner] = await practitioners(tx, [person.id], { now, blueprints: [...blueprints] });
  if (!practitioner) return;
  const plans = await plansOf(planner, tx, practitioner, { now, blueprints });
  await replacePlans(tx, newPlans(plans, practitioner), now);
}
