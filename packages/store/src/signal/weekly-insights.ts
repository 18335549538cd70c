import type { BlueprintId, ReviewInsight, Revision, RolledRow } from '@micromoment/core';
import { compose } from '../tables.ts';
import type { OrganisationTransaction } from '../transaction.ts';

type OfWeek = { readonly blueprint: BlueprintId; readonly revision: Revision; readonly week: RolledRow['week'] };

/** What a review shows in a week. The insight is null while a change is being checked: there is no other to find then. */
export type KeptWeek = { readonly insight: ReviewInsight | null; readonly figures: object };

/** Keeps what a review shows in a week. The first look of a week stands. */
export async function keepWeek(tx: OrganisationTransaction, { blueprint, revision, week }: OfWeek, { insight, figures }: KeptWeek): Promise<void> {
  const look = { organisation_id: tx.organisation, blueprint_id: blueprint, revision, week, insight, figures };
  await tx.run(
    compose
      .insertInto('weekly_insight')
      .values(look)
      .onConflict((same) => same.doNothing()),
  );
}

/** What was found in that week, or undefined while nobody has looked. */
export async function keptWeek(tx: OrganisationTransaction, { blueprint, revision, week }: OfWeek): Promise<KeptWeek | undefined> {
  const looks = compose.selectFrom('weekly_insight').select(['insight', 'figures']).where('organisation_id', '=', tx.organisation);
  const [look] = await tx.run(looks.where('blueprint_id', '=', blueprint).where('revision', '=', revision).where('week', '=', week));
  return look?.figures ? { insight: look.insight, figures: look.figures } : undefined;
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
