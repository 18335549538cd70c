-- What figures are made of. Folded from the journal and from what was sent, never the other way round.

drop table app.weekly_roll_up;

-- Of one touchpoint, or of a person's trials or confidence, the instants that a later fact may change the meaning of. No words.
create table app.signal_book (
  organisation_id uuid not null,
  person_id uuid not null,
  blueprint_id text not null,
  name text not null,
  book jsonb not null,
  primary key (organisation_id, person_id, blueprint_id, name)
) with (fillfactor = 80);
select upkeep.keep_apart('app.signal_book', 'select, insert, update, delete');

-- The roll-up of one person. It says who stands behind a row of app.roll_up, and in which team they were when it began.
create table app.person_roll_up (
  organisation_id uuid not null,
  blueprint_id text not null,
  revision text not null,
  moment text not null,
  twist text not null, -- empty for none
  week integer not null,
  measure text not null,
  person_id uuid not null,
  team_id uuid,
  count integer not null,
  primary key (organisation_id, blueprint_id, revision, moment, twist, week, measure, person_id)
) with (fillfactor = 80);
select upkeep.keep_apart('app.person_roll_up', 'select, insert, update, delete');

-- The roll-up of everybody: so often, by so many people. Weeks are numbered from Monday 29 December 1969, UTC.
create table app.roll_up (
  organisation_id uuid not null,
  blueprint_id text not null,
  revision text not null,
  moment text not null,
  twist text not null,
  week integer not null,
  measure text not null,
  count integer not null,
  people integer not null,
  primary key (organisation_id, blueprint_id, revision, moment, twist, week, measure)
) with (fillfactor = 70);
select upkeep.keep_apart('app.roll_up', 'select, insert, update, delete');

-- What the review of a blueprint says in a week: found once, so that opening the page twice is one look.
create table app.weekly_insight (
  organisation_id uuid not null,
  blueprint_id text not null,
  revision text not null,
  week integer not null,
  insight jsonb not null,
  primary key (organisation_id, blueprint_id, revision, week)
);
select upkeep.keep_apart('app.weekly_insight', 'select, insert, update, delete');

-- The last week whose Monday has been seen to.
create table app.monday (
  organisation_id uuid primary key,
  week integer not null
);
select upkeep.keep_apart('app.monday', 'select, insert, update');

-- A review that is being held: what its facilitators have chosen so far. The last to write wins, and sees that somebody else was there.
create table app.review_draft (
  organisation_id uuid not null,
  blueprint_id text not null,
  revision text not null,
  step text not null,
  draft jsonb not null,
  written_by uuid not null,
  written_at bigint not null,
  version integer not null,
  primary key (organisation_id, blueprint_id)
);
select upkeep.keep_apart('app.review_draft', 'select, insert, update, delete');

-- Who answers for a decision, and how it is checked. `change` is what is checked and how, `publishes` the text that waits for its fresh window,
-- `outcome` the verdict once it has fallen.
alter table app.review add column owned_by uuid;
alter table app.review add column design text;
alter table app.review add column change jsonb;
alter table app.review add column publishes text;
alter table app.review add column told text;
alter table app.review add column published_at bigint;
alter table app.review add column outcome jsonb;
alter table app.review add column outcome_at bigint;
grant update (publishes, published_at, revision_after, change, outcome, outcome_at) on app.review to micromoment_app;
