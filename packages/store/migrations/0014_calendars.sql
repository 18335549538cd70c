-- Where a person's meetings come from. The address is as good as a password to their calendar, so it is sealed under their key.
create table app.calendar (
  organisation_id uuid not null,
  calendar_id uuid not null,
  person_id uuid not null,
  address bytea, -- sealed; null for a file that was given once
  added_at bigint not null,
  asked_at bigint not null, -- when reading it was last begun
  read_at bigint, -- when it was last read; null for never
  problem text, -- why it could not be read the last time
  primary key (organisation_id, calendar_id),
  foreign key (organisation_id, person_id) references app.person on delete cascade
);
create index calendar_by_person on app.calendar (organisation_id, person_id);
create index calendar_by_asking on app.calendar (organisation_id, asked_at) where address is not null;
select upkeep.keep_apart('app.calendar', 'select, insert, update, delete');

-- What makes a meeting an occasion; it may name a colleague or a word of a title, so it is sealed.
create table app.pairing_rule (
  organisation_id uuid not null,
  rule_id uuid not null,
  person_id uuid not null,
  rule bytea not null,
  primary key (organisation_id, rule_id),
  foreign key (organisation_id, person_id) references app.person on delete cascade
);
create index pairing_rule_by_person on app.pairing_rule (organisation_id, person_id);
select upkeep.keep_apart('app.pairing_rule', 'select, insert, update, delete');

-- All that is kept of a meeting: its times, the rule it fits, and a mark that tells it from others without telling what it is.
create table app.calendar_event (
  organisation_id uuid not null,
  person_id uuid not null,
  calendar_id uuid not null,
  mark bytea not null,
  starts_at bigint not null,
  ends_at bigint not null,
  is_busy boolean not null,
  rule_id uuid,
  refused_at bigint, -- when the person said: not this meeting
  primary key (organisation_id, person_id, calendar_id, mark, starts_at),
  foreign key (organisation_id, calendar_id) references app.calendar on delete cascade
);
select upkeep.keep_apart('app.calendar_event', 'select, insert, update, delete');

-- A person's feed of planned touchpoints, found by the hash of the secret in its address.
create table app.calendar_feed (
  organisation_id uuid not null,
  person_id uuid not null,
  token_hash bytea not null,
  made_at bigint not null,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references app.person on delete cascade
);
create unique index calendar_feed_by_token on app.calendar_feed (organisation_id, token_hash);
select upkeep.keep_apart('app.calendar_feed', 'select, insert, update, delete');

-- How often a touchpoint has been put elsewhere: a calendar believes the copy with the higher number (RFC 5545, SEQUENCE).
alter table app.touchpoint add column sequence integer not null default 0;
