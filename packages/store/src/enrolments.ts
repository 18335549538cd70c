import { instant, type BlueprintId, type Constraint, type Enrolment, type Instant, type Revision } from '@micromoment/core';
import type { Selectable } from 'kysely';
import { compose, type Tables } from './tables.ts';
import type { OrganisationTransaction } from './transaction.ts';

/** Enrols a person in a published revision. Someone already in that blueprint stays as they are. @returns the enrolment that stands */
export async function enrol(tx: OrganisationTransaction, enrolment: Enrolment): Promise<Enrolment> {
  await tx.run(
    compose
      .insertInto('enrolment')
      .values({
        organisation_id: tx.organisation,
        enrolment_id: enrolment.id,
        person_id: enrolment.person,
        blueprint_id: enrolment.blueprint,
        revision: enrolment.revision,
        started_at: enrolment.startedAt,
        hardest: enrolment.constraint,
        paused_until: enrolment.pausedUntil,
      })
      .onConflict((same) => same.doNothing()),
  );
  const [row] = await tx.run(inside(tx).where('person_id', '=', enrolment.person).where('blueprint_id', '=', enrolment.blueprint));
  if (!row) throw new Error(`The id ${enrolment.id} is another enrolment's.`);
  return enrolmentFrom(row);
}

/** What a person practises, in the order they began. */
export const enrolmentsOf = (tx: OrganisationTransaction, personId: string): Promise<readonly Enrolment[]> =>
  all(tx, inside(tx).where('person_id', '=', personId).orderBy('started_at').orderBy('enrolment_id'));

/** Who practises a blueprint, in the order they began. */
export const enrolmentsIn = (tx: OrganisationTransaction, blueprintId: BlueprintId): Promise<readonly Enrolment[]> =>
  all(tx, inside(tx).where('blueprint_id', '=', blueprintId).orderBy('started_at').orderBy('enrolment_id'));

/** A page of all enrolments by id. @param after the last id of the page before, or null for the first */
export function allEnrolments(
  tx: OrganisationTransaction,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly Enrolment[]> {
  const page = inside(tx).orderBy('enrolment_id').limit(limit);
  return all(tx, after === null ? page : page.where('enrolment_id', '>', after));
}

/** Moves everyone in a blueprint to another of its revisions; their journals go along id by id. */
export async function moveEnrolments(tx: OrganisationTransaction, blueprintId: BlueprintId, to: Revision): Promise<void> {
  await tx.run(
    compose
      .updateTable('enrolment')
      .set({ revision: to })
      .where('organisation_id', '=', tx.organisation)
      .where('blueprint_id', '=', blueprintId)
      .where('revision', '<>', to),
  );
}

/** What a learner may change of their own enrolment. */
export type EnrolmentChange = Pick<Enrolment, 'id' | 'person' | 'constraint' | 'pausedUntil'>;

/** Changes what makes practice hardest for a learner, and how long it rests. Nobody else's enrolment is touched. */
export async function changeEnrolment(tx: OrganisationTransaction, { id, person, constraint, pausedUntil }: EnrolmentChange): Promise<void> {
  const change = compose.updateTable('enrolment').set({ hardest: constraint, paused_until: pausedUntil }).where('organisation_id', '=', tx.organisation);
  await tx.run(change.where('enrolment_id', '=', id).where('person_id', '=', person));
}

/** Enrolments last planned before an instant, longest ago first, at most `limit`. */
export const stalePlans = (tx: OrganisationTransaction, before: Instant, limit: number): Promise<readonly Enrolment[]> =>
  all(tx, inside(tx).where('planned_at', '<', before).orderBy('planned_at').limit(limit));

const inside = (tx: OrganisationTransaction) => compose.selectFrom('enrolment').selectAll().where('organisation_id', '=', tx.organisation);

const all = async (tx: OrganisationTransaction, query: ReturnType<typeof inside>): Promise<readonly Enrolment[]> => (await tx.run(query)).map(enrolmentFrom);

const enrolmentFrom = (row: Selectable<Tables['enrolment']>): Enrolment => ({
  id: row.enrolment_id,
  person: row.person_id,
  blueprint: row.blueprint_id,
  revision: row.revision as Revision, // enrolled as one, as is the constraint
  startedAt: instant(row.started_at),
  constraint: row.hardest as Constraint | null, // as above
  pausedUntil: row.paused_until === null ? null : instant(row.paused_until),
});
