import { ANSWER_KINDS, DAY, instant, type BlueprintId, type Instant, type Revision } from '@micromoment/core';
import { compose } from './tables.ts';
import type { OrganisationTransaction } from './transaction.ts';

/** What happened with one moment of one revision in one week. */
export type WeekOfMoment = {
  readonly blueprint: BlueprintId;
  readonly revision: Revision;
  readonly moment: string;
  /** Its Monday, 00:00 UTC. */
  readonly week: Instant;
  readonly opened: number;
  readonly answered: number;
  /** How many different people opened or answered it. */
  readonly people: number;
};

/**
 * Folds the journal of a blueprint into its weeks anew. An entry counts in the week it happened in, or was received in
 * if its device claims a later one. @param since folds only the weeks from the one that holds it on; those before stay
 */
export async function foldWeeks(tx: OrganisationTransaction, blueprintId: BlueprintId, since?: Instant): Promise<void> {
  const from = since === undefined ? 0 : mondayOf(since);
  await tx.rows('delete from app.weekly_roll_up where organisation_id = $1 and blueprint_id = $2 and week >= $3', [tx.organisation, blueprintId, from]);
  await tx.rows(FOLD, [tx.organisation, blueprintId, from, ANSWER_KINDS]);
}

/** The weeks of a blueprint as last folded, oldest first. */
export async function weeksOf(tx: OrganisationTransaction, blueprintId: BlueprintId): Promise<readonly WeekOfMoment[]> {
  const weeks = compose.selectFrom('weekly_roll_up').selectAll().where('organisation_id', '=', tx.organisation).where('blueprint_id', '=', blueprintId);
  return (await tx.run(weeks.orderBy('week').orderBy('revision').orderBy('moment'))).map((row) => ({
    blueprint: row.blueprint_id,
    revision: row.revision as Revision, // folded from entries of one
    moment: row.moment,
    week: instant(row.week),
    opened: row.opened,
    answered: row.answered,
    people: row.people,
  }));
}

const WEEK = 7 * DAY;

// 1970 began on a Thursday; its first Monday was the fifth of January.
const FIRST_MONDAY = 4 * DAY;

const mondayOf = (at: Instant): Instant => instant(Math.floor((at - FIRST_MONDAY) / WEEK) * WEEK + FIRST_MONDAY);

// An entry happened no earlier than it counts, so the index by time finds all that may count from `since` on.
const FOLD = `insert into app.weekly_roll_up (organisation_id, blueprint_id, revision, moment, week, opened, answered, people)
select organisation_id, blueprint_id, revision, moment, week,
  count(*) filter (where kind = 'opened'), count(*) filter (where kind = any ($4::text[])), count(distinct person_id)
from (
  select organisation_id, blueprint_id, revision, moment, kind, person_id,
    floor((least(happened_at, received_at) - ${FIRST_MONDAY}) / ${WEEK}.0)::bigint * ${WEEK} + ${FIRST_MONDAY} as week
  from app.entry where organisation_id = $1 and blueprint_id = $2 and happened_at >= $3 and (kind = 'opened' or kind = any ($4::text[]))
) as counted
where week >= $3
group by organisation_id, blueprint_id, revision, moment, week`;
