import { ATTEMPT_KINDS, DAY, instant, mondayOf, nextWeek, weekOf, type BlueprintId, type Contribution, type Instant } from '@micromoment/core';
import { compose } from './tables.ts';
import type { OrganisationTransaction } from './transaction.ts';

/**
 * Writes down, for every week that has ended since the last time, who could practise what, who led them, and whether they did.
 * Whoever has not agreed to practise here could not. What was written is never written again. An answer counts in the week it was received in, so nothing late changes a week.
 */
export async function writeTeamWeeks(tx: OrganisationTransaction, now: Instant): Promise<void> {
  const running = weekOf(now);
  for (let week = await firstUnwritten(tx); week !== null && week < running; week = nextWeek(week)) {
    await tx.rows(WRITE, [tx.organisation, week, mondayOf(week), mondayOf(nextWeek(week)), ATTEMPT_KINDS, mondayOf(week) - LATEST]);
    await tx.rows(
      `insert into app.team_week_written (organisation_id, week) values ($1, $2)
        on conflict (organisation_id) do update set week = greatest(team_week_written.week, excluded.week)`,
      [tx.organisation, week],
    );
  }
}

/** All that was written of the people whom somebody leads, by blueprint. */
export async function teamWeeksOf(tx: OrganisationTransaction, lead: string): Promise<ReadonlyMap<BlueprintId, readonly Contribution[]>> {
  const written = compose.selectFrom('team_week').selectAll().where('organisation_id', '=', tx.organisation).where('lead_id', '=', lead);
  const rows = await tx.run(written.orderBy('blueprint_id').orderBy('week').orderBy('person_id'));
  const found = new Map<BlueprintId, Contribution[]>();
  for (const { blueprint_id, person_id, week, attempted } of rows) {
    const all = found.get(blueprint_id) ?? [];
    all.push({ person: person_id, team: lead, period: week, yes: attempted });
    found.set(blueprint_id, all);
  }
  return found;
}

async function firstUnwritten(tx: OrganisationTransaction): Promise<ReturnType<typeof weekOf> | null> {
  const [row] = await tx.rows<{ week: number | null; began: number | null }>(
    `select (select week from app.team_week_written where organisation_id = $1) as week,
      (select min(started_at) from app.enrolment where organisation_id = $1) as began`,
    [tx.organisation],
    'team-weeks-written',
  );
  if (row?.week !== undefined && row.week !== null) return nextWeek(weekOf(mondayOf(row.week as ReturnType<typeof weekOf>))); // written as one
  return row?.began === undefined || row.began === null ? null : weekOf(instant(row.began));
}

// How old an answer may be when it is received and still count, in milliseconds; it lets the index by time find them.
const LATEST = 60 * DAY;

const WRITE = `insert into app.team_week (organisation_id, blueprint_id, lead_id, week, person_id, attempted)
with attempted as (
  select distinct person_id, blueprint_id from app.entry
  where organisation_id = $1 and blueprint_id in (select distinct blueprint_id from app.enrolment where organisation_id = $1)
    and happened_at >= $6 and received_at >= $3 and received_at < $4 and kind = any ($5::text[])
)
select $1, e.blueprint_id, p.managed_by, $2, e.person_id, a.person_id is not null
from app.enrolment e join app.person p on p.organisation_id = $1 and p.person_id = e.person_id
left join attempted a on a.person_id = e.person_id and a.blueprint_id = e.blueprint_id
where e.organisation_id = $1 and p.managed_by is not null and e.started_at < $4 and (a.person_id is not null or ((e.paused_until is null or e.paused_until < $4) and coalesce((
  select c.given from app.consent c where c.organisation_id = $1 and c.person_id = e.person_id and c.about = 'practice' and c.decided_at < $4
  order by c.decided_at desc, c.consent_id desc limit 1), false)))
on conflict do nothing`;
