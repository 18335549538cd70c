import { hasConsented, isResting, uuidv7, WORDINGS } from '@micromoment/core';
import { changeEnrolment, consentsOf, enrolmentsOf, noteConsent } from '@micromoment/store';
import type { ConsentDecision } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';
import type { House } from '../house.ts';
import { planFor } from '../jobs/plan.ts';

/**
 * Writes down that somebody agrees to something, or takes it back. Practice stands on its consent: taken back, all that was to come is taken off;
 * agreed to, it is planned, after a rest as after a pause (docs/decisions/0098).
 */
export async function decide(house: House, standing: Standing, { about, given }: ConsentDecision): Promise<void> {
  const { tx, me, now: at } = standing;
  const before = await consentsOf(tx, me.id);
  await noteConsent(tx, me.id, { id: uuidv7(at, house.dice), about, wording: WORDINGS[about], given, at });
  if (about !== 'practice' || hasConsented(before, about) === given) return;
  if (given && before.some((line) => line.about === about)) await welcomeBack(standing);
  await planFor(house, { tx, person: me, now: at });
}

/** Ends the rest now, so that one moment welcomes them back. A pause that they chose themselves goes on. */
async function welcomeBack({ tx, me, now }: Standing): Promise<void> {
  for (const own of await enrolmentsOf(tx, me.id)) if (own.startedAt < now && !isResting(own, now)) await changeEnrolment(tx, { ...own, pausedUntil: now });
}
