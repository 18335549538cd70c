import { isDeepStrictEqual } from 'node:util';
import { instant, type BlueprintId, type Instant, type Revision, type Touchpoint } from '@micromoment/core';
import type { Selectable } from 'kysely';
import { bigints, texts, uuids } from './binary-arrays.ts';
import { compose, type Tables } from './tables.ts';
import type { OrganisationTransaction } from './transaction.ts';

/** One person's plan in one blueprint. */
export type NewPlan = {
  readonly person: string;
  readonly blueprint: BlueprintId;
  readonly planned: readonly Touchpoint[];
  /** What is known to stand there already: it is not written again. */
  readonly known?: readonly KnownTouchpoint[];
};

/**
 * Puts new plans in the place of what was planned and has not happened: touchpoints that were delivered or answered
 * stay as they are, the others of those people and blueprints go unless planned again. One put off may be planned again.
 * @param at when the plans were made, noted at the enrolments, to the hour @returns the ids of what was written
 */
export async function replacePlans(tx: OrganisationTransaction, plans: readonly NewPlan[], at?: Instant): Promise<ReadonlySet<string>> {
  if (plans.length === 0) return new Set();
  const touchpoints = plans.flatMap(changesIn);
  const column = <Value>(read: (touchpoint: Touchpoint) => Value): readonly Value[] => touchpoints.map(read);
  const written = await tx.unawaited<{ readonly touchpoint_id: string }>({
    text: REPLACE,
    name: 'replace-plans',
    values: [
      tx.organisation,
      uuids(plans.map(({ person }) => person)),
      texts(plans.map(({ blueprint }) => blueprint)),
      at ?? null,
      uuids(column(({ id }) => id)),
      uuids(column(({ person }) => person)),
      texts(column(({ blueprint }) => blueprint)),
      texts(column(({ revision }) => revision)),
      texts(column(({ moment }) => moment)),
      texts(column(({ twist }) => twist)),
      bigints(column(({ due }) => due)),
      bigints(column(({ until }) => until)),
      texts(column(({ why }) => JSON.stringify(why))),
      uuids(plans.flatMap(({ planned }) => planned.map(({ id }) => id))),
    ],
  });
  return new Set(written.map(({ touchpoint_id }) => touchpoint_id));
}

/** The touchpoint alone, without what became of it. */
const plain = ({ id, person, blueprint, revision, moment, twist, due, until, why }: Touchpoint): Touchpoint => ({
  id,
  person,
  blueprint,
  revision,
  moment,
  twist,
  due,
  until,
  why,
});

/** What of a plan does not stand as it is planned. */
function changesIn({ person, blueprint, planned, known = [] }: NewPlan): readonly Touchpoint[] {
  const standing = new Map(known.filter(({ isDelivered, isClosed }) => !isDelivered && !isClosed).map((one) => [one.id, one]));
  return planned.map((touchpoint) => ({ ...touchpoint, person, blueprint })).filter((touchpoint) => !saysTheSame(standing.get(touchpoint.id), touchpoint));
}

/** Why it is there is compared last: what the database gives back has its parts in another order. */
const saysTheSame = (one: Touchpoint | undefined, other: Touchpoint): boolean =>
  one !== undefined && COMPARED.every((part) => one[part] === other[part]) && isDeepStrictEqual(one.why, other.why);

const COMPARED = ['person', 'blueprint', 'revision', 'moment', 'twist', 'due', 'until'] as const;

/** What is open once plans took the place of what was known of their person; `written` are the ids that replacePlans gave back. */
export function openAfter(known: readonly KnownTouchpoint[], plans: readonly NewPlan[], written: ReadonlySet<string>): readonly Touchpoint[] {
  const planned = plans.flatMap((plan) => plan.planned);
  const [wanted, replanned] = [new Set(planned.map(({ id }) => id)), new Set(plans.map(({ blueprint }) => blueprint))];
  const isGone = ({ id, blueprint, isClosed, isDelivered }: KnownTouchpoint) =>
    isClosed || written.has(id) || (replanned.has(blueprint) && !isDelivered && !wanted.has(id));
  const staying = known.filter((touchpoint) => !isGone(touchpoint)).map(plain);
  return [...staying, ...planned.filter(({ id }) => written.has(id))].toSorted((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1));
}

/** The same for one plan. */
export const replaceOpenTouchpoints = (
  tx: OrganisationTransaction,
  { person, blueprint, at }: { readonly person: string; readonly blueprint: BlueprintId; readonly at?: Instant },
  planned: readonly Touchpoint[],
): Promise<ReadonlySet<string>> => replacePlans(tx, [{ person, blueprint, planned }], at);

/** What is planned for a person and neither answered nor put off, soonest first. @param now leaves out what it is too late for */
export async function openTouchpoints(tx: OrganisationTransaction, personId: string, now?: Instant): Promise<readonly Touchpoint[]> {
  const open = inside(tx).where('person_id', '=', personId).where('closed_at', 'is', null).orderBy('due_at').orderBy('touchpoint_id');
  return (await tx.run(now === undefined ? open : open.where('until_at', '>', now))).map(touchpointFrom);
}

