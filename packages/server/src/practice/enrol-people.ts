import { admissionSentence, instant, uuidv7, type Admission, type Enrolment, type Instant } from '@micromoment/core';
import { currentRevision, enrol, noteLooks, personByEmail } from '@micromoment/store';
import type { Crowd, Enrolled, WantedEnrolments } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';
import { notFound } from '../door/refusal.ts';
import type { House } from '../house.ts';
import { planFor } from '../jobs/plan.ts';
import { revisionToBegin } from '../review/halves.ts';
import { admit } from './admit.ts';
import { isOpenAt } from './begin.ts';

/** Enrols people who have room for a practice, and names those who have none; all of them find it noted that somebody was told which. */
export async function enrolPeople(house: House, { tx, me, now }: Standing, wanted: WantedEnrolments): Promise<Enrolled> {
  const current = await currentRevision(tx, wanted.blueprint);
  if (!current) throw notFound(`There is no blueprint "${wanted.blueprint}" here.`);
  const { blueprint } = current;
  const crowded: Crowd[] = [];
  const told: string[] = [];
  for (const email of wanted.people) {
    const person = await personByEmail(tx, email);
    if (!person) throw notFound(`Nobody here has the address ${email}.`);
    told.push(person.id);
    const revision = await revisionToBegin(tx, person.id, current);
    const newcomer = { id: uuidv7(now, house.dice), blueprint, revision, constraint: null } satisfies Partial<Enrolment>;
    const admission: Admission = wanted.whenCrowded === 'start-anyway' ? { kind: 'now' } : await admit(house, { tx, person, now }, newcomer);
    const startedAt = startOf(admission, instant(wanted.startedAt ?? now), wanted);
    if (startedAt === null) {
      crowded.push({ email, says: admissionSentence(admission, person.zone), startAt: admission.kind === 'later' ? admission.startAt : null });
      continue;
    }
    await enrol(tx, { ...newcomer, person: person.id, startedAt, pausedUntil: null });
    await planFor(house, { tx, person, now });
  }
  await noteLooks(tx, told, { viewer: me.id, what: 'practice', at: now });
  return { enrolled: wanted.people.length - crowded.length, crowded };
}

/** When somebody starts who was to start at `wished`; null for somebody whose answer is being waited for. */
function startOf(admission: Admission, wished: Instant, { whenCrowded }: Pick<WantedEnrolments, 'whenCrowded'>): Instant | null {
  if (isOpenAt(admission, wished)) return wished;
  return admission.kind === 'later' && whenCrowded === 'start-later' ? admission.startAt : null;
}
