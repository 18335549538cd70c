import { admission, restsLong, type Admission, type Enrolment, type Instant, type Person, type PlanRequest } from '@micromoment/core';
import { enrolmentsOf, type OrganisationTransaction } from '@micromoment/store';
import { planRequestOf, type Planner } from './plan-request.ts';
import { practitioners } from './practitioner.ts';

/** What would be practised beside the rest. */
export type Newcomer = Pick<Enrolment, 'id' | 'blueprint' | 'revision' | 'constraint'>;

/** Whose weeks are looked at, and when. */
export type Admitting = { readonly tx: OrganisationTransaction; readonly person: Pick<Person, 'id'>; readonly now: Instant };

/** Whether a person's weeks have room for one more practice, beside those they have already: now, later, or not soon. */
export async function admit(planner: Planner, admitting: Admitting, newcomer: Newcomer): Promise<Admission> {
  const [admitted] = await admitEach(planner, admitting, [newcomer]);
  return admitted ?? NOW;
}

/** The same for several at once, each beside those before it. What rests for all the weeks looked at is weighed as what begins anew. */
export async function admitEach(planner: Planner, { tx, person, now }: Admitting, newcomers: readonly Newcomer[]): Promise<readonly Admission[]> {
  const practised = await enrolmentsOf(tx, person.id);
  const going = new Set(practised.filter((enrolment) => !restsLong(enrolment, now)).map(({ blueprint }) => blueprint));
  const isWeighed = ({ blueprint }: Pick<Enrolment, 'blueprint'>) => newcomers.some((one) => one.blueprint === blueprint) && !going.has(blueprint);
  const blueprints = practised.map(({ blueprint }) => blueprint);
  const [practitioner] = newcomers.some(isWeighed) ? await practitioners(tx, [person.id], { now, blueprints }) : [];
  if (!practitioner) return newcomers.map(() => NOW);
  const requestOf = (enrolment: Enrolment) => planRequestOf(planner, tx, enrolment, { ...practitioner, now, beside: [] });
  const running: PlanRequest[] = [];
  for (const enrolment of practitioner.enrolments.filter((one) => !isWeighed(one))) {
    const request = await requestOf(enrolment);
    if (request) running.push(request);
  }
  const admitted: Admission[] = [];
  for (const newcomer of newcomers) {
    const request = isWeighed(newcomer) ? await requestOf({ ...newcomer, person: person.id, startedAt: now, pausedUntil: null }) : null;
    if (request === undefined) throw new Error(`Revision ${newcomer.revision} is not there, though it was just read.`);
    const one = request ? admission(request, running) : NOW;
    if (request && one.kind !== 'not-soon') running.push(startingAt(request, one.kind === 'later' ? one.startAt : now));
    admitted.push(one);
  }
  return admitted;
}

const startingAt = (request: PlanRequest, at: Instant): PlanRequest => ({ ...request, now: at, enrolment: { ...request.enrolment, startedAt: at } });

const NOW: Admission = { kind: 'now' };
