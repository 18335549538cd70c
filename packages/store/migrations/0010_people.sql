-- Sprints, and what passes between a person and whoever leads them.

-- A cohort's run of blueprints between two reviews.
create table app.sprint (
  organisation_id uuid not null,
  sprint_id uuid not null,
  name text not null,
  blueprint_ids text[] not null,
  weeks integer not null,
  state text not null check (state in ('planned', 'running', 'paused', 'ended')),
  started_at bigint,
  paused_at bigint,
  rested bigint not null,
  ended_at bigint,
  follows uuid,
  made_by uuid not null,
  made_at bigint not null,
  primary key (organisation_id, sprint_id)
);
select upkeep.keep_apart('app.sprint', 'select, insert, update');

create table app.sprint_member (
  organisation_id uuid not null,
  sprint_id uuid not null,
  person_id uuid not null,
  primary key (organisation_id, sprint_id, person_id),
  foreign key (organisation_id, sprint_id) references app.sprint,
  foreign key (organisation_id, person_id) references app.person
);
create index sprint_member_by_person on app.sprint_member (organisation_id, person_id);
select upkeep.keep_apart('app.sprint_member', 'select, insert, delete');

-- Enrolments that run in a sprint. `is_new` says that this sprint made it, `own_pause` until when the person themselves rests
-- while the sprint has everybody rest; `is_held` that it does.
create table app.sprint_enrolment (
  organisation_id uuid not null,
  sprint_id uuid not null,
  enrolment_id uuid not null,
  is_new boolean not null,
  is_held boolean not null default false,
  own_pause bigint,
  primary key (organisation_id, sprint_id, enrolment_id),
  foreign key (organisation_id, sprint_id) references app.sprint,
  foreign key (organisation_id, enrolment_id) references app.enrolment on delete cascade
);
create index sprint_enrolment_by_enrolment on app.sprint_enrolment (organisation_id, enrolment_id);
select upkeep.keep_apart('app.sprint_enrolment', 'select, insert, update, delete');

-- An enrolment may be taken back before its first entry, and never after.
grant delete on app.enrolment to micromoment_app;

-- Who could practise a blueprint in a finished week, whom they were led by then, and whether they did. Written once: a figure that
-- was given out stays as it was, whoever joins, leaves or is late.
create table app.team_week (
  organisation_id uuid not null,
  blueprint_id text not null,
  lead_id uuid not null,
  week integer not null,
  person_id uuid not null,
  attempted boolean not null,
  primary key (organisation_id, blueprint_id, lead_id, week, person_id)
);
select upkeep.keep_apart('app.team_week', 'select, insert');

-- Up to which week that has been written for everybody.
create table app.team_week_written (
  organisation_id uuid primary key,
  week integer not null
);
select upkeep.keep_apart('app.team_week_written', 'select, insert, update');

-- What a person chose to show whoever leads them; taken back, the row goes.
create table app.shared_entry (
  organisation_id uuid not null,
  entry_id uuid not null,
  person_id uuid not null,
  lead_id uuid not null,
  shared_at bigint not null,
  primary key (organisation_id, entry_id),
  foreign key (organisation_id, entry_id) references app.entry
);
create index shared_entry_by_lead on app.shared_entry (organisation_id, lead_id, person_id);
select upkeep.keep_apart('app.shared_entry', 'select, insert, update, delete');

-- Words lie under the key of whoever wrote them, and that under the key of the other: erasing either erases them.
create table app.praise (
  organisation_id uuid not null,
  praise_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  about_entry uuid,
  praised_at bigint not null,
  asks_public boolean not null,
  public_since bigint,
  words bytea not null,
  primary key (organisation_id, praise_id),
  foreign key (organisation_id, from_id) references app.person,
  foreign key (organisation_id, to_id) references app.person
);
create index praise_to on app.praise (organisation_id, to_id, praised_at);
create index praise_from on app.praise (organisation_id, from_id, praised_at);
select upkeep.keep_apart('app.praise', 'select, insert, update');

create table app.check_in (
  organisation_id uuid not null,
  check_in_id uuid not null,
  lead_id uuid not null,
  person_id uuid not null,
  held_at bigint not null,
  written_at bigint not null,
  written_by uuid not null,
  words bytea not null,
  primary key (organisation_id, check_in_id),
  foreign key (organisation_id, lead_id) references app.person,
  foreign key (organisation_id, person_id) references app.person
);
create index check_in_by_person on app.check_in (organisation_id, person_id, held_at);
create index check_in_by_lead on app.check_in (organisation_id, lead_id, held_at);
select upkeep.keep_apart('app.check_in', 'select, insert, update');

-- Which mails a person wants no more.
create table app.mail_stop (
  organisation_id uuid not null,
  person_id uuid not null,
  about text not null,
  stopped_at bigint not null,
  primary key (organisation_id, person_id, about)
);
select upkeep.keep_apart('app.mail_stop', 'select, insert, delete');

-- What a person's last digest told, as a mark: the same is not told twice.
create table app.digest (
  organisation_id uuid not null,
  person_id uuid not null,
  about text not null,
  week integer not null,
  told text not null,
  primary key (organisation_id, person_id, about)
);
select upkeep.keep_apart('app.digest', 'select, insert, update');

create index person_by_lead on app.person (organisation_id, managed_by) where managed_by is not null;

-- A demo goes whole: every table of the schema, those that point at others first.
create or replace function app.remove_demo() returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  mine constant uuid := nullif(current_setting('app.organisation', true), '')::uuid;
  remaining regclass[];
  free regclass[];
  kept regclass;
begin
  perform from app.organisation where organisation_id = mine and demo for update;
  if not found then
    return false;
  end if;
  delete from identity."user" where "organisationId" = mine::text;
  select array_agg(c.oid::regclass) into remaining from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'app' and c.relkind in ('r', 'p') and c.oid <> 'app.organisation'::regclass;
  while cardinality(remaining) > 0 loop
    select array_agg(t) into free from unnest(remaining) t where not exists (
      select from pg_constraint k where k.contype = 'f' and k.confrelid = t and k.conrelid <> t and k.conrelid = any (remaining));
    foreach kept in array free loop
      execute format('delete from %s where organisation_id = $1', kept) using mine;
    end loop;
    select array_agg(t) into remaining from unnest(remaining) t where t <> all (free);
  end loop;
  delete from app.organisation where organisation_id = mine;
  return true;
end
$$;