/** A touchpoint, and whether it has been sent and whether it is over: answered or put off. */
export type KnownTouchpoint = Touchpoint & {
  readonly isDelivered: boolean;
  readonly isClosed: boolean;
  /** How often it was put elsewhere. */
  readonly sequence: number;
};

/** All touchpoints of some people that are due after an instant, whatever became of them, soonest first. */
export async function touchpointsSince(tx: OrganisationTransaction, people: readonly string[], since: Instant): Promise<readonly KnownTouchpoint[]> {
  const found = await tx.rows<Selectable<Tables['touchpoint']>>(
    'select * from app.touchpoint where organisation_id = $1 and person_id = any($2::uuid[]) and due_at > $3 order by due_at, touchpoint_id',
    [tx.organisation, people, since],
    'touchpoints-since',
  );
  return found.map(knownFrom);
}

/** A touchpoint that is neither answered nor put off, or undefined. */
export const openTouchpoint = async (tx: OrganisationTransaction, id: string): Promise<Touchpoint | undefined> =>
  (await tx.run(inside(tx).where('touchpoint_id', '=', id).where('closed_at', 'is', null))).map(touchpointFrom)[0];

/** A touchpoint, whatever became of it, or undefined. */
export const touchpointNamed = async (tx: OrganisationTransaction, id: string): Promise<KnownTouchpoint | undefined> =>
  (await tx.run(inside(tx).where('touchpoint_id', '=', id))).map(knownFrom)[0];

/** What is to be delivered now: due, not too late, not yet delivered on any channel. Soonest first, at most `limit`. */
export async function dueTouchpoints(tx: OrganisationTransaction, now: Instant, limit: number): Promise<readonly Touchpoint[]> {
  const waiting = inside(tx).where('closed_at', 'is', null).where('delivered_at', 'is', null);
  return (await tx.run(waiting.where('due_at', '<=', now).where('until_at', '>', now).orderBy('due_at').limit(limit))).map(touchpointFrom);
}

const inside = (tx: OrganisationTransaction) => compose.selectFrom('touchpoint').selectAll().where('organisation_id', '=', tx.organisation);

// A touchpoint that has happened is history: a plan that names its id again does not move it. The database keeps one plan of this statement for
// good, which must be the right one for tables of any size: person by person (`offset 0`), row by row (`any (array (…))`), and not along an index
// that leads through the whole organisation (`coalesce` and `||` keep those out).
const REPLACE = `with plan as (
  select * from unnest($2::uuid[], $3::text[]) as p (person_id, blueprint_id)
), gone as (
  select g.touchpoint_id from plan p cross join lateral (
    select t.touchpoint_id from app.touchpoint t
    where t.organisation_id = $1 and t.person_id = p.person_id and t.blueprint_id || '' = p.blueprint_id and coalesce(t.closed_at, t.delivered_at) is null offset 0
  ) g where g.touchpoint_id <> all ($14::uuid[])
), removed as (
  delete from app.touchpoint t
  where t.organisation_id = $1 and t.touchpoint_id = any (array (select touchpoint_id from gone)) and coalesce(t.closed_at, t.delivered_at) is null
), stale as (
  select e.enrolment_id from plan p cross join lateral (
    select n.enrolment_id from app.enrolment n
    where n.organisation_id = $1 and n.person_id = p.person_id and n.blueprint_id || '' = p.blueprint_id
      and n.planned_at not between $4::bigint - 3600000 and $4::bigint offset 0
  ) e
), noted as (
  update app.enrolment e set planned_at = $4 where e.organisation_id = $1 and e.enrolment_id = any (array (select enrolment_id from stale))
)
insert into app.touchpoint as t (organisation_id, touchpoint_id, person_id, blueprint_id, revision, moment, twist, due_at, until_at, why)
select $1, n.id, n.person_id, n.blueprint_id, n.revision, n.moment, n.twist, n.due_at, n.until_at, n.why::jsonb
from unnest($5::uuid[], $6::uuid[], $7::text[], $8::text[], $9::text[], $10::text[], $11::bigint[], $12::bigint[], $13::text[])
  as n (id, person_id, blueprint_id, revision, moment, twist, due_at, until_at, why)
on conflict (organisation_id, touchpoint_id) do update
  set revision = excluded.revision, moment = excluded.moment, twist = excluded.twist, due_at = excluded.due_at, until_at = excluded.until_at, why = excluded.why,
    delivered_at = null, closed_at = null, closed_as = null, sequence = t.sequence + (t.due_at <> excluded.due_at)::int
  where t.person_id = excluded.person_id and (t.closed_as = 'skipped' or (t.closed_at is null and t.delivered_at is null))
returning t.touchpoint_id`;

/** The touchpoint a row keeps, and what became of it. */
export const knownFrom = (row: Selectable<Tables['touchpoint']>): KnownTouchpoint => ({
  ...touchpointFrom(row),
  isDelivered: row.delivered_at !== null,
  isClosed: row.closed_at !== null,
  sequence: row.sequence,
});

const touchpointFrom = (row: Selectable<Tables['touchpoint']>): Touchpoint => ({
  id: row.touchpoint_id,
  person: row.person_id,
  blueprint: row.blueprint_id,
  revision: row.revision as Revision, // planned as one
  moment: row.moment,
  twist: row.twist,
  due: instant(row.due_at),
  until: instant(row.until_at),
  why: row.why,
});
