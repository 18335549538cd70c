import {
  capsFor,
  momentOf,
  seededDice,
  type Availability,
  type Enrolment,
  type Instant,
  type Person,
  type PlanRequest,
  type Terms,
  type Touchpoint,
} from '@micromoment/core';
import { journalFacts, type KnownTouchpoint, type OrganisationTransaction } from '@micromoment/store';
import type { House } from '../house.ts';

/** Everything that a plan of one enrolment is made from, but for what other blueprints bring. */
export type Requesting = {
  readonly tx: OrganisationTransaction;
  readonly person: Person;
  readonly now: Instant;
  readonly terms: Terms;
  readonly enrolment: Enrolment;
  /** The person's touchpoints of the last weeks and those to come. */
  readonly known: readonly KnownTouchpoint[];
};

/** The request that core plans by; undefined when the revision is not there. @param beside what the person's other blueprints bring */
export async function planRequestOf(
  house: House,
  { tx, person, now, terms, enrolment, known }: Requesting,
  beside: readonly Touchpoint[],
): Promise<PlanRequest | undefined> {
  const [shelved, journal, taken] = await Promise.all([
    house.shelf.revision(tx, enrolment.blueprint, enrolment.revision),
    journalFacts(tx, person.id, enrolment.blueprint),
    appointmentsOf(house, tx, beside),
  ]);
  if (!shelved) return undefined;
  const isResting = enrolment.pausedUntil !== null && enrolment.pausedUntil > now;
  return {
    blueprint: shelved.blueprint,
    enrolment,
    journal,
    availability: { ...availabilityOf(person, terms), taken },
    caps: capsFor(terms.most),
    now,
    dice: seededDice(enrolment.id),
    // What has come due lies on Today, sent or not; a pause takes back what was not sent.
    delivered: known.filter((one) => one.blueprint === enrolment.blueprint && (one.isDelivered || (!isResting && !isToCome(one, now)))),
  };
}

/** True for what lies ahead and has not been sent: only that may still move. */
export const isToCome = ({ due, isDelivered }: KnownTouchpoint, now: Instant): boolean => due > now && !isDelivered;

const availabilityOf = ({ zone, working, quiet }: Person, { leave }: Terms): Omit<Availability, 'taken'> => ({
  zone,
  working,
  quiet,
  daysOff: leave,
  busy: [],
});

/** What touchpoints take of a day's room. */
async function appointmentsOf(house: House, tx: OrganisationTransaction, touchpoints: readonly Touchpoint[]): Promise<Availability['taken']> {
  const appointments: Availability['taken'][number][] = [];
  for (const { due, blueprint, revision, moment } of touchpoints) {
    const shelved = await house.shelf.revision(tx, blueprint, revision);
    appointments.push({ at: due, minutes: (shelved && momentOf(shelved.blueprint, moment)?.minutes) ?? USUAL_MINUTES });
  }
  return appointments;
}

const USUAL_MINUTES = 2;
