import {
  capsFor,
  isResting,
  momentOf,
  seededDice,
  type Availability,
  type Enrolment,
  type Instant,
  type PlanRequest,
  type Span,
  type Touchpoint,
} from '@micromoment/core';
import type { KnownTouchpoint, OrganisationTransaction } from '@micromoment/store';
import { holidaysOf } from '../calendar/holidays.ts';
import type { House } from '../house.ts';
import { spacingOf } from './spacing-of.ts';
import type { Practitioner } from './practitioner.ts';

/** What planning stands on. */
export type Planner = Pick<House, 'shelf'>;

/** When a plan is made, and what the person's other blueprints bring. */
export type Planning = { readonly now: Instant; readonly beside: readonly Touchpoint[] };

/** The request that core plans one of a practitioner's enrolments by; undefined when its revision is not there. */
export async function planRequestOf(
  planner: Planner,
  tx: OrganisationTransaction,
  enrolment: Enrolment,
  { person, organisation, terms, known, meetings, journal, states, now, beside }: Practitioner & Planning,
): Promise<PlanRequest | undefined> {
  const shelved = await planner.shelf.revision(tx, enrolment.blueprint, enrolment.revision);
  if (!shelved) return undefined;
  const state = states?.get(enrolment.id);
  const rests = isResting(enrolment, now);
  return {
    blueprint: shelved.blueprint,
    enrolment,
    journal,
    ...(state && { state }),
    ...spacingOf(organisation),
    availability: { ...(await availabilityOf({ person, terms, meetings, now })), taken: await appointmentsOf(planner, tx, beside) },
    caps: capsFor(terms.most),
    now,
    dice: seededDice(enrolment.id),
    // What has come due lies on Today, sent or not; a pause takes back what was not sent.
    delivered: known.filter((one) => one.blueprint === enrolment.blueprint && (one.isDelivered || (!rests && !isToCome(one, now)))),
  };
}

/** True for what lies ahead and has not been sent: only that may still move. */
export const isToCome = ({ due, isDelivered }: KnownTouchpoint, now: Instant): boolean => due > now && !isDelivered;

/** When somebody can be reached: by their own week, leave, public holidays and meetings. */
export async function availabilityOf({
  person,
  terms,
  meetings,
  now,
}: Pick<Practitioner, 'person' | 'terms' | 'meetings'> & Pick<Planning, 'now'>): Promise<Omit<Availability, 'taken'>> {
  const { zone, working, quiet } = person;
  return {
    zone,
    working,
    quiet,
    daysOff: [...terms.leave, ...(await holidaysOf(terms.region, now))],
    busy: meetings.filter(({ isBusy }) => isBusy).map(spanOf),
    occasions: meetings.filter(({ rule, isRefused }) => rule !== null && !isRefused).map(spanOf),
  };
}

const spanOf = ({ from, until }: Span): Span => ({ from, until });

/** What touchpoints take of a day's room. */
async function appointmentsOf(planner: Planner, tx: OrganisationTransaction, touchpoints: readonly Touchpoint[]): Promise<Availability['taken']> {
  const appointments: Availability['taken'][number][] = [];
  for (const { due, blueprint, revision, moment } of touchpoints) {
    const shelved = await planner.shelf.revision(tx, blueprint, revision);
    appointments.push({ at: due, minutes: (shelved && momentOf(shelved.blueprint, moment)?.minutes) ?? USUAL_MINUTES });
  }
  return appointments;
}

const USUAL_MINUTES = 2;
