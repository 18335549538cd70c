-- What a person decides about what is kept of them, and who has looked at it.

-- The language somebody chose; without a row the browser's wishes are heard.
create table app.spoken_language (
  organisation_id uuid not null,
  person_id uuid not null,
  language text not null,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references app.person
);
select upkeep.keep_apart('app.spoken_language', 'select, insert, update');

-- What a person agreed to or took back, in which wording: a ledger, so it is only ever added to.
create table app.consent (
  organisation_id uuid not null,
  consent_id uuid not null,
  person_id uuid not null,
  about text not null,
  wording integer not null,
  given boolean not null,
  decided_at bigint not null,
  primary key (organisation_id, consent_id),
  foreign key (organisation_id, person_id) references app.person
);
create index consent_by_person on app.consent (organisation_id, person_id, decided_at);
select upkeep.keep_apart('app.consent', 'select, insert');

-- Who has looked at something of a person that is not theirs; the person reads it, and nobody can take a line away.
create table app.look (
  organisation_id uuid not null,
  look_id uuid not null,
  person_id uuid not null,
  viewer_id uuid not null,
  at_what text not null,
  looked_at bigint not null,
  primary key (organisation_id, look_id),
  foreign key (organisation_id, person_id) references app.person
);
create index look_by_person on app.look (organisation_id, person_id, looked_at);
select upkeep.keep_apart('app.look', 'select, insert');

-- Sentences of their own that a person wants to find again.
create table app.star (
  organisation_id uuid not null,
  person_id uuid not null,
  entry_id uuid not null,
  starred_at bigint not null,
  primary key (organisation_id, person_id, entry_id),
  foreign key (organisation_id, entry_id) references app.entry
);
select upkeep.keep_apart('app.star', 'select, insert, delete');

-- How often a section of the screens was opened, by those who agreed to be counted: sums, and nobody's name.
create table app.section_count (
  organisation_id uuid not null,
  section text not null,
  week integer not null,
  times integer not null,
  primary key (organisation_id, section, week)
);
select upkeep.keep_apart('app.section_count', 'select, insert, update');

-- Whoever is erased is struck off: no plan waits for them and nothing of theirs stays shared.
grant delete on app.practice_terms, app.spoken_language to micromoment_app;
