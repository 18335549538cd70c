import { admissionSentence, instant, uuidv7, type Admission, type Enrolment, type Instant } from '@micromoment/core';
import { enrol } from '@micromoment/store';
import type { Beginning, Room } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';
import { notFound, Refusal } from '../door/refusal.ts';
import type { House } from '../house.ts';
import { planFor } from '../jobs/plan.ts';
import { revisionToBegin } from '../review/halves.ts';
import { admit } from './admit.ts';

/** Whether there is room for what somebody would begin, and in which words they are told. */
export async function lookForRoom(house: House, { tx, me, now }: Standing, beginning: Beginning): Promise<Room> {
  const admission = await admit(house, { tx, person: me, now }, await newcomer(house, { tx, me, now }, beginning));
  return { admission, says: admissionSentence(admission, me.zone) };
}

/** Begins it for whoever stands before the door, now or at the day they chose. Refuses a start for which there is no room yet. */
export async function begin(house: House, standing: Standing, beginning: Beginning): Promise<void> {
  const { tx, me, now } = standing;
  const startedAt = instant(Math.max(now, beginning.startAt ?? now));
  const { admission, says } = await lookForRoom(house, standing, beginning);
  if (!isOpenAt(admission, startedAt)) throw new Refusal(409, 'no-room', says, 'Choose a later start, or let something else come to its end first.');
  await enrol(tx, { ...(await newcomer(house, standing, beginning)), person: me.id, startedAt, pausedUntil: null });
  await planFor(house, { tx, person: me, now });
}

async function newcomer(
  house: House,
  { tx, me, now }: Pick<Standing, 'tx' | 'me' | 'now'>,
  { blueprint, constraint }: Beginning,
): Promise<Pick<Enrolment, 'id' | 'blueprint' | 'revision' | 'constraint'>> {
  const current = await house.shelf.current(tx, blueprint);
  if (!current) throw notFound(`There is no blueprint "${blueprint}" here.`);
  return { id: uuidv7(now, house.dice), blueprint, revision: await revisionToBegin(tx, me.id, { blueprint, revision: current.revision }), constraint };
}

/** Whether what was admitted may begin at an instant. */
export function isOpenAt(admission: Admission, startedAt: Instant): boolean {
  switch (admission.kind) {
    case 'now':
      return true;
    case 'later':
      return startedAt >= admission.startAt;
    case 'not-soon':
      return false;
  }
}
