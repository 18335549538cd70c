import { admission, type Admission, type Enrolment, type PlanRequest } from '@micromoment/core';
import { enrolmentsOf, termsOf } from '@micromoment/store';
import type { House } from '../house.ts';
import { knownTouchpoints } from '../jobs/plan.ts';
import { planRequestOf, type Requesting } from './plan-request.ts';

/** Whether a person's weeks have room for one more practice, beside those they have already: now, later, or not soon. */
export async function admit(
  house: House,
  { tx, person, now }: Pick<Requesting, 'tx' | 'person' | 'now'>,
  newcomer: Pick<Enrolment, 'id' | 'blueprint' | 'revision' | 'constraint'>,
): Promise<Admission> {
  const [running, terms, known] = [await enrolmentsOf(tx, person.id), await termsOf(tx, person.id), await knownTouchpoints(tx, person, now)];
  if (running.some(({ blueprint }) => blueprint === newcomer.blueprint)) return { kind: 'now' };
  const requestOf = (enrolment: Enrolment) => planRequestOf(house, { tx, person, now, terms, enrolment, known }, []);
  const requested = await requestOf({ ...newcomer, person: person.id, startedAt: now, pausedUntil: null });
  if (!requested) throw new Error(`Revision ${newcomer.revision} is not there, though it was just read.`);
  const beside: PlanRequest[] = [];
  for (const enrolment of running) {
    const request = await requestOf(enrolment);
    if (request) beside.push(request);
  }
  return admission(requested, beside);
}
