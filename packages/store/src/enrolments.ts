import { instant, type BlueprintId, type Constraint, type Enrolment, type Instant, type Revision } from '@micromoment/core';
import type { Selectable } from 'kysely';
import { compose, type Tables } from './tables.ts';
import { replaceOpenTouchpoints } from './touchpoints.ts';
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

/** What some people practise, in the order they began. */
export async function enrolmentsOfEach(tx: OrganisationTransaction, people: readonly string[]): Promise<readonly Enrolment[]> {
  const rows = await tx.rows<Selectable<Tables['enrolment']>>(
    'select * from app.enrolment where organisation_id = $1 and person_id = any($2::uuid[]) order by started_at, enrolment_id',
    [tx.organisation, people],
    'enrolments-of-each',
  );
  return rows.map(enrolmentFrom);
}

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

/** Moves those in a blueprint to another of its revisions, everyone or these people; their journals go along id by id. */
export async function moveEnrolments(tx: OrganisationTransaction, blueprintId: BlueprintId, to: Revision, people?: readonly string[]): Promise<void> {
  const moving = compose.updateTable('enrolment').set({ revision: to }).where('organisation_id', '=', tx.organisation);
  const there = moving.where('blueprint_id', '=', blueprintId).where('revision', '<>', to);
  if (people === undefined) await tx.run(there);
  else if (people.length > 0) await tx.run(there.where('person_id', 'in', people));
}

/** What a learner may change of their own enrolment. */
export type EnrolmentChange = Pick<Enrolment, 'id' | 'person' | 'constraint' | 'pausedUntil'>;

/** Changes what makes practice hardest for a learner, and how long it rests. Nobody else's enrolment is touched. */
export async function changeEnrolment(tx: OrganisationTransaction, { id, person, constraint, pausedUntil }: EnrolmentChange): Promise<void> {
  const change = compose.updateTable('enrolment').set({ hardest: constraint, paused_until: pausedUntil }).where('organisation_id', '=', tx.organisation);
  await tx.run(change.where('enrolment_id', '=', id).where('person_id', '=', person));
}

/**
 * Ends what a person practises of a blueprint: nothing that was to come is left. Their journal stays, so that whoever begins again
 * goes on where they were. @returns false when they practise no such thing
 */
export async function leave(tx: OrganisationTransaction, personId: string, blueprintId: BlueprintId): Promise<boolean> {
  await replaceOpenTouchpoints(tx, { person: personId, blueprint: blueprintId }, []);
  const gone = compose
    .deleteFrom('enrolment')
    .where('organisation_id', '=', tx.organisation)
    .where('person_id', '=', personId)
    .where('blueprint_id', '=', blueprintId)
    .returning('enrolment_id');
  return (await tx.run(gone)).length === 1;
}

/** Has everyone in a blueprint planned anew by the next pass, as after a new revision. */
export async function forgetPlansIn(tx: OrganisationTransaction, blueprintId: BlueprintId): Promise<void> {
  await tx.run(compose.updateTable('enrolment').set({ planned_at: 0 }).where('organisation_id', '=', tx.organisation).where('blueprint_id', '=', blueprintId));
}

/** True while some enrolment was last planned before an instant. */
export const arePlansStale = async (tx: OrganisationTransaction, before: Instant): Promise<boolean> =>
  (await tx.run(inside(tx).where('planned_at', '<', before).limit(1))).length > 0;

/** An enrolment that is to be planned, and when it last was. */
export type ClaimedEnrolment = { readonly id: string; readonly person: string; readonly blueprint: BlueprintId; readonly plannedAt: Instant };

/**
 * Claims up to `limit` enrolments last planned before an instant, longest ago first, by locking their people's journals: of two nodes that
 * claim at once none gets what the other has, none waits, and what a killed one had is free again at once. What is locked is passed over.
 * The enrolments are locked too, so that one which another node has planned since this statement began is looked at again, and left.
 * @param after the last one of the batch before
 */
export async function claimStalePlans(
  tx: OrganisationTransaction,
  { before, after, limit }: { readonly before: Instant; readonly after: ClaimedEnrolment | null; readonly limit: number },
): Promise<readonly ClaimedEnrolment[]> {
  const rows = await tx.rows<{ readonly enrolment_id: string; readonly person_id: string; readonly blueprint_id: string; readonly planned_at: number }>(
    `select e.enrolment_id, e.person_id, e.blueprint_id, e.planned_at
      from app.enrolment e join app.journal j on j.organisation_id = e.organisation_id and j.person_id = e.person_id
      where e.organisation_id = $1 and e.planned_at < $2 and (e.planned_at, e.enrolment_id) > ($3, $4)
      order by e.planned_at, e.enrolment_id limit $5 for update of j, e skip locked`,
    [tx.organisation, before, after?.plannedAt ?? -1, after?.id ?? NO_ID, limit],
    'claim-stale-plans',
  );
  return rows.map((row) => ({ id: row.enrolment_id, person: row.person_id, blueprint: row.blueprint_id, plannedAt: instant(row.planned_at) }));
}

/** Notes that enrolments were planned, also those for which there was nothing to plan, so that no pass claims them for ever. */
export async function notePlanned(tx: OrganisationTransaction, ids: readonly string[], at: Instant): Promise<void> {
  await tx.rows('update app.enrolment set planned_at = $3 where organisation_id = $1 and enrolment_id = any($2::uuid[]) and planned_at < $3', [
    tx.organisation,
    ids,
    at,
  ]);
}

const NO_ID = '00000000-0000-0000-0000-000000000000';

const inside = (tx: OrganisationTransaction) => compose.selectFrom('enrolment').selectAll().where('organisation_id', '=', tx.organisation);

const all = async (tx: OrganisationTransaction, query: ReturnType<typeof inside>): Promise<readonly Enrolment[]> => (await tx.run(query)).map(enrolmentFrom);

/** The enrolment a row keeps. */
export const enrolmentFrom = (row: Selectable<Tables['enrolment']>): Enrolment => ({
  id: row.enrolment_id,
  person: row.person_id,
  blueprint: row.blueprint_id,
  revision: row.revision as Revision, // enrolled as one, as is the constraint
  startedAt: instant(row.started_at),
  constraint: row.hardest as Constraint | null, // as above
  ...(row.per_week !== null && { perWeek: row.per_week }),
  pausedUntil: row.paused_until === null ? null : instant(row.paused_until),
});
