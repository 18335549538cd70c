import type { BlueprintId, Measure, Revision, RolledRow, WeekOfLooks } from '@micromoment/core';
import type { OrganisationTransaction } from '../transaction.ts';

type Row = {
  readonly revision: string;
  readonly moment: string;
  readonly twist: string;
  readonly week: number;
  readonly measure: string;
  readonly count: number;
  readonly people: number;
  readonly who: readonly string[] | null;
};

/** The roll-up of a blueprint under all its revisions. Where fewer than five people stand behind a row, it names them. */
export async function rolledOf(tx: OrganisationTransaction, blueprintId: BlueprintId): Promise<readonly RolledRow[]> {
  const rows = await tx.rows<Row>(ROLLED, [tx.organisation, blueprintId], 'rolled-of');
  return rows.map(({ twist, week, measure, who, revision, ...row }) => ({
    ...row,
    revision: revision as Revision, // rolled up under one
    twist: twist === '' ? null : twist,
    week: week as RolledRow['week'], // rolled up as one, as is the measure
    measure: measure as Measure, // as above
    who: who ?? [],
  }));
}

const ROLLED = `select r.revision, r.moment, r.twist, r.week, r.measure, r.count, r.people, case when r.people < 5 then (
    select array_agg(p.person_id) from app.person_roll_up p
    where p.organisation_id = $1 and p.blueprint_id = $2 and p.revision = r.revision and p.moment = r.moment and p.twist = r.twist
      and p.week = r.week and p.measure = r.measure and p.count <> 0
  ) end as who
  from app.roll_up r where r.organisation_id = $1 and r.blueprint_id = $2 and r.count <> 0
  order by r.week, r.moment, r.twist, r.measure, r.revision`;

/** One person's part of a roll-up in one team and week: for figures about a team, which only closed cells of five may be made of. */
export type PersonalCount = {
  readonly person: string;
  readonly team: string;
  readonly week: RolledRow['week'];
  readonly measure: Measure;
  readonly count: number;
};

/** What people who were in a team are counted with. Their names go no further than to the one place that puts them into cells. */
export async function personalCounts(tx: OrganisationTransaction, blueprintId: BlueprintId, measures: readonly Measure[]): Promise<readonly PersonalCount[]> {
  const rows = await tx.rows<{ person: string; team: string; week: number; measure: string; count: number }>(
    `select person_id as person, team_id as team, week, measure, sum(count)::integer as count from app.person_roll_up
     where organisation_id = $1 and blueprint_id = $2 and measure = any ($3::text[]) and team_id is not null and count <> 0
     group by person_id, team_id, week, measure order by week, team_id, person_id, measure`,
    [tx.organisation, blueprintId, measures],
    'personal-counts',
  );
  return rows.map((row) => ({ ...row, week: row.week as RolledRow['week'], measure: row.measure as Measure })); // rolled up as these
}

/** What looks at answers came to, by person, prompt and week, under all revisions: for shares that only closed cells of five may be made of. */
export async function weeksOfLooks(tx: OrganisationTransaction, blueprintId: BlueprintId): Promise<readonly WeekOfLooks[]> {
  const rows = await tx.rows<{ person: string; moment: string; week: number; criteria: number; unsure: number }>(
    `select person_id as person, moment, week, sum(count) filter (where measure = 'looked-for')::integer as criteria,
       coalesce(sum(count) filter (where measure = 'unsure'), 0)::integer as unsure
     from app.person_roll_up
     where organisation_id = $1 and blueprint_id = $2 and measure in ('looked-for', 'unsure') and count <> 0
     group by person_id, moment, week having sum(count) filter (where measure = 'looked-for') > 0 order by week, moment, person_id`,
    [tx.organisation, blueprintId],
    'weeks-of-looks',
  );
  return rows.map((row) => ({ ...row, week: row.week as RolledRow['week'] })); // rolled up as one
}
