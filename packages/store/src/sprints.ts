import { instant, type Instant, type Sprint } from '@micromoment/core';
import { compose, type Tables } from './tables.ts';
import type { OrganisationTransaction } from './transaction.ts';

/** Keeps a sprint that was made. */
export async function addSprint(tx: OrganisationTransaction, sprint: Sprint, { by, at }: { readonly by: string; readonly at: Instant }): Promise<void> {
  await tx.run(compose.insertInto('sprint').values({ ...rowFrom(tx, sprint), made_by: by, made_at: at }));
}

/** Every sprint, the newest first. */
export const sprints = async (tx: OrganisationTransaction): Promise<readonly Sprint[]> =>
  (await tx.run(inside(tx).orderBy('made_at', 'desc').orderBy('sprint_id', 'desc'))).map(sprintFrom);

/** The sprint of that id, or undefined. It is held until the transaction ends, so that of two steps at once the second sees the first. */
export const sprintNamed = async (tx: OrganisationTransaction, id: string): Promise<Sprint | undefined> =>
  (await tx.run(inside(tx).where('sprint_id', '=', id).forUpdate())).map(sprintFrom)[0];

/** Writes down where a sprint stands now. */
export async function moveSprint(tx: OrganisationTransaction, sprint: Sprint): Promise<void> {
  const { organisation_id, sprint_id, ...standing } = rowFrom(tx, sprint);
  await tx.run(compose.updateTable('sprint').set(standing).where('organisation_id', '=', organisation_id).where('sprint_id', '=', sprint_id));
}

/** Who is in a sprint. */
export const membersOf = async (tx: OrganisationTransaction, sprint: string): Promise<readonly string[]> =>
  (await tx.run(compose.selectFrom('sprint_member').select('person_id').where('organisation_id', '=', tx.organisation).where('sprint_id', '=', sprint))).map(
    ({ person_id }) => person_id,
  );

/** Puts people into a sprint. @returns those who were not in it before */
export async function joinSprint(tx: OrganisationTransaction, sprint: string, people: readonly string[]): Promise<readonly string[]> {
  if (people.length === 0) return [];
  const joining = people.map((person_id) => ({ organisation_id: tx.organisation, sprint_id: sprint, person_id }));
  const joined = compose
    .insertInto('sprint_member')
    .values(joining)
    .onConflict((same) => same.doNothing())
    .returning('person_id');
  return (await tx.run(joined)).map(({ person_id }) => person_id);
}

/**
 * Takes people out of a sprint. Their enrolments in it are taken back where nothing has been done yet, and else run on without it:
 * who rested because the sprint did goes on from `at`, or from when their own rest ends. @returns whose plans change
 */
export async function leaveSprint(
  tx: OrganisationTransaction,
  sprint: string,
  { people, at }: { readonly people: readonly string[]; readonly at: Instant },
): Promise<readonly Resting[]> {
  await tx.rows('delete from app.sprint_member where organisation_id = $1 and sprint_id = $2 and person_id = any ($3::uuid[])', [
    tx.organisation,
    sprint,
    people,
  ]);
  const released = await tx.rows<Resting>(RELEASE_LEAVING, [tx.organisation, sprint, at, people]);
  await takeBackEnrolments(tx, sprint, people);
  return released;
}

/** Has enrolments run in a sprint. @param isNew whether the sprint made them */
export async function runInSprint(
  tx: OrganisationTransaction,
  sprint: string,
  enrolments: readonly { readonly id: string; readonly isNew: boolean }[],
): Promise<void> {
  await tx.rows(
    `insert into app.sprint_enrolment (organisation_id, sprint_id, enrolment_id, is_new)
      select $1, $2, e.id, e.is_new from unnest($3::uuid[], $4::boolean[]) as e (id, is_new) on conflict do nothing`,
    [tx.organisation, sprint, enrolments.map(({ id }) => id), enrolments.map(({ isNew }) => isNew)],
  );
}

/**
 * Takes back the enrolments that a sprint made, with what is planned for them, where the person has done nothing yet.
 * The others stay, and run without it. @param people only theirs; left out, everybody's
 */
export async function takeBackEnrolments(tx: OrganisationTransaction, sprint: string, people: readonly string[] | null = null): Promise<void> {
  await tx.rows(TAKE_BACK, [tx.organisation, sprint, people]);
  await tx.rows(
    `delete from app.sprint_enrolment s using app.enrolment e where s.organisation_id = $1 and s.sprint_id = $2
      and e.organisation_id = $1 and e.enrolment_id = s.enrolment_id and ($3::uuid[] is null or e.person_id = any ($3))`,
    [tx.organisation, sprint, people],
  );
}

/** Has everybody in a sprint rest until it says otherwise; until when they rest of their own accord is remembered. @returns whose plans change */
export const holdSprint = (tx: OrganisationTransaction, sprint: string, until: Instant): Promise<readonly Resting[]> =>
  tx.rows<Resting>(HOLD, [tx.organisation, sprint, until]);

