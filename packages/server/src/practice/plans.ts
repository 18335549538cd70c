import { planTouchpoints, type BlueprintId, type Enrolment, type Instant, type Touchpoint } from '@micromoment/core';
import type { KnownTouchpoint, NewPlan, OrganisationTransaction } from '@micromoment/store';
import { isToCome, planRequestOf, type Planner } from './plan-request.ts';
import type { Practitioner } from './practitioner.ts';

/** One enrolment and what is planned for it. */
export type PlannedEnrolment = { readonly enrolment: Enrolment; readonly planned: readonly Touchpoint[] };

/** The plans of a practitioner in some blueprints, one after the other so that they share the day's room; none for somebody who does not agree to practise here. Nothing is kept. */
export async function plansOf(
  planner: Planner,
  tx: OrganisationTransaction,
  practitioner: Practitioner,
  { now, blueprints }: { readonly now: Instant; readonly blueprints: ReadonlySet<BlueprintId> },
): Promise<readonly PlannedEnrolment[]> {
  const asked = practitioner.enrolments.filter(({ blueprint }) => blueprints.has(blueprint));
  // As in a pause, nothing is to come; unlike one, it has no end that could be planned for.
  if (!practitioner.agrees) return asked.map((enrolment) => ({ enrolment, planned: [] }));
  // What will be planned anew takes no room where it was.
  const staying = practitioner.known.filter((one) => takesRoom(one, now) && !(blueprints.has(one.blueprint) && isToCome(one, now)));
  const plans: PlannedEnrolment[] = [];
  for (const enrolment of asked) {
    const beside = [...staying, ...plans.flatMap(({ planned }) => planned)].filter(({ blueprint }) => blueprint !== enrolment.blueprint);
    const request = await planRequestOf(planner, tx, enrolment, { ...practitioner, now, beside });
    if (request) plans.push({ enrolment, planned: planTouchpoints(request) });
  }
  return plans;
}

/** The same as the store takes them, with what is known to stand there. */
export const newPlans = (plans: readonly PlannedEnrolment[], { known }: Pick<Practitioner, 'known'>): readonly NewPlan[] =>
  plans.map(({ enrolment, planned }) => ({ person: enrolment.person, blueprint: enrolment.blueprint, planned, known }));

/** What was given took its room when it came; what is to come takes room unless it is over already. */
const takesRoom = (touchpoint: KnownTouchpoint, now: Instant): boolean => !isToCome(touchpoint, now) || !touchpoint.isClosed;
