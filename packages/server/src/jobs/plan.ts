import { DAY, later, PLAN_DAYS, planTouchpoints, type Enrolment, type Instant, type Person, type Terms, type Touchpoint } from '@micromoment/core';
import {
  enrolmentsIn,
  enrolmentsOf,
  lockJournal,
  person,
  replaceOpenTouchpoints,
  termsOf,
  touchpointsSince,
  type KnownTouchpoint,
  type OrganisationTransaction,
} from '@micromoment/store';
import type { House } from '../house.ts';
import { isToCome, planRequestOf } from '../practice/plan-request.ts';

/** Whose practice is planned, and when. */
type Planning = {
  readonly tx: OrganisationTransaction;
  readonly person: Person;
  readonly now: Instant;
  /** Only these; all of them when left out. */
  readonly blueprints?: ReadonlySet<string>;
  /** Where they have been read already, or are to be other than they are. */
  readonly enrolments?: readonly Enrolment[];
  readonly terms?: Terms;
};

/** One enrolment and what is planned for it. */
export type PlannedEnrolment = { readonly enrolment: Enrolment; readonly planned: readonly Touchpoint[] };

/** Plans a person's enrolments anew, in those blueprints or in all. */
export async function planFor(house: House, planning: Planning): Promise<void> {
  const { tx, person, now } = planning;
  await lockJournal(tx, person.id);
  for (const { enrolment, planned } of await plansFor(house, planning))
    await replaceOpenTouchpoints(tx, { person: person.id, blueprint: enrolment.blueprint, at: now }, planned);
}

/** The plans of a person's enrolments, one after the other so that they share the day's room; nothing is kept. */
export async function plansFor(house: House, planning: Planning): Promise<readonly PlannedEnrolment[]> {
  const { tx, person, now, blueprints } = planning;
  const [practised, terms, known] = await Promise.all([
    planning.enrolments ?? enrolmentsOf(tx, person.id),
    planning.terms ?? termsOf(tx, person.id),
    knownTouchpoints(tx, person, now),
  ]);
  const wanted = practised.filter(({ blueprint }) => !blueprints || blueprints.has(blueprint));
  const replaced = new Set(wanted.map(({ blueprint }) => blueprint));
  const staying = known.filter((one) => takesRoom(one, now) && !(replaced.has(one.blueprint) && isToCome(one, now)));
  const plans: PlannedEnrolment[] = [];
  for (const enrolment of wanted) {
    const beside = [...staying, ...plans.flatMap(({ planned }) => planned)].filter(({ blueprint }) => blueprint !== enrolment.blueprint);
    const request = await planRequestOf(house, { tx, person, now, terms, enrolment, known }, beside);
    if (request) plans.push({ enrolment, planned: planTouchpoints(request) });
  }
  return plans;
}

/** What a person was given in the weeks that a plan looks back on, and what is to come. */
export const knownTouchpoints = (tx: OrganisationTransaction, { id }: Person, now: Instant): Promise<readonly KnownTouchpoint[]> =>
  touchpointsSince(tx, id, later(now, -PLAN_DAYS * DAY));

/** Plans everyone who practises a blueprint, after a new revision. */
export async function planBlueprint(house: House, tx: OrganisationTransaction, blueprint: string, now: Instant): Promise<void> {
  for (const { person: id } of await enrolmentsIn(tx, blueprint)) {
    const learner = await person(tx, id);
    if (learner) await planFor(house, { tx, person: learner, now, blueprints: new Set([blueprint]) });
  }
}

/** What was given took its room when it came; what is to come takes room unless it is over already. */
const takesRoom = (touchpoint: KnownTouchpoint, now: Instant): boolean => !isToCome(touchpoint, now) || !touchpoint.isClosed;
