import {
  DAY,
  later,
  PLAN_DAYS,
  USUAL_TERMS,
  type BlueprintId,
  type Enrolment,
  type EnrolmentState,
  type FactEntry,
  type Instant,
  type Person,
  type Terms,
} from '@micromoment/core';
import {
  agreedToPractise,
  enrolmentsOfEach,
  journalFacts,
  meetingsOfEach,
  organisation,
  peopleNamed,
  termsOfEach,
  touchpointsSince,
  type CalendarEvent,
  type KnownTouchpoint,
  type Organisation,
  type OrganisationTransaction,
} from '@micromoment/store';

/** A practitioner is a person with all that their plans are made of. */
export type Practitioner = {
  readonly person: Person;
  /** What is known of the memories of the people around them. */
  readonly organisation: Pick<Organisation, 'spacing'>;
  readonly terms: Terms;
  /** Whether they agree to practise here: nothing is planned for somebody who does not. */
  readonly agrees: boolean;
  readonly enrolments: readonly Enrolment[];
  /** Their touchpoints of the weeks that a plan looks back on, and those to come. */
  readonly known: readonly KnownTouchpoint[];
  /** What is kept of their meetings. */
  readonly meetings: readonly CalendarEvent[];
  /** Their entries on the blueprints asked about, oldest first. */
  readonly journal: readonly FactEntry[];
  /** Where the journal leads, by enrolment, for whoever has it folded already; an enrolment in it needs no journal. */
  readonly states?: ReadonlyMap<string, EnrolmentState>;
};

/** Those of the given people who are here, with their entries on these blueprints; read together, in as many questions for a hundred as for one. */
export async function practitioners(
  tx: OrganisationTransaction,
  ids: readonly string[],
  { now, blueprints }: { readonly now: Instant; readonly blueprints: readonly BlueprintId[] },
): Promise<readonly Practitioner[]> {
  const [place, people, terms, agreed, enrolments, touchpoints, meetings, entries] = await Promise.all([
    organisation(tx),
    peopleNamed(tx, ids),
    termsOfEach(tx, ids),
    agreedToPractise(tx, ids),
    enrolmentsOfEach(tx, ids),
    touchpointsSince(tx, ids, later(now, -PLAN_DAYS * DAY)),
    meetingsOfEach(tx, ids, now),
    journalFacts(tx, ids, blueprints),
  ]);
  const [practised, known, met, journals] = [byPerson(enrolments), byPerson(touchpoints), byPerson(meetings), byPerson(entries)];
  return people.map((person) => ({
    person,
    organisation: place ?? { spacing: null },
    terms: terms.get(person.id) ?? USUAL_TERMS,
    agrees: agreed.has(person.id),
    enrolments: practised.get(person.id) ?? [],
    known: known.get(person.id) ?? [],
    meetings: met.get(person.id) ?? [],
    journal: journals.get(person.id) ?? [],
  }));
}

function byPerson<Owned extends { readonly person: string }>(all: readonly Owned[]): ReadonlyMap<string, readonly Owned[]> {
  const found = new Map<string, Owned[]>();
  for (const one of all) {
    const own = found.get(one.person);
    if (own) own.push(one);
    else found.set(one.person, [one]);
  }
  return found;
}
