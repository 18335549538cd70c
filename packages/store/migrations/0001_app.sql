-- Everything the people of an organisation do and plan.
--
-- Rules that a test holds (src/catalogue.test.ts): the organisation's id leads every key and index, row-level security is
-- enabled and forced on every table, and whoever has not said which organisation they mean sees nothing.
-- Instants are milliseconds since 1970 in UTC, as everywhere in the house; ids are UUIDv7 made outside.

create schema app;
grant usage on schema app to micromoment_app;

-- Gives a table its policy and the app its verbs. Every table of the schema `app` is made with it.
create function upkeep.keep_apart(kept regclass, verbs text) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', kept);
  execute format('alter table %s force row level security', kept);
  execute format(
    'create policy one_organisation on %s using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)', kept);
  execute format('grant %s on %s to micromoment_app', verbs, kept);
end
$$;

create table app.organisation (
  organisation_id uuid primary key,
  name text not null,
  zone text not null,
  demo boolean not null,
  clock_offset bigint not null default 0
);
select upkeep.keep_apart('app.organisation', 'select, insert, update');

-- The one look across organisations: which there are, so that a tick can visit each. The owner of the tables may make it, nobody else.
create policy register on app.organisation for select to current_user using (true);
create function app.organisations() returns table (organisation_id uuid, name text, demo boolean, clock_offset bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as 'select organisation_id, name, demo, clock_offset from app.organisation order by organisation_id';
revoke execute on function app.organisations() from public;
grant execute on function app.organisations() to micromoment_app;

create table app.team (
  organisation_id uuid not null,
  team_id uuid not null,
  name text not null,
  primary key (organisation_id, team_id)
);
create unique index team_by_name on app.team (organisation_id, name);
select upkeep.keep_apart('app.team', 'select, insert');

create table app.person (
  organisation_id uuid not null,
  person_id uuid not null,
  name text not null,
  email text not null,
  roles text[] not null,
  team_id uuid,
  managed_by uuid,
  zone text not null,
  working_days smallint[] not null,
  working_from integer not null,
  working_until integer not null,
  quiet_from integer not null,
  quiet_until integer not null,
  joined_at bigint not null,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, team_id) references app.team
);
create unique index person_by_email on app.person (organisation_id, lower(email));
select upkeep.keep_apart('app.person', 'select, insert, update');

-- A person's data key, wrapped by the installation's. Erasing a person empties it; it is never filled again.
create table app.person_key (
  organisation_id uuid not null,
  person_id uuid not null,
  wrapped bytea,
  primary key (organisation_id, person_id)
);
select upkeep.keep_apart('app.person_key', 'select, insert, update');

-- How many places a person's journal has given out. Its row is locked by whoever appends, until they commit, so that the
-- places of one journal become visible in their order and a reader who has seen place 7 has missed none before it.
create table app.journal (
  organisation_id uuid not null,
  person_id uuid not null,
  places bigint not null default 0,
  erased_at bigint,
  primary key (organisation_id, person_id)
) with (fillfactor = 70);
select upkeep.keep_apart('app.journal', 'select, insert, update');

-- Facts are kept: the app may add entries and read them, and has no right to change or delete one.
create table app.entry (
  happened_at bigint not null,
  received_at bigint not null,
  place bigint not null,
  seq bigint not null,
  organisation_id uuid not null,
  entry_id uuid not null,
  person_id uuid not null,
  author_id uuid, -- null when it is the person
  device_id uuid not null,
  touchpoint_id uuid,
  kind text not null,
  zone text not null,
  blueprint_id text not null,
  revision text not null,
  moment text not null,
  twist text,
  facts jsonb, -- null when the kind has none
  words bytea, -- sealed; null when there are none, or when nobody may read them any more
  digest bytea, -- tells an entry sent twice from another with its id
  primary key (organisation_id, entry_id)
);
create unique index entry_by_place on app.entry (organisation_id, person_id, place);
create index entry_by_blueprint on app.entry (organisation_id, blueprint_id, happened_at);
select upkeep.keep_apart('app.entry', 'select, insert');

create table app.blueprint_revision (
  organisation_id uuid not null,
  blueprint_id text not null,
  revision text not null,
  title text not null,
  source text not null,
  published_by text,
  published_at bigint not null,
  because text not null,
  primary key (organisation_id, blueprint_id, revision)
);
select upkeep.keep_apart('app.blueprint_revision', 'select, insert, update');

