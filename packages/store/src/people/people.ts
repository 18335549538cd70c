import { instant, minutes, no, ok, type Person, type Result, type Role, type Team, type Weekday, type Zone } from '@micromoment/core';
import { sql, type Selectable } from 'kysely';
import { freshId } from '../fresh-id.ts';
import { organisationFrom, type Organisation } from '../organisations.ts';
import { compose, type Tables } from '../tables.ts';
import type { OrganisationTransaction } from '../transaction.ts';

export type PersonProblem = { readonly kind: 'already-there'; readonly email: string };

/** Adds a person, with a journal and a key of their own. Problems: already-there, for a known id or e-mail address. */
export async function addPerson(tx: OrganisationTransaction, person: Person): Promise<Result<null, PersonProblem>> {
  const insert = compose
    .insertInto('person')
    .values(rowFrom(tx.organisation, person))
    .onConflict((same) => same.doNothing())
    .returning('person_id');
  const [added] = await tx.run(insert);
  if (!added) return no({ kind: 'already-there', email: person.email });
  const wrapped = tx.keys.make(tx.organisation, person.id);
  await Promise.all([
    tx.run(compose.insertInto('journal').values({ organisation_id: tx.organisation, person_id: person.id, places: 0, erased_at: null })),
    tx.run(compose.insertInto('person_key').values({ organisation_id: tx.organisation, person_id: person.id, wrapped })),
  ]);
  return ok(null);
}

/** When and where a person can be reached. */
export type Week = Pick<Person, 'zone' | 'working' | 'quiet'>;

/** Changes when and where a person can be reached. */
export async function changeWeek(tx: OrganisationTransaction, personId: string, { zone, working, quiet }: Week): Promise<void> {
  const week = {
    zone,
    working_days: working.days,
    working_from: working.from,
    working_until: working.until,
    quiet_from: quiet.from,
    quiet_until: quiet.until,
  };
  await tx.run(compose.updateTable('person').set(week).where('organisation_id', '=', tx.organisation).where('person_id', '=', personId));
}

/** The person of that id, or undefined. */
export const person = (tx: OrganisationTransaction, id: string): Promise<Person | undefined> => firstOf(tx, inside(tx).where('person_id', '=', id));

/** The person of that id and the organisation they are in, in one question; undefined when either is gone. */
export async function standingOf(
  tx: OrganisationTransaction,
  id: string,
): Promise<{ readonly person: Person; readonly organisation: Organisation } | undefined> {
  const [row] = await tx.rows<{ readonly person: Selectable<Tables['person']>; readonly organisation: Tables['organisation'] }>(
    `select to_jsonb(p) as person, to_jsonb(o) as organisation from app.person p join app.organisation o on o.organisation_id = p.organisation_id
      where p.organisation_id = $1 and p.person_id = $2`,
    [tx.organisation, id],
    'standing-of',
  );
  return row && { person: personFrom(row.person), organisation: organisationFrom(row.organisation) };
}

/** The person with that address, however its letters are cased, or undefined. */
export const personByEmail = (tx: OrganisationTransaction, email: string): Promise<Person | undefined> =>
  firstOf(tx, inside(tx).where(sql<string>`lower(email)`, '=', email.toLowerCase()));

/** Those of the given people who are here. */
export async function peopleNamed(tx: OrganisationTransaction, ids: readonly string[]): Promise<readonly Person[]> {
  const rows = await tx.rows<Selectable<Tables['person']>>(
    'select * from app.person where organisation_id = $1 and person_id = any($2::uuid[])',
    [tx.organisation, ids],
    'people-named',
  );
  return rows.map(personFrom);
}

/** Everyone in the organisation, by name. */
export const people = async (tx: OrganisationTransaction): Promise<readonly Person[]> =>
  (await tx.run(inside(tx).orderBy('name').orderBy('person_id'))).map(personFrom);

/** The people whom somebody leads, by name. */
export const peopleLedBy = async (tx: OrganisationTransaction, lead: string): Promise<readonly Person[]> =>
  (await tx.run(inside(tx).where('managed_by', '=', lead).orderBy('name').orderBy('person_id'))).map(personFrom);

/** Every team, by name. */
export const teams = async (tx: OrganisationTransaction): Promise<readonly Team[]> =>
  (await tx.run(compose.selectFrom('team').selectAll().where('organisation_id', '=', tx.organisation).orderBy('name'))).map(({ team_id, name }) => ({
    id: team_id,
    name,
  }));

/** The team of that name, made when there is none such. */
export async function teamNamed(tx: OrganisationTransaction, name: string): Promise<Team> {
  const made = compose
    .insertInto('team')
    .values({ organisation_id: tx.organisation, team_id: freshId(), name })
    .onConflict((same) => same.doNothing());
  await tx.run(made);
  const [row] = await tx.run(compose.selectFrom('team').selectAll().where('organisation_id', '=', tx.organisation).where('name', '=', name));
  if (!row) throw new Error('A team that was just made is not there.');
  return { id: row.team_id, name: row.name };
}

const inside = (tx: OrganisationTransaction) => compose.selectFrom('person').selectAll().where('organisation_id', '=', tx.organisation);

async function firstOf(tx: OrganisationTransaction, query: ReturnType<typeof inside>): Promise<Person | undefined> {
  const [row] = await tx.run(query);
  return row && personFrom(row);
}

const rowFrom = (organisation: string, { id, name, email, roles, team, managedBy, zone, working, quiet, joinedAt }: Person): Selectable<Tables['person']> => ({
  organisation_id: organisation,
  person_id: id,
  name,
  email,
  roles,
  team_id: team,
  managed_by: managedBy,
  zone,
  working_days: working.days,
  working_from: working.from,
  working_until: working.until,
  quiet_from: quiet.from,
  quiet_until: quiet.until,
  joined_at: joinedAt,
});

/** The person a row keeps. */
export const personFrom = (row: Selectable<Tables['person']>): Person => ({
  id: row.person_id,
  name: row.name,
  email: row.email,
  roles: row.roles as readonly Role[], // written from a Person, as are zone and days
  team: row.team_id,
  managedBy: row.managed_by,
  zone: row.zone as Zone, // as above
  working: { days: row.working_days as readonly Weekday[], from: minutes(row.working_from), until: minutes(row.working_until) }, // as above
  quiet: { from: minutes(row.quiet_from), until: minutes(row.quiet_until) },
  joinedAt: instant(row.joined_at),
});

/** Whoever may hold reviews, by name. */
export const facilitators = (tx: OrganisationTransaction): Promise<readonly { readonly id: string; readonly name: string }[]> =>
  tx.rows(
    `select person_id as id, name from app.person where organisation_id = $1 and 'facilitator' = any (roles) order by name, person_id`,
    [tx.organisation],
    'facilitators',
  );
