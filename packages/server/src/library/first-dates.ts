import { momentOf, startOf, type Constraint, type Instant } from '@micromoment/core';
import { enrolmentsOf } from '@micromoment/store';
import type { FirstDate, FirstDates } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';
import { notFound } from '../door/refusal.ts';
import type { House } from '../house.ts';
import { lookForRoom } from '../practice/begin.ts';
import { plansOf } from '../practice/plans.ts';
import { practitioners } from '../practice/practitioner.ts';

/** Enough to see the rhythm of it. */
const SHOWN = 4;

/** When a practice would begin for whoever stands before the door, and its first four dates beside what they practise already. Nothing is kept. */
export async function firstDates(
  house: House,
  standing: Standing,
  { blueprint, constraint }: { readonly blueprint: string; readonly constraint: Constraint | null },
): Promise<FirstDates> {
  const room = await lookForRoom(house, standing, { blueprint, constraint });
  const startAt = startOf(room.admission, standing.now);
  return { room, startAt, dates: startAt === null ? [] : await datesFrom(house, standing, { blueprint, constraint, startAt }) };
}

type Start = { readonly blueprint: string; readonly constraint: Constraint | null; readonly startAt: Instant };

async function datesFrom(house: House, { tx, me }: Standing, { blueprint, constraint, startAt }: Start): Promise<readonly FirstDate[]> {
  const shelved = await house.shelf.current(tx, blueprint);
  if (!shelved) throw notFound(`There is no blueprint "${blueprint}" here.`);
  const newcomer = { id: me.id, person: me.id, blueprint, revision: shelved.revision, startedAt: startAt, constraint, pausedUntil: null };
  const blueprints = new Set([...(await enrolmentsOf(tx, me.id)).map((running) => running.blueprint), blueprint]);
  const [practitioner] = await practitioners(tx, [me.id], { now: startAt, blueprints: [...blueprints] });
  if (!practitioner) return [];
  // They see the dates before they agree to anything.
  const plans = await plansOf(house, tx, { ...practitioner, agrees: true, enrolments: [...practitioner.enrolments, newcomer] }, { now: startAt, blueprints });
  const own = plans.find(({ enrolment }) => enrolment.blueprint === blueprint)?.planned ?? [];
  return own.slice(0, SHOWN).map(({ due, moment }) => {
    const met = momentOf(shelved.blueprint, moment);
    return { due, minutes: met?.minutes ?? 0, moment: met?.title ?? shelved.title };
  });
}