create table app.blueprint (
  organisation_id uuid not null,
  blueprint_id text not null,
  revision text not null,
  primary key (organisation_id, blueprint_id),
  foreign key (organisation_id, blueprint_id, revision) references app.blueprint_revision
);
select upkeep.keep_apart('app.blueprint', 'select, insert, update');

create table app.enrolment (
  organisation_id uuid not null,
  enrolment_id uuid not null,
  person_id uuid not null,
  blueprint_id text not null,
  revision text not null,
  started_at bigint not null,
  hardest text, -- what the learner said makes practice hardest
  paused_until bigint,
  primary key (organisation_id, enrolment_id),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, blueprint_id, revision) references app.blueprint_revision
);
create unique index enrolment_by_person on app.enrolment (organisation_id, person_id, blueprint_id);
create index enrolment_by_blueprint on app.enrolment (organisation_id, blueprint_id);
select upkeep.keep_apart('app.enrolment', 'select, insert, update');

create table app.touchpoint (
  organisation_id uuid not null,
  touchpoint_id uuid not null,
  person_id uuid not null,
  blueprint_id text not null,
  revision text not null,
  moment text not null,
  twist text,
  due_at bigint not null,
  until_at bigint not null,
  why jsonb not null,
  delivered_at bigint,
  closed_at bigint,
  closed_as text check (closed_as in ('answered', 'skipped')),
  primary key (organisation_id, touchpoint_id)
);
create index touchpoint_open on app.touchpoint (organisation_id, person_id, due_at) where closed_at is null;
create index touchpoint_waiting on app.touchpoint (organisation_id, due_at) where closed_at is null and delivered_at is null;
select upkeep.keep_apart('app.touchpoint', 'select, insert, update, delete');

create table app.delivery (
  organisation_id uuid not null,
  delivery_id text not null,
  person_id uuid not null,
  channel text not null,
  about_kind text not null,
  about_id text not null,
  state text not null,
  happened_at bigint not null,
  primary key (organisation_id, delivery_id)
);
select upkeep.keep_apart('app.delivery', 'select, insert, update');

-- Mails that no server took, for the outbox page. What they say is sealed under the key of the person they are for.
create table app.mail (
  organisation_id uuid not null,
  mail_id text not null,
  person_id uuid not null,
  kept_at bigint not null,
  address text not null,
  sealed bytea not null,
  primary key (organisation_id, mail_id)
);
create index mail_by_time on app.mail (organisation_id, kept_at);
select upkeep.keep_apart('app.mail', 'select, insert');

create table app.observation_request (
  organisation_id uuid not null,
  request_id uuid not null,
  learner_id uuid not null,
  observer_id uuid not null,
  blueprint_id text not null,
  revision text not null,
  moment text not null,
  asked_at bigint not null,
  expires_at bigint not null,
  answered_at bigint,
  token_hash bytea not null,
  primary key (organisation_id, request_id),
  foreign key (organisation_id, learner_id) references app.person,
  foreign key (organisation_id, observer_id) references app.person
);
create unique index observation_request_by_token on app.observation_request (organisation_id, token_hash);
select upkeep.keep_apart('app.observation_request', 'select, insert, update');

create table app.review (
  organisation_id uuid not null,
  review_id uuid not null,
  blueprint_id text not null,
  held_by uuid not null,
  held_at bigint not null,
  insight jsonb not null,
  adjustment jsonb,
  because text not null,
  revision_before text not null,
  revision_after text not null,
  primary key (organisation_id, review_id)
);
create index review_by_blueprint on app.review (organisation_id, blueprint_id, held_at);
select upkeep.keep_apart('app.review', 'select, insert');

create table app.share_back (
  organisation_id uuid not null,
  share_back_id uuid not null,
  review_id uuid not null,
  blueprint_id text not null,
  words text not null,
  told_at bigint not null,
  primary key (organisation_id, share_back_id),
  foreign key (organisation_id, review_id) references app.review
);
create index share_back_by_blueprint on app.share_back (organisation_id, blueprint_id, told_at);
select upkeep.keep_apart('app.share_back', 'select, insert');

-- Folded from the journal and never the other way round; week is its Monday, 00:00 UTC.
create table app.weekly_roll_up (
  organisation_id uuid not null,
  blueprint_id text not null,
  revision text not null,
  moment text not null,
  week bigint not null,
  opened integer not null,
  answered integer not null,
  people integer not null,
  primary key (organisation_id, blueprint_id, revision, moment, week)
);
select upkeep.keep_apart('app.weekly_roll_up', 'select, insert, update, delete');
