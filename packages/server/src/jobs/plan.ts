import { CAPS, planTouchpoints, seededDice, type Availability, type Enrolment, type Instant, type Person } from '@micromoment/core';
import { enrolmentsIn, enrolmentsOf, journalFacts, openTouchpoints, person, replaceOpenTouchpoints, type OrganisationTransaction } from '@micromoment/store';
import type { House } from '../house.ts';

type PlanningFor = {
  readonly tx: OrganisationTransaction;
  readonly person: Person;
  readonly now: Instant;
  readonly blueprints?: ReadonlySet<string>;
  /** Where they have been read already. */ readonly enrolments?: readonly Enrolment[];
};

/** Plans a person's enrolments anew, in those blueprints or in all, one after the other so that they share the day's room. */
export async function planFor(house: House, { tx, person, now, blueprints, enrolments }: PlanningFor): Promise<void> {
  const practised = enrolments ?? (await enrolmentsOf(tx, person.id));
  for (const enrolment of practised) {
    if (!blueprints || blueprints.has(enrolment.blueprint)) await planEnrolment(house, { tx, person, now, enrolment, isOnly: practised.length === 1 });
  }
}

async function planEnrolment(
  house: House,
  { tx, person, now, enrolment, isOnly }: PlanningFor & { readonly enrolment: Enrolment; readonly isOnly: boolean },
): Promise<void> {
  const shelved = await house.shelf.revision(tx, enrolment.blueprint, enrolment.revision);
  if (!shelved) return;
  const [open, journal] = await Promise.all([isOnly ? [] : openTouchpoints(tx, person.id), journalFacts(tx, person.id, enrolment.blueprint)]);
  const taken = open.filter(({ blueprint }) => blueprint !== enrolment.blueprint).map(({ due }) => due);
  const planned = planTouchpoints({
    blueprint: shelved.blueprint,
    enrolment,
    journal,
    availability: availabilityOf(person, taken),
    caps: CAPS,
    now,
    dice: seededDice(enrolment.id),
  });
  await replaceOpenTouchpoints(tx, { person: person.id, blueprint: enrolment.blueprint, at: now }, planned);
}

/** Plans everyone who practises a blueprint, after a new revision. */
export async function planBlueprint(house: House, tx: OrganisationTransaction, blueprint: string, now: Instant): Promise<void> {
  for (const { person: id } of await enrolmentsIn(tx, blueprint)) {
    const learner = await person(tx, id);
    if (learner) await planFor(house, { tx, person: learner, now, blueprints: new Set([blueprint]) });
  }
}

// Public holidays, leave and calendars come with the planner's later doors; until then a day is what the person's week says.
const availabilityOf = ({ zone, working, quiet }: Person, taken: readonly Instant[]): Availability => ({
  zone,
  working,
  quiet,
  daysOff: [],
  busy: [],
  taken: taken.map((at) => ({ at, minutes: 2 })),
});
