import { instant, partOfDay, type BlueprintId, type Instant, type Prompted, type Revision, type Zone } from '@micromoment/core';
import type { OrganisationTransaction } from '../transaction.ts';
import { rollUpInto } from './roll-up.ts';

export type SentTouchpoint = { readonly touchpoint: string; readonly person: string; readonly channel: string; readonly at: Instant };

/** Folds into the roll-ups that a touchpoint was sent. It locks the person's journal, as appending does. */
export async function noteSent(tx: OrganisationTransaction, { touchpoint, person, channel, at }: SentTouchpoint): Promise<void> {
  await tx.rows('select from app.journal where organisation_id = $1 and person_id = $2 for update', [tx.organisation, person], 'lock-journal');
  const [about] = await tx.rows<{ blueprint_id: string; revision: string; moment: string; twist: string | null; zone: string }>(
    `select t.blueprint_id, t.revision, t.moment, t.twist, w.zone from app.touchpoint t join app.person w using (organisation_id, person_id)
     where t.organisation_id = $1 and t.touchpoint_id = $2 and t.person_id = $3`,
    [tx.organisation, touchpoint, person],
    'sent-touchpoint',
  );
  if (!about) return;
  const { blueprint_id: blueprint, moment, twist } = about;
  const part = partOfDay(at, about.zone as Zone); // a person's
  await rollUpInto(tx, [{ kind: 'sent', person, touchpoint, channel, at, part, blueprint, moment, twist, revision: about.revision as Revision }]); // planned as one
}

/** The touchpoints of a blueprint that were delivered to some people, on what channel, and where those are: what opens are held against. */
export async function promptedOf(tx: OrganisationTransaction, blueprintId: BlueprintId, people: readonly string[]): Promise<readonly Prompted[]> {
  const rows = await tx.rows<{ person: string; touchpoint: string; moment: string; revision: string; at: number; zone: string; channel: string }>(
    `select t.person_id as person, t.touchpoint_id as touchpoint, t.moment, t.revision, t.delivered_at as at, w.zone, coalesce(t.delivered_by, '') as channel
     from app.touchpoint t join app.person w using (organisation_id, person_id)
     where t.organisation_id = $1 and t.person_id = any ($3::uuid[]) and t.blueprint_id = $2 and t.delivered_at is not null
     order by t.delivered_at, t.touchpoint_id`,
    [tx.organisation, blueprintId, people],
    'prompted-of',
  );
  return rows.map((row) => ({ ...row, revision: row.revision as Revision, at: instant(row.at), zone: row.zone as Zone })); // planned as one, for a person's zone
}
