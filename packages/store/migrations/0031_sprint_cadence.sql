-- How often a sprint's members meet one of its blueprints, where somebody has said so: each change with its reason, and what came of it.
create table app.sprint_cadence (
  organisation_id uuid not null,
  cadence_id uuid not null,
  sprint_id uuid not null,
  blueprint_id text not null,
  changed_by uuid not null,
  changed_at bigint not null,
  because text not null,
  per_week_before double precision not null,
  per_week double precision not null,
  halves boolean not null,
  outcome jsonb,
  outcome_at bigint,
  undone_at bigint,
  primary key (organisation_id, cadence_id),
  foreign key (organisation_id, sprint_id) references app.sprint
);
create index sprint_cadence_by_sprint on app.sprint_cadence (organisation_id, sprint_id);
create index sprint_cadence_by_blueprint on app.sprint_cadence (organisation_id, blueprint_id);
select upkeep.keep_apart('app.sprint_cadence', 'select, insert, update');

-- What follows for each member stands with their enrolment, so that planning asks no further.
alter table app.enrolment add column per_week double precision;
