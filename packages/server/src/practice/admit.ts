import { admission, type Admission, type Enrolment, type Instant, type Person, type PlanRequest } from '@micromoment/core';
import { enrolmentsOf, type OrganisationTransaction } from '@micromoment/store';
import { planRequestOf, type Planner } from './plan-request.ts';
import { practitioners } from './practitioner.ts';

/** Whether a person's weeks have room for one more practice, beside those they have already: now, later, or not soon. */
export async function admit(
  planner: Planner,
  { tx, person, now }: { readonly tx: OrganisationTransaction; readonly person: Pick<Person, 'id'>; readonly now: Instant },
  newcomer: Pick<Enrolment, 'id' | 'blueprint' | 'revision' | 'constraint'>,
): Promise<Admission> {
  const blueprints = (await enrolmentsOf(tx, person.id)).map(({ blueprint }) => blueprint);
  const [practitioner] = blueprints.includes(newcomer.blueprint) ? [] : await practitioners(tx, [person.id], { now, blueprints });
  if (!practitioner) return { kind: 'now' };
  const requestOf = (enrolment: Enrolment) => planRequestOf(planner, tx, enrolment, { ...practitioner, now, beside: [] });
  const requested = await requestOf({ ...newcomer, person: person.id, startedAt: now, pausedUntil: null });
  if (!requested) throw new Error(`Revision ${newcomer.revision} is not there, though it was just read.`);
  const running: PlanRequest[] = [];
  for (const enrolment of practitioner.enrolments) {
    const request = await requestOf(enrolment);
    if (request) running.push(request);
  }
  return admission(requested, running);
}
