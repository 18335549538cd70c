-- What a person asks of their practice beyond their working week. Whoever has no row asks for nothing.
create table app.practice_terms (
  organisation_id uuid not null,
  person_id uuid not null,
  leave text[] not null, -- local days, 2026-12-25
  region text, -- whose public holidays, such as DE-BY
  most_per_day smallint,
  most_per_week smallint,
  by_email boolean not null,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references app.person on delete cascade
);
select upkeep.keep_apart('app.practice_terms', 'select, insert, update');

-- Plans look back on what one person was given in the last weeks.
create index touchpoint_by_person on app.touchpoint (organisation_id, person_id, due_at);
