import { instant, type Instant, type PairingRule } from '@micromoment/core';
import { mark, seal, unseal, type Key } from './seal/seal.ts';
import type { OrganisationTransaction } from './transaction.ts';

/** Where a person's meetings come from: a file given once (`address` is null), or an address that is asked again and again. */
export type Calendar = {
  readonly id: string;
  readonly person: string;
  readonly address: string | null;
  readonly addedAt: Instant;
  readonly readAt: Instant | null;
  readonly problem: string | null;
};

/** All that is kept of a meeting. */
export type CalendarEvent = {
  readonly person: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly isBusy: boolean;
  /** The rule by which it is an occasion, unless the person said: not this one. */
  readonly rule: string | null;
  readonly isRefused: boolean;
};

/** A rule as its person made it. */
export type OwnRule = { readonly id: string; readonly rule: PairingRule };

/** Adds a calendar. @returns false for somebody whose key was erased: nothing of theirs is kept any more */
export async function addCalendar(tx: OrganisationTransaction, { id, person, address, addedAt }: Omit<Calendar, 'readAt' | 'problem'>): Promise<boolean> {
  const key = await keyOf(tx, person);
  if (!key) return false;
  const sealed = address === null ? null : seal(key, address, placeOf(tx, 'calendar', person, id));
  await tx.rows('insert into app.calendar (organisation_id, calendar_id, person_id, address, added_at, asked_at) values ($1, $2, $3, $4, $5, $5)', [
    tx.organisation,
    id,
    person,
    sealed,
    addedAt,
  ]);
  return true;
}

/** A person's calendars, the oldest first. */
export const calendarsOf = (tx: OrganisationTransaction, person: string): Promise<readonly Calendar[]> =>
  calendars(tx, { where: 'person_id = $2 and forgotten_at is null order by added_at, calendar_id', value: person });

/** The calendar of that id, or undefined. */
export const calendarNamed = async (tx: OrganisationTransaction, id: string): Promise<Calendar | undefined> =>
  (await calendars(tx, { where: 'calendar_id = $2 and forgotten_at is null', value: id }))[0];

/** Sets a calendar aside with all that was read of it: nothing counts it any more, and its owner can take it back until it is removed. Nobody else's is touched. */
export async function forgetCalendar(
  tx: OrganisationTransaction,
  { person, id, at }: { readonly person: string; readonly id: string; readonly at: Instant },
): Promise<void> {
  await tx.rows(
    `with forgotten as (
      update app.calendar set forgotten_at = $4 where organisation_id = $1 and person_id = $2 and calendar_id = $3 and forgotten_at is null
    )
    update app.calendar_event set set_aside = true where organisation_id = $1 and person_id = $2 and calendar_id = $3`,
    [tx.organisation, person, id, at],
  );
}

/** Takes back a calendar that was forgotten. @returns false when it is gone, or was never forgotten, or is somebody else's */
export async function takeBackCalendar(tx: OrganisationTransaction, { person, id }: { readonly person: string; readonly id: string }): Promise<boolean> {
  const rows = await tx.rows(
    `with back as (
      update app.calendar set forgotten_at = null where organisation_id = $1 and person_id = $2 and calendar_id = $3 and forgotten_at is not null returning calendar_id
    ), events as (
      update app.calendar_event set set_aside = false where organisation_id = $1 and person_id = $2 and calendar_id in (select calendar_id from back)
    )
    select calendar_id from back`,
    [tx.organisation, person, id],
  );
  return rows.length > 0;
}

/** Removes for good the calendars that were forgotten before an instant, with what was read of them. */
export async function removeForgottenCalendars(tx: OrganisationTransaction, before: Instant): Promise<void> {
  await tx.rows('delete from app.calendar where organisation_id = $1 and forgotten_at < $2', [tx.organisation, before]);
}