/**
 * Lets everybody in a sprint go on from `at`, or from when their own rest ends, whichever sprint has them rest: one that runs is enough.
 * @returns whose plans change
 */
export const releaseSprint = (tx: OrganisationTransaction, sprint: string, at: Instant): Promise<readonly Resting[]> =>
  tx.rows<Resting>(RELEASE, [tx.organisation, sprint, at]);

/** Somebody whose practice of a blueprint begins to rest, or goes on. */
export type Resting = { readonly person: string; readonly blueprint: string };

const TAKE_BACK = `with gone as (
  delete from app.enrolment e using app.sprint_enrolment s
  where e.organisation_id = $1 and s.organisation_id = $1 and s.sprint_id = $2 and s.enrolment_id = e.enrolment_id and s.is_new
    and ($3::uuid[] is null or e.person_id = any ($3))
    and not exists (select from app.sprint_enrolment o where o.organisation_id = $1 and o.enrolment_id = e.enrolment_id and o.sprint_id <> $2)
    and not exists (select from app.entry n where n.organisation_id = $1 and n.person_id = e.person_id and n.blueprint_id = e.blueprint_id)
  returning e.person_id, e.blueprint_id
)
delete from app.touchpoint t using gone where t.organisation_id = $1 and t.person_id = gone.person_id and t.blueprint_id = gone.blueprint_id and t.closed_at is null`;

// Somebody who practises the same in another sprint that runs does not rest because this one does. Of whom another has rest already, the rest
// of their own is what that one remembers.
const HOLD = `with held as (
  update app.sprint_enrolment s set is_held = true, own_pause = case when h.enrolment_id is null then e.paused_until else h.own_pause end
  from app.enrolment e left join app.sprint_enrolment h
    on h.organisation_id = $1 and h.enrolment_id = e.enrolment_id and h.sprint_id <> $2 and h.is_held
  where s.organisation_id = $1 and s.sprint_id = $2 and not s.is_held and e.organisation_id = $1 and e.enrolment_id = s.enrolment_id
    and not exists (select from app.sprint_enrolment o join app.sprint r on r.organisation_id = $1 and r.sprint_id = o.sprint_id
      where o.organisation_id = $1 and o.enrolment_id = s.enrolment_id and o.sprint_id <> $2 and r.state = 'running')
  returning s.enrolment_id
)
update app.enrolment e set paused_until = greatest(e.paused_until, $3) from held
where e.organisation_id = $1 and e.enrolment_id = held.enrolment_id returning e.person_id as person, e.blueprint_id as blueprint`;

const RELEASE = `with released as (
  update app.sprint_enrolment s set is_held = false from app.sprint_enrolment mine
  where s.organisation_id = $1 and s.is_held and mine.organisation_id = $1 and mine.sprint_id = $2 and mine.enrolment_id = s.enrolment_id
  returning s.enrolment_id, s.own_pause
)
update app.enrolment e set paused_until = greatest(released.own_pause, $3) from released
where e.organisation_id = $1 and e.enrolment_id = released.enrolment_id returning e.person_id as person, e.blueprint_id as blueprint`;

// Who leaves one sprint that rests goes on resting with another.
const RELEASE_LEAVING = `update app.enrolment e set paused_until = greatest(s.own_pause, $3) from app.sprint_enrolment s
where s.organisation_id = $1 and s.sprint_id = $2 and s.is_held and e.organisation_id = $1 and e.enrolment_id = s.enrolment_id and e.person_id = any ($4::uuid[])
  and not exists (select from app.sprint_enrolment o
    where o.organisation_id = $1 and o.enrolment_id = s.enrolment_id and o.sprint_id <> $2 and o.is_held)
returning e.person_id as person, e.blueprint_id as blueprint`;

const inside = (tx: OrganisationTransaction) => compose.selectFrom('sprint').selectAll().where('organisation_id', '=', tx.organisation);

const rowFrom = (tx: OrganisationTransaction, sprint: Sprint): Omit<Tables['sprint'], 'made_by' | 'made_at'> => ({
  organisation_id: tx.organisation,
  sprint_id: sprint.id,
  name: sprint.name,
  blueprint_ids: sprint.blueprints,
  weeks: sprint.weeks,
  state: sprint.state,
  started_at: sprint.startedAt,
  paused_at: sprint.pausedAt,
  rested: sprint.rested,
  ended_at: sprint.endedAt,
  follows: sprint.follows,
});

const sprintFrom = (row: Tables['sprint']): Sprint => ({
  id: row.sprint_id,
  name: row.name,
  blueprints: row.blueprint_ids,
  weeks: row.weeks,
  state: row.state,
  startedAt: instantOrNull(row.started_at),
  pausedAt: instantOrNull(row.paused_at),
  rested: row.rested,
  endedAt: instantOrNull(row.ended_at),
  follows: row.follows,
});

const instantOrNull = (at: number | null): Instant | null => (at === null ? null : instant(at));
