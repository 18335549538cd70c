import type { BlueprintId, ReviewInsight, Revision, RolledRow } from '@micromoment/core';
import { compose } from '../tables.ts';
import type { OrganisationTransaction } from '../transaction.ts';

type OfWeek = { readonly blueprint: BlueprintId; readonly revision: Revision; readonly week: RolledRow['week'] };

/** Keeps what a review says in a week. The first look of a week stands. */
export async function keepInsight(tx: OrganisationTransaction, { blueprint, revision, week }: OfWeek, insight: ReviewInsight): Promise<void> {
  const look = { organisation_id: tx.organisation, blueprint_id: blueprint, revision, week, insight };
  await tx.run(
    compose
      .insertInto('weekly_insight')
      .values(look)
      .onConflict((same) => same.doNothing()),
  );
}

/** What was found in that week, or undefined while nobody has looked. */
export async function keptInsight(tx: OrganisationTransaction, { blueprint, revision, week }: OfWeek): Promise<ReviewInsight | undefined> {
  const looks = compose.selectFrom('weekly_insight').select('insight').where('organisation_id', '=', tx.organisation).where('blueprint_id', '=', blueprint);
  const [look] = await tx.run(looks.where('revision', '=', revision).where('week', '=', week));
  return look?.insight;
}

/** Notes that a week has begun. @returns true to the one who notes it first */
export async function beginWeek(tx: OrganisationTransaction, week: RolledRow['week']): Promise<boolean> {
  const begun = await tx.rows(
    `insert into app.monday as m (organisation_id, week) values ($1, $2)
     on conflict (organisation_id) do update set week = excluded.week where m.week < excluded.week returning week`,
    [tx.organisation, week],
    'begin-week',
  );
  return begun.length > 0;
}