/** Takes up the calendars that were last asked before an instant, so that nobody else does. @returns their ids */
export async function takeUpCalendars(
  tx: OrganisationTransaction,
  { before, now, limit }: { readonly before: Instant; readonly now: Instant; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await tx.rows<{ readonly calendar_id: string }>(
    `update app.calendar set asked_at = $3 where organisation_id = $1 and calendar_id in (
      select calendar_id from app.calendar where organisation_id = $1 and address is not null and forgotten_at is null and asked_at < $2 order by asked_at limit $4 for update skip locked
    ) returning calendar_id`,
    [tx.organisation, before, now, limit],
  );
  return rows.map(({ calendar_id }) => calendar_id);
}

/** What was read of one meeting; its UID is turned into a mark and goes no further. */
export type ReadMeeting = { readonly uid: string; readonly from: Instant; readonly until: Instant; readonly isBusy: boolean; readonly rule: string | null };

/** Keeps what a calendar holds now, in the place of what it held before; what the person refused stays refused. */
export async function keepMeetings(
  tx: OrganisationTransaction,
  { id, person }: Pick<Calendar, 'id' | 'person'>,
  { meetings, at }: { readonly meetings: readonly ReadMeeting[]; readonly at: Instant },
): Promise<void> {
  const key = await keyOf(tx, person);
  const kept = key ? [...new Map(meetings.map((one) => [`${one.uid} ${one.from}`, { ...one, mark: mark(key, `meeting ${one.uid}`) }])).values()] : [];
  await tx.rows(KEEP, [
    tx.organisation,
    person,
    id,
    kept.map((one) => one.mark),
    kept.map(({ from }) => from),
    kept.map(({ until }) => until),
    kept.map(({ isBusy }) => isBusy),
    kept.map(({ rule }) => rule),
  ]);
  await tx.rows('update app.calendar set read_at = $3, problem = null where organisation_id = $1 and calendar_id = $2', [tx.organisation, id, at]);
}

/** Notes why a calendar could not be read; what was read before stays. */
export async function noteCalendarProblem(tx: OrganisationTransaction, id: string, problem: string): Promise<void> {
  await tx.rows('update app.calendar set problem = $3 where organisation_id = $1 and calendar_id = $2', [tx.organisation, id, problem]);
}

/** The meetings of some people that end after an instant, soonest first. */
export async function meetingsOfEach(tx: OrganisationTransaction, people: readonly string[], since: Instant): Promise<readonly CalendarEvent[]> {
  const rows = await tx.rows<EventRow>(
    `select person_id, starts_at, ends_at, is_busy, rule_id, refused_at from app.calendar_event
      where organisation_id = $1 and person_id = any($2::uuid[]) and ends_at > $3 and not set_aside order by starts_at, ends_at`,
    [tx.organisation, people, since],
    'meetings-of-each',
  );
  return rows.map(meetingFrom);
}

/** Notes that what begins at an instant is no occasion for this person, whatever their rules say. @returns how many meetings that were */
export async function refuseOccasion(
  tx: OrganisationTransaction,
  { person, startsAt, at }: { readonly person: string; readonly startsAt: Instant; readonly at: Instant },
): Promise<number> {
  const rows = await tx.rows(
    `update app.calendar_event set refused_at = $4 where organisation_id = $1 and person_id = $2 and starts_at = $3 and rule_id is not null and refused_at is null
      returning mark`,
    [tx.organisation, person, startsAt, at],
  );
  return rows.length;
}

/** A person's rules, in the order they were made. */
export async function rulesOf(tx: OrganisationTransaction, person: string): Promise<readonly OwnRule[]> {
  const key = await keyOf(tx, person);
  const rows = await tx.rows<{ readonly rule_id: string; readonly rule: Buffer }>(
    'select rule_id, rule from app.pairing_rule where organisation_id = $1 and person_id = $2 order by rule_id',
    [tx.organisation, person],
  );
  return rows.flatMap(({ rule_id: id, rule }) => {
    const opened = key && unseal(key, rule, placeOf(tx, 'rule', person, id));
    return opened ? [{ id, rule: JSON.parse(opened.toString()) as PairingRule }] : []; // sealed with its key means: written by keepRules
  });
}

/** Keeps a person's rules, in the place of those they had. */
export async function keepRules(tx: OrganisationTransaction, person: string, rules: readonly OwnRule[]): Promise<void> {
  const key = await keyOf(tx, person);
  await tx.rows('delete from app.pairing_rule where organisation_id = $1 and person_id = $2', [tx.organisation, person]);
  if (!key || rules.length === 0) return;
  await tx.rows('insert into app.pairing_rule (organisation_id, person_id, rule_id, rule) select $1, $2, * from unnest($3::uuid[], $4::bytea[])', [
    tx.organisation,
    person,
    rules.map(({ id }) => id),
    rules.map(({ id, rule }) => seal(key, JSON.stringify(rule), placeOf(tx, 'rule', person, id))),
  ]);
}

/** A row of app.calendar_event, but for its mark. */
export type EventRow = {
  readonly person_id: string;
  readonly starts_at: number;
  readonly ends_at: number;
  readonly is_busy: boolean;
  readonly rule_id: string | null;
  readonly refused_at: number | null;
};

/** The meeting a row keeps. */
export const meetingFrom = (row: EventRow): CalendarEvent => ({
  person: row.person_id,
  from: instant(row.starts_at),
  until: instant(row.ends_at),
  isBusy: row.is_busy,
  rule: row.rule_id,
  isRefused: row.refused_at !== null,
});

/** Takes away all that a person told of their calendar, what was read of it, and the feed of what is planned. */
export async function forgetCalendars(tx: OrganisationTransaction, person: string): Promise<void> {
  for (const table of ['calendar', 'pairing_rule', 'calendar_feed'])
    await tx.rows(`delete from app.${table} where organisation_id = $1 and person_id = $2`, [tx.organisation, person]);
}

type CalendarRow = {
  readonly calendar_id: string;
  readonly person_id: string;
  readonly address: Buffer | null;
  readonly added_at: number;
  readonly read_at: number | null;
  readonly problem: string | null;
};

const KEEP = `with held as (
  select * from unnest($4::bytea[], $5::bigint[], $6::bigint[], $7::boolean[], $8::uuid[]) as h (mark, starts_at, ends_at, is_busy, rule_id)
), gone as (
  delete from app.calendar_event e where e.organisation_id = $1 and e.person_id = $2 and e.calendar_id = $3
    and not exists (select from held h where h.mark = e.mark and h.starts_at = e.starts_at)
)
insert into app.calendar_event (organisation_id, person_id, calendar_id, mark, starts_at, ends_at, is_busy, rule_id)
select $1, $2, $3, mark, starts_at, ends_at, is_busy, rule_id from held
on conflict (organisation_id, person_id, calendar_id, mark, starts_at) do update
  set ends_at = excluded.ends_at, is_busy = excluded.is_busy, rule_id = excluded.rule_id`;

async function calendars(tx: OrganisationTransaction, { where, value }: { readonly where: string; readonly value: string }): Promise<readonly Calendar[]> {
  const rows = await tx.rows<CalendarRow>(
    `select calendar_id, person_id, address, added_at, read_at, problem from app.calendar where organisation_id = $1 and ${where}`,
    [tx.organisation, value],
  );
  const keys = await tx.keysOf(rows.map(({ person_id }) => person_id));
  return rows.flatMap(({ calendar_id: id, person_id: person, address, added_at, read_at, problem }) => {
    const key = keys.get(person);
    const opened = address === null ? null : key && unseal(key, address, placeOf(tx, 'calendar', person, id));
    // One whose key was erased cannot be asked any more.
    if (opened === undefined) return [];
    return [{ id, person, address: opened?.toString() ?? null, addedAt: instant(added_at), readAt: read_at === null ? null : instant(read_at), problem }];
  });
}

const keyOf = async (tx: OrganisationTransaction, person: string): Promise<Key | undefined> => (await tx.keysOf([person])).get(person);

const placeOf = (tx: OrganisationTransaction, what: string, person: string, id: string): string => `${what}/${tx.organisation}/${person}/${id}`;
