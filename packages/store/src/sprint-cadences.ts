import { instant, type BlueprintId, type Instant, type Outcome, type SprintCadence } from '@micromoment/core';
import { compose, type Tables } from './tables.ts';
import type { OrganisationTransaction } from './transaction.ts';

/** Keeps a change of a sprint's cadence. */
export async function addSprintCadence(tx: OrganisationTransaction, change: SprintCadence): Promise<void> {
  await tx.run(
    compose.insertInto('sprint_cadence').values({
      organisation_id: tx.organisation,
      cadence_id: change.id,
      sprint_id: change.sprint,
      blueprint_id: change.blueprint,
      changed_by: change.by,
      changed_at: change.at,
      because: change.because,
      per_week_before: change.before,
      per_week: change.perWeek,
      halves: change.halves,
      outcome: null,
      outcome_at: null,
      undone_at: null,
    }),
  );
}

/** Every change of a sprint's cadences, the newest first. */
export const sprintCadences = (tx: OrganisationTransaction, sprint: string): Promise<readonly SprintCadence[]> =>
  all(tx, inside(tx).where('sprint_id', '=', sprint));

/** Every change of how often sprints give a blueprint, the newest first. */
export const cadencesOfBlueprint = (tx: OrganisationTransaction, blueprint: BlueprintId): Promise<readonly SprintCadence[]> =>
  all(tx, inside(tx).where('blueprint_id', '=', blueprint));

/** Keeps what came of a change, once. @returns false when that is known already, or it was put back */
export async function keepCadenceOutcome(
  tx: OrganisationTransaction,
  id: string,
  { outcome, at }: { readonly outcome: Outcome; readonly at: Instant },
): Promise<boolean> {
  const rows = await tx.rows(
    'update app.sprint_cadence set outcome = $3, outcome_at = $4 where organisation_id = $1 and cadence_id = $2 and outcome is null and undone_at is null returning 1',
    [tx.organisation, id, outcome, at],
  );
  return rows.length > 0;
}

/** Notes that a change was put back. */
export async function undoCadence(tx: OrganisationTransaction, id: string, at: Instant): Promise<void> {
  await tx.rows('update app.sprint_cadence set undone_at = $3 where organisation_id = $1 and cadence_id = $2 and undone_at is null', [tx.organisation, id, at]);
}

/** How many moments a week an enrolment gets instead of as many as its text says; null for as many as that. */
export type CadenceOfEnrolment = { readonly id: string; readonly perWeek: number | null };

/** Sets how often enrolments come. @returns whether that differs for any of them */
export async function setCadences(tx: OrganisationTransaction, cadences: readonly CadenceOfEnrolment[]): Promise<boolean> {
  const changed = await tx.rows(
    `update app.enrolment e set per_week = c.per_week from unnest($2::uuid[], $3::double precision[]) as c (id, per_week)
      where e.organisation_id = $1 and e.enrolment_id = c.id and e.per_week is distinct from c.per_week returning 1`,
    [tx.organisation, cadences.map(({ id }) => id), cadences.map(({ perWeek }) => perWeek)],
  );
  return changed.length > 0;
}

const inside = (tx: OrganisationTransaction) =>
  compose.selectFrom('sprint_cadence').selectAll().where('organisation_id', '=', tx.organisation).orderBy('changed_at', 'desc').orderBy('cadence_id', 'desc');

const all = async (tx: OrganisationTransaction, query: ReturnType<typeof inside>): Promise<readonly SprintCadence[]> => (await tx.run(query)).map(cadenceFrom);

const cadenceFrom = (row: Tables['sprint_cadence']): SprintCadence => ({
  id: row.cadence_id,
  sprint: row.sprint_id,
  blueprint: row.blueprint_id,
  by: row.changed_by,
  at: instant(row.changed_at),
  because: row.because,
  before: row.per_week_before,
  perWeek: row.per_week,
  halves: row.halves,
  outcome: row.outcome,
  outcomeAt: row.outcome_at === null ? null : instant(row.outcome_at),
  undoneAt: row.undone_at === null ? null : instant(row.undone_at),
});
