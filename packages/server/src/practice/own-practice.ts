import type { Enrolment, Person, Terms } from '@micromoment/core';
import { changeEnrolment, changeWeek, enrolmentsOf, keepTerms, lockJournal, person, termsOf, type OrganisationTransaction } from '@micromoment/store';
import type { Standing } from '../door/as-person.ts';

/** A person's practice as they may change it. */
export type OwnPractice = { readonly person: Person; readonly terms: Terms; readonly enrolments: readonly Enrolment[] };

/** The practice of whoever stands before the door. */
export async function ownPractice({ tx, me }: Standing): Promise<OwnPractice> {
  const [known, terms, enrolments] = await Promise.all([person(tx, me.id), termsOf(tx, me.id), enrolmentsOf(tx, me.id)]);
  return { person: known ?? me, terms, enrolments };
}

/** The same for whoever will change it: others who change or plan it meanwhile wait, so that no change is lost and no two plans mix. */
export async function ownPracticeToChange(standing: Standing): Promise<OwnPractice> {
  await lockJournal(standing.tx, standing.me.id);
  return ownPractice(standing);
}

/** Keeps it as it is now. */
export async function keepPractice(tx: OrganisationTransaction, { person: own, terms, enrolments }: OwnPractice): Promise<void> {
  await changeWeek(tx, own.id, own);
  await keepTerms(tx, own.id, terms);
  for (const enrolment of enrolments) await changeEnrolment(tx, enrolment);
}
