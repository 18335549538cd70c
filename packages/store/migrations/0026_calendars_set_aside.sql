-- A calendar its owner has forgotten is set aside with what was read of it, so that they can take it back; some minutes later both are gone.
alter table app.calendar add column forgotten_at bigint;
alter table app.calendar_event add column set_aside boolean not null default false;
create index calendar_by_forgetting on app.calendar (organisation_id, forgotten_at) where forgotten_at is not null;
